package org.marot.congress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.marot.catalogue.Catalogue;
import org.marot.congress.write.Plan;
import org.marot.congress.write.Service;
import org.marot.congress.write.ServiceRules;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The table {@code service_want}: what the files in line have ordered. There is enough for every set of files that could
 * hold their spaces together, so that no promotion ever fails for want of chairs.
 */
@Component
class ServiceStock {
    private static final int BATCH = 500;

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
        if (plan.services().isEmpty()) {
            return;
        }
        jdbc.batchUpdate(
                "insert into service_want (file, venue, code, day, quantity) values (?, ?, ?, ?, ?)",
                plan.services(),
                BATCH,
                (insert, service) -> {
                    insert.setObject(1, file.value());
                    insert.setString(2, plan.venue().value());
                    insert.setString(3, service.code());
                    insert.setObject(4, service.day());
                    insert.setInt(5, service.quantity());
                });
        Map<String, Long> stocks = stocks(plan);
        List<Violation> missing = new ArrayList<>();
        for (Wanted wanted : wanted(file, stocks)) {
            long left = Math.max(0, Objects.requireNonNull(stocks.get(wanted.code())) - wanted.takenByOthers());
            if (wanted.quantity() > left) {
                missing.add(ServiceRules.outOfStock(plan.venue(), wanted.code(), wanted.day(), left));
            }
        }
        if (!missing.isEmpty()) {
            throw new Refused(Refused.Kind.TAKEN, missing);
        }
    }

    /** Of what there is only so much. */
    private Map<String, Long> stocks(Plan plan) {
        Map<String, Long> stocks = new HashMap<>();
        for (Service service : plan.services()) {
            catalogue
                    .service(plan.venue(), service.code())
                    .flatMap(known -> Optional.ofNullable(known.stock()))
                    .ifPresent(stock -> stocks.put(service.code(), stock.longValue()));
        }
        return stocks;
    }

    private record Wanted(String code, LocalDate day, int quantity, long takenByOthers) {}

    /** All in one statement: nobody else claims anything as long as this takes. */
    private List<Wanted> wanted(EventFileId file, Map<String, Long> stocks) {
        if (stocks.isEmpty()) {
            return List.of();
        }
        return jdbc.query(
                "select code, day, quantity, service_taken(file, venue, code, day) as taken from service_want"
                        + " where file = ? and code = any (?::text[]) order by day, code collate \"C\"",
                (row, number) -> new Wanted(
                        row.getString("code"),
                        row.getObject("day", LocalDate.class),
                        row.getInt("quantity"),
                        row.getLong("taken")),
                file.value(),
                stocks.keySet().toArray(String[]::new));
    }
}
