package org.marot.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.Space;
import org.marot.web.availability.FixedTown;
import org.marot.web.availability.Samples;

/** Nobody can find out, from what is published, what fewer than five people did. */
class FewTest {
    private final Random random = new Random(20_261_122);

    @Test
    void whatIsToldTellsOfFiveAndTheRestCannotBeSubtracted() {
        for (int round = 0; round < 5_000; round++) {
            List<Group> groups = groups(1 + random.nextInt(8));
            List<Group> told = Few.withheld(groups);

            Set<String> hidden = new HashSet<>();
            int lines = 0;
            for (int at = 0; at < groups.size(); at++) {
                Group before = groups.get(at);
                Group after = told.get(at);
                assertThat(after.key()).isEqualTo(before.key());
                if (after.withheld()) {
                    assertThat(after.taken()).isZero();
                    assertThat(after.bookings()).isZero();
                    assertThat(after.customers()).isEmpty();
                    hidden.addAll(before.customers());
                    lines++;
                } else {
                    assertThat(after).isEqualTo(before);
                    assertThat(before.customers().size()).isNotIn(1, 2, 3, 4);
                }
            }
            boolean all = told.stream().allMatch(group -> group.withheld() || group.isEmpty());
            if (lines > 0 && !all) {
                assertThat(lines).isGreaterThanOrEqualTo(2);
                assertThat(hidden).hasSizeGreaterThanOrEqualTo(5);
            }
        }
    }

    @Test
    void oneSmallLineTakesTheNextSmallestWithIt() {
        List<Group> told = Few.withheld(List.of(group("a", 9), group("b", 3), group("c", 0), group("d", 6)));
        assertThat(told.stream().filter(Group::withheld).map(Group::key)).containsExactly("b", "d");
    }

    @Test
    void nothingIsWithheldWithoutNeed() {
        List<Group> groups = List.of(group("a", 9), group("b", 5), group("c", 0));
        assertThat(Few.withheld(groups)).isEqualTo(groups);
    }

    @Test
    void aHallIsToldByItsPartsAlone() {
        FixedTown town = FixedTown.of(1, Samples.weekdays());
        List<Space> spaces = town.spacesOf(town.venues().get(0).id());
        List<Group> groups =
                spaces.stream().map(space -> group(space.id().value(), 6)).toList();
        Figures all =
                new Figures(group("", 9), groups, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(Few.withheld(all, spaces).spaces().stream().map(Group::key))
                .contains("hall-a", "hall-b", "desks")
                .doesNotContain("hall-ab");
    }

    private List<Group> groups(int count) {
        List<Group> groups = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Set<String> customers = new HashSet<>();
            int people = random.nextInt(3) == 0 ? 0 : random.nextInt(12);
            for (int one = 0; one < people; one++) {
                customers.add("customer " + random.nextInt(20));
            }
            groups.add(new Group("" + number, customers.size() * 60L, 600, customers.size(), customers));
        }
        return groups;
    }

    private static Group group(String key, int people) {
        Set<String> customers = new HashSet<>();
        for (int one = 0; one < people; one++) {
            customers.add("customer " + one);
        }
        return new Group(key, people * 60L, 600, people, customers);
    }
}
