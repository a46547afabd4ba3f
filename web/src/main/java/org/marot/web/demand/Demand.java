package org.marot.web.demand;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How often what was asked for. A request counts once for each hour of the wall clock that it touches and for each reason
 * that stood in its way.
 */
final class Demand {
    private static final int MOST = 15;

    private final Map<String, Integer> bySpace = new HashMap<>();
    private final Map<Integer, Integer> byHour = new HashMap<>();
    private final Map<String, Integer> byReason = new HashMap<>();
    private final Map<Spot, Integer> bySpot = new HashMap<>();
    private int requests;

    private Demand() {}

    /** Where, at which hour, and why not. */
    record Spot(String space, int hour, String reason) {}

    /** How often. */
    record Count<K>(K key, int requests) {}

    static Demand of(List<RefusedWish> wishes, ZoneId zone) {
        Demand demand = new Demand();
        wishes.forEach(wish -> demand.add(wish, zone));
        return demand;
    }

    private void add(RefusedWish wish, ZoneId zone) {
        requests++;
        bySpace.merge(wish.space(), 1, Integer::sum);
        Set<Integer> hours = hours(wish, zone);
        hours.forEach(hour -> byHour.merge(hour, 1, Integer::sum));
        for (String reason : wish.rules()) {
            byReason.merge(reason, 1, Integer::sum);
            hours.forEach(hour -> bySpot.merge(new Spot(wish.space(), hour, reason), 1, Integer::sum));
        }
    }

    private static Set<Integer> hours(RefusedWish wish, ZoneId zone) {
        Set<Integer> hours = new LinkedHashSet<>();
        Instant at = wish.starts();
        while (at.isBefore(wish.ends()) && hours.size() < 24) {
            ZonedDateTime local = at.atZone(zone);
            hours.add(local.getHour());
            at = local.truncatedTo(ChronoUnit.HOURS).plusHours(1).toInstant();
        }
        return hours;
    }

    int requests() {
        return requests;
    }

    List<Count<String>> spaces() {
        return mostFirst(bySpace, Comparator.naturalOrder());
    }

    /** In the order of the day. */
    List<Count<Integer>> hours() {
        List<Count<Integer>> hours = mostFirst(byHour, Comparator.naturalOrder());
        hours.sort(Comparator.comparing(Count::key));
        return hours;
    }

    List<Count<String>> reasons() {
        return mostFirst(byReason, Comparator.naturalOrder());
    }

    /** The fifteen that were asked for most. */
    List<Count<Spot>> spots() {
        Comparator<Spot> order =
                Comparator.comparing(Spot::space).thenComparing(Spot::hour).thenComparing(Spot::reason);
        List<Count<Spot>> spots = mostFirst(bySpot, order);
        return spots.subList(0, Math.min(MOST, spots.size()));
    }

    private static <K> List<Count<K>> mostFirst(Map<K, Integer> counted, Comparator<K> order) {
        List<Count<K>> counts = new ArrayList<>();
        counted.forEach((key, requests) -> counts.add(new Count<>(key, requests)));
        counts.sort(Comparator.comparing((Count<K> count) -> -count.requests()).thenComparing(Count::key, order));
        return counts;
    }
}
