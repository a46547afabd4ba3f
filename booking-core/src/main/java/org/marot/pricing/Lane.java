package org.marot.pricing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;

/**
 * One place of a space and when it is used.
 *
 * @param number from 0; more than one where several desks of a pool are used at once
 */
record Lane(SpaceId space, int number, UsedTime time) {
    /** In the order of the uses. */
    static List<Lane> of(List<Order.Use> uses) {
        Map<SpaceId, List<Period>> spaces = new LinkedHashMap<>();
        uses.forEach(use ->
                spaces.computeIfAbsent(use.space(), space -> new ArrayList<>()).add(use.period()));
        List<Lane> lanes = new ArrayList<>();
        spaces.forEach((space, periods) -> {
            List<List<Period>> rows = rows(periods);
            for (int number = 0; number < rows.size(); number++) {
                lanes.add(new Lane(space, number, UsedTime.of(rows.get(number))));
            }
        });
        return lanes;
    }

    /** As few as hold all of them without an overlap. */
    private static List<List<Period>> rows(List<Period> periods) {
        List<List<Period>> rows = new ArrayList<>();
        periods.stream()
                .sorted(Comparator.comparing(Period::start))
                .forEach(period -> rows.stream()
                        .filter(row -> !row.get(row.size() - 1).overlaps(period))
                        .findFirst()
                        .orElseGet(() -> {
                            rows.add(new ArrayList<>());
                            return rows.get(rows.size() - 1);
                        })
                        .add(period));
        return rows;
    }
}
