package org.marot.congress.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.marot.catalogue.Catalogue;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;

/** Each service of an event file is offered, is wanted on a day of the event, and in a quantity that exists. */
public final class ServiceRules {
    private static final int MOST_LINES = 2_000;
    private static final long MOST_PIECES = 100_000;

    private record Ordered(LocalDate day, String code) {}

    private final Catalogue catalogue;
    private final VenueId venue;

    ServiceRules(Catalogue catalogue, VenueId venue) {
        this.catalogue = catalogue;
        this.venue = venue;
    }

    /** One line for each service and day, the days in their order. */
    List<Service> agree(List<ServiceWish> wishes, List<SpaceUse> uses, List<Violation> broken) {
        if (wishes.isEmpty() || uses.isEmpty()) {
            return List.of();
        }
        SortedSet<LocalDate> used = EventDays.ofUse(uses);
        SortedSet<LocalDate> all = EventDays.all(uses);
        Map<Ordered, Long> ordered =
                new TreeMap<>(Comparator.comparing(Ordered::day).thenComparing(Ordered::code));
        for (ServiceWish wish : wishes) {
            if (isOffered(wish.code(), broken)) {
                for (LocalDate day : wish.day() == null ? used : List.of(wish.day())) {
                    if (!all.contains(day)) {
                        broken.add(violation("service-day-must-fit", venue, wish.code(), day, 0));
                    }
                    ordered.merge(new Ordered(day, wish.code()), (long) wish.quantity(), Long::sum);
                }
            }
        }
        if (ordered.size() > MOST_LINES) {
            broken.add(Violation.of("must-not-order-too-much", "most", MOST_LINES));
        }
        return services(ordered, broken);
    }

    /** So many are not there, whoever has them. */
    public static Violation outOfStock(VenueId venue, String code, LocalDate day, long left) {
        return violation("must-have-stock", venue, code, day, left);
    }

    private List<Service> services(Map<Ordered, Long> ordered, List<Violation> broken) {
        List<Service> services = new ArrayList<>();
        ordered.forEach((line, quantity) -> {
            long most = stock(line.code());
            if (quantity < 1 || quantity > most) {
                broken.add(outOfStock(venue, line.code(), line.day(), most));
            } else {
                services.add(new Service(line.code(), quantity.intValue(), line.day()));
            }
        });
        return services;
    }

    private long stock(String code) {
        return catalogue
                .service(venue, code)
                .flatMap(service -> Optional.ofNullable(service.stock()))
                .map(Integer::longValue)
                .orElse(MOST_PIECES);
    }

    private boolean isOffered(String code, List<Violation> broken) {
        boolean offered = catalogue
                .service(venue, code)
                .filter(service -> !service.retired())
                .isPresent();
        Violation missing = Violation.of("must-offer-service", "service", venue.value() + "/" + code);
        if (!offered && !broken.contains(missing)) {
            broken.add(missing);
        }
        return offered;
    }

    private static Violation violation(String rule, VenueId venue, String code, LocalDate day, long left) {
        Map<String, String> args =
                Map.of("service", venue.value() + "/" + code, "day", day.toString(), "left", Long.toString(left));
        return new Violation(rule, args, null, null);
    }
}
