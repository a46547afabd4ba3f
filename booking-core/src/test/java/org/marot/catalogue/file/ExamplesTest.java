package org.marot.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.BookingRules;
import org.marot.catalogue.OpenStretch;
import org.marot.catalogue.Space;
import org.marot.catalogue.SpaceKind;
import org.marot.catalogue.Venue;
import org.marot.catalogue.file.TownFile.VenueEntry;

class ExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");

    private final TownFile cahors = TownFile.read(EXAMPLES.resolve("cahors.yaml"));
    private final TownFile luzechPrayssac = TownFile.read(EXAMPLES.resolve("luzech-prayssac.yaml"));

    @Test
    void cahorsIsOpenAsTheIssueSays() {
        for (VenueEntry entry : cahors.venues()) {
            Venue venue = entry.venue();
            assertThat(venue.town().name()).isEqualTo("Cahors");
            assertThat(venue.zone().getId()).isEqualTo("Europe/Paris");
            assertThat(venue.openingHours().week())
                    .hasSize(6)
                    .doesNotContainKey(DayOfWeek.SUNDAY)
                    .containsEntry(
                            DayOfWeek.SATURDAY, List.of(new OpenStretch(LocalTime.of(8, 0), LocalTime.of(20, 0))));
            assertThat(venue.openingHours().closedOnPublicHolidays()).isTrue();
            assertThat(spaces(entry)).extracting(Space::rules).allSatisfy(ExamplesTest::isTheCommonRule);
        }
    }

    @Test
    void theThirdPlaceHasTwelveDesksTwoOfficesAndThreeRooms() {
        List<Space> spaces = spaces(cahors.venues().get(0));

        assertThat(spaces).filteredOn(Space::isPool).singleElement().satisfies(pool -> {
            assertThat(pool.units()).isEqualTo(12);
            assertThat(pool.cells()).hasSize(1);
            assertThat(pool.largestCapacity()).isEqualTo(1);
        });
        assertThat(spaces).filteredOn(s -> s.id().value().contains("-office-")).hasSize(2);
        assertThat(spaces).filteredOn(s -> s.id().value().contains("-room-")).hasSize(3);
        assertThat(spaces).allSatisfy(s -> assertThat(s.bufferBefore()).isZero());
    }

    @Test
    void theCongressCentreHasTenRoomsForFiveToTwoHundred() {
        List<Space> spaces = spaces(cahors.venues().get(1));
        List<Space> rooms = spaces.stream()
                .filter(s -> s.kind() == SpaceKind.ROOM || s.id().value().equals("clement-marot-grande-salle"))
                .toList();

        assertThat(rooms).hasSize(10);
        assertThat(rooms).extracting(Space::largestCapacity).contains(5, 200).allMatch(n -> n >= 5 && n <= 200);
        assertThat(spaces).hasSize(15);
        assertThat(spaces)
                .filteredOn(s -> s.kind() == SpaceKind.HALL)
                .hasSize(6)
                .allSatisfy(hall -> assertThat(hall.bufferBefore()).isPositive());
        assertThat(spaces)
                .filteredOn(s -> s.kind() == SpaceKind.ROOM)
                .allSatisfy(room -> assertThat(room.bufferAfter()).isZero());
    }

    @Test
    void theGrandeSalleSharesItsCellsWithItsParts() {
        List<Space> spaces = spaces(cahors.venues().get(1));

        assertThat(space(spaces, "clement-marot-grande-salle").cells())
                .extracting(Object::toString)
                .containsExactly(
                        "clement-marot/grande-salle-a", "clement-marot/grande-salle-b", "clement-marot/grande-salle-c");
        assertThat(space(spaces, "clement-marot-grande-salle-bc").cells())
                .containsAll(space(spaces, "clement-marot-grande-salle-c").cells())
                .doesNotContainAnyElementsOf(
                        space(spaces, "clement-marot-grande-salle-a").cells());
    }

    @Test
    void namesAreInTwoLanguagesAndExamplesAreMarked() {
        Venue venue = cahors.venues().get(1).venue();
        Space room = space(spaces(cahors.venues().get(1)), "clement-marot-psaumes");

        assertThat(venue.name(Locale.FRENCH)).isEqualTo("Espace congrès Clément-Marot");
        assertThat(venue.name(Locale.ENGLISH)).isEqualTo("Clément-Marot congress centre");
        assertThat(venue.illustrative()).contains("address").doesNotContain("name");
        assertThat(room.illustrative())
                .isEqualTo(Set.of("name", "layouts", "equipment", "accessible", "prices", "vat"));
        assertThat(venue.town().label("armchairs", Locale.FRENCH)).isEqualTo("Salon");
        assertThat(venue.town().label("theatre", Locale.ENGLISH)).isEqualTo("Theatre");
    }

    @Test
    void luzechAndPrayssacTogether() {
        List<Space> spaces = luzechPrayssac.venues().stream()
                .flatMap(entry -> spaces(entry).stream())
                .toList();

        assertThat(luzechPrayssac.venues())
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.venue().openingHours().week())
                        .hasSize(7)
                        .allSatisfy((day, hours) -> assertThat(hours)
                                .containsExactly(new OpenStretch(LocalTime.of(8, 0), LocalTime.of(22, 0)))));
        assertThat(spaces).filteredOn(s -> s.id().value().contains("-office")).hasSize(4);
        assertThat(spaces.stream().filter(Space::isPool).mapToInt(Space::units).sum())
                .isEqualTo(12);
        assertThat(spaces)
                .filteredOn(s -> s.id().value().endsWith("meeting-room"))
                .hasSize(2);
        assertThat(spaces).filteredOn(s -> s.id().value().endsWith("phone-box")).hasSize(2);
    }

    private static void isTheCommonRule(BookingRules rules) {
        assertThat(rules.notice()).isEqualTo(Period.ZERO);
        assertThat(rules.horizon()).isEqualTo(Period.ofMonths(12));
        assertThat(rules.granularity()).isEqualTo(Duration.ofMinutes(30));
        assertThat(rules.categories()).isEmpty();
    }

    private static List<Space> spaces(VenueEntry entry) {
        return entry.spaces().stream().map(TownFile.SpaceEntry::space).toList();
    }

    private static Space space(List<Space> spaces, String id) {
        return spaces.stream()
                .filter(s -> s.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
