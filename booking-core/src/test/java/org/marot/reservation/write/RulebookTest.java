package org.marot.reservation.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marot.reservation.write.ReservationFixture.MEMBER;
import static org.marot.reservation.write.ReservationFixture.STAFF;
import static org.marot.reservation.write.ReservationFixture.period;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.BookingRules;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.Actor;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.shared.Violation;
import org.marot.testing.TestTown;

class RulebookTest {
    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    private static final TestTown TOWN = new TestTown();
    private static final Venue VENUE = TOWN.venues().get(0);

    @Test
    void aPlainWishBreaksNothing() {
        assertThat(broken(TestTown.ROOM, period("2027-03-02T09:00", "2027-03-02T12:30")))
                .isEmpty();
    }

    @Test
    void theRunningStepStillCountsAsNow() {
        assertThat(broken(TestTown.ROOM, period("2027-02-01T11:00", "2027-02-01T12:00"), at("2027-02-01T10:29:59Z")))
                .isEmpty();
        assertThat(broken(TestTown.ROOM, period("2027-02-01T11:00", "2027-02-01T12:00"), at("2027-02-01T10:30:00Z")))
                .containsExactly("must-not-have-started");
    }

    @Test
    void bothEndsLieOnTheGridOfTheWallClock() {
        assertThat(broken(TestTown.ROOM, period("2027-03-02T09:15", "2027-03-02T10:30")))
                .containsExactly("must-fit-granularity");
        assertThat(broken(TestTown.ROOM, period("2027-03-02T09:00", "2027-03-02T10:30:01")))
                .containsExactly("must-fit-granularity");
    }

    @Test
    void lengthIsTheTimeThatReallyPasses() {
        assertThat(broken(TestTown.ROOM, period("2027-03-02T09:00", "2027-03-02T09:15")))
                .containsExactlyInAnyOrder("must-fit-granularity", "must-last-long-enough");
        Space threeHours = with(rules(3), TestTown.ROOM);
        assertThat(names(threeHours, overnight("2027-03-27T23:30", "2027-03-28T03:30"), STAFF))
                .doesNotContain("must-not-last-too-long");
        assertThat(names(threeHours, overnight("2027-10-30T23:30", "2027-10-31T02:30+01:00"), STAFF))
                .contains("must-not-last-too-long");
    }

    @Test
    void theHorizonIsCountedInCalendarMonths() {
        assertThat(broken(TestTown.ROOM, period("2028-02-01T09:00", "2028-02-01T10:00")))
                .isEmpty();
        assertThat(broken(TestTown.ROOM, period("2028-02-02T09:00", "2028-02-02T10:00")))
                .containsExactly("must-be-within-horizon");
    }

    @Test
    void noticeIsCountedInDaysOfTheVenue() {
        Space twoDays = with(
                new BookingRules(
                        java.time.Period.ofDays(2),
                        java.time.Period.ofMonths(12),
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(30),
                        Duration.ofDays(1),
                        Set.of()),
                TestTown.ROOM);
        Instant lateEvening = at("2027-02-01T23:30:00Z");

        assertThat(namesAt(twoDays, period("2027-02-03T09:00", "2027-02-03T10:00"), lateEvening))
                .containsExactly("must-give-notice");
        assertThat(namesAt(twoDays, period("2027-02-04T09:00", "2027-02-04T10:00"), lateEvening))
                .isEmpty();
    }

    @Test
    void peopleFitIntoTheLayoutThatWasAskedFor() {
        assertThat(people(TestTown.ROOM, 8, null)).isEmpty();
        assertThat(people(TestTown.ROOM, 9, null)).containsExactly("must-fit-capacity");
        assertThat(people(TestTown.ROOM, 5, "classroom")).containsExactly("must-fit-capacity");
        assertThat(people(TestTown.ROOM, 2, "cocktail")).containsExactly("must-offer-layout");
        assertThat(people(TestTown.DESKS, 2, null)).containsExactly("must-fit-capacity");
    }

    @Test
    void someSpacesAreForSomeCategories() {
        Period morning = period("2027-03-02T09:00", "2027-03-02T10:00");
        assertThat(broken(TestTown.OFFICE, morning)).containsExactly("must-be-allowed-to-book");
        assertThat(names(space(TestTown.OFFICE), morning, STAFF)).isEmpty();
    }

    @Test
    void theVenueIsOpenAllThrough() {
        assertThat(broken(TestTown.ROOM, period("2027-03-06T22:00", "2027-03-07T02:00")))
                .containsExactly("must-avoid-closed-weekdays");
    }

    @Test
    void aRefusalListsAllThatFails() {
        assertThat(broken(TestTown.OFFICE, period("2028-03-05T09:10", "2028-03-05T09:20")))
                .contains(
                        "must-avoid-closed-weekdays",
                        "must-be-within-horizon",
                        "must-fit-granularity",
                        "must-last-long-enough",
                        "must-be-allowed-to-book");
    }

    @Test
    void aRetiredSpaceIsNotLet() {
        Space retired = space(TestTown.ROOM).withRetired(true);
        assertThat(names(retired, period("2027-03-02T09:00", "2027-03-02T10:00"), MEMBER))
                .containsExactly("must-be-let");
    }

    private static List<String> broken(SpaceId id, Period period) {
        return broken(id, period, NOW);
    }

    private static List<String> broken(SpaceId id, Period period, Instant at) {
        return namesAt(space(id), period, at);
    }

    private static List<String> people(SpaceId id, int attendees, @Nullable String layout) {
        Wish wish = new Wish(
                id, period("2027-03-02T09:00", "2027-03-02T10:00"), MEMBER.customer(), "visitor", attendees, layout);
        return names(Rulebook.violations(wish, space(id), VENUE, NOW, MEMBER));
    }

    private static List<String> names(Space space, Period period, Actor actor) {
        return names(Rulebook.violations(wish(space, period), space, VENUE, NOW, actor));
    }

    private static List<String> namesAt(Space space, Period period, Instant at) {
        return names(Rulebook.violations(wish(space, period), space, VENUE, at, MEMBER));
    }

    private static Wish wish(Space space, Period period) {
        return new Wish(space.id(), period, MEMBER.customer(), "visitor", 1, null);
    }

    private static List<String> names(List<Violation> violations) {
        return violations.stream().map(Violation::rule).toList();
    }

    private static Space space(SpaceId id) {
        return TOWN.space(id).orElseThrow();
    }

    private static BookingRules rules(int longestHours) {
        return new BookingRules(
                java.time.Period.ZERO,
                java.time.Period.ofMonths(12),
                Duration.ofMinutes(30),
                Duration.ofMinutes(30),
                Duration.ofHours(longestHours),
                Set.of());
    }

    private static Space with(BookingRules rules, SpaceId id) {
        Space s = space(id);
        return new Space(
                s.id(),
                s.venue(),
                s.name(),
                s.kind(),
                s.units(),
                s.cells(),
                s.layouts(),
                s.equipment(),
                s.accessible(),
                s.bufferBefore(),
                s.bufferAfter(),
                rules,
                false);
    }

    /** On a night of clock change; an end with an offset says which of two it is. */
    private static Period overnight(String from, String to) {
        return new Period(
                LocalDateTime.parse(from).atZone(TestTown.PARIS),
                to.length() > 16
                        ? LocalDateTime.parse(to.substring(0, 16))
                                .toInstant(ZoneOffset.of(to.substring(16)))
                                .atZone(TestTown.PARIS)
                        : LocalDateTime.parse(to).atZone(TestTown.PARIS));
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
