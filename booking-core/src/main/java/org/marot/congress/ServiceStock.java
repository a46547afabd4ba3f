package org.marot.congress;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.marot.catalogue.Catalogue;
import org.marot.congress.write.Plan;
import org.marot.congress.write.Service;
import org.marot.congress.write.ServiceRules;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The table {@code service_want}: what the files in line have ordered. There is enough for every set of files that could
 * hold their spaces together, so that no promotion ever fails for want of chairs.
 */
@Component
class ServiceStock {
    private final JdbcTemplate jdbc;
    private final Catalogue catalogue;

    ServiceStock(JdbcTemplate jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    /**
     * Once the file's cells and times are known, which say with whom it competes: those never use their services beside it.
     *
     * @throws Refused that names every service and day of which there is too little; the transaction cannot go on then
     */
    void want(EventFileId file, Plan plan) {
        jdbc.update("delete from service_want where file = ?", file.value());
        List<Violation> missing = new ArrayList<>();
        for (Service service : plan.services()) {
            stock(plan.venue(), service.code())
                    .map(stock -> Math.max(0, stock - takenByOthers(file, plan.venue(), service)))
                    .filter(left -> service.quantity() > left)
                    .ifPresent(left ->
                            missing.add(ServiceRules.outOfStock(plan.venue(), service.code(), service.day(), left)));
            jdbc.update(
                    "insert into service_want (file, venue, code, day, quantity) values (?, ?, ?, ?, ?)",
                    file.value(),
                    plan.venue().value(),
                    service.code(),
                    Date.valueOf(service.day()),
                    service.quantity());
        }
        if (!missing.isEmpty()) {
            throw new Refused(Refused.Kind.TAKEN, missing);
        }
    }

    private Optional<Long> stock(VenueId venue, String code) {
        return catalogue
                .service(venue, code)
                .flatMap(service -> Optional.ofNullable(service.stock()))
                .map(Integer::longValue);
    }

    private long takenByOthers(EventFileId file, VenueId venue, Service service) {
        Long taken = jdbc.queryForObject(
                "select service_taken(?, ?, ?, ?)",
                Long.class,
                file.value(),
                venue.value(),
                service.code(),
                Date.valueOf(service.day()));
        return Objects.requireNonNull(taken);
    }
}
