package org.marot.web.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.OpenStretch;
import org.marot.catalogue.OpeningHours;
import org.marot.congress.events.SpaceUsed;
import org.marot.web.congress.CommercialFigures.Gap;
import org.marot.web.congress.CommercialFigures.Month;
import org.marot.web.congress.CommercialFigures.Stage;
import org.marot.web.congress.EventFileRow.Content;

/** The desk's figures against ones that were counted by hand. */
class CommercialFiguresTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** A Monday. */
    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    private static final OpeningHours HOURS = OpeningHours.weekly(Arrays.stream(DayOfWeek.values())
            .filter(day -> day != DayOfWeek.SUNDAY)
            .collect(Collectors.toMap(
                    day -> day, day -> List.of(new OpenStretch(LocalTime.of(8, 0), LocalTime.of(20, 0))))));

    @Test
    void thePipelineCountsWhatIsStillToCome() {
        List<EventFileRow> rows = List.of(
                row("confirmed", true, "hall", "2027-03-08", 3, 100, null),
                row("option", true, "hall", "2027-03-15", 1, 50, "2027-03-04T17:00:00Z"),
                row("option", false, "hall", "2027-03-15", 2, 10, null),
                row("enquiry", false, "room", "2027-04-01", 1, 7, null),
                row("lapsed", false, "hall", "2027-03-20", 1, 9, null),
                row("confirmed", true, "hall", "2027-02-02", 2, 30, null));

        CommercialFigures figures = of(rows);

        assertThat(figures.pipeline())
                .containsExactly(
                        new Stage("enquiry", 1, 7),
                        new Stage("waiting", 1, 20),
                        new Stage("option", 1, 50),
                        new Stage("confirmed", 1, 300));
        assertThat(figures.coming().stream().map(EventFileRow::attendees)).containsExactly(100, 50, 10, 7);
        assertThat(figures.lapsing().stream().map(EventFileRow::attendees)).containsExactly(50);
        assertThat(figures.visitorDaysOfTheYear()).isEqualTo(60);
        assertThat(figures.conversion()).isEqualTo(new Conversion(6, 2, 0, 1));
        assertThat(figures.conversion().share()).isEqualTo(67);
        assertThat(figures.conversion().open()).isEqualTo(3);
    }

    @Test
    void theMonthsShowTheHallsAloneAndShareOutTheOpenDays() {
        List<EventFileRow> rows = List.of(
                row("confirmed", true, "hall", "2027-03-08", 3, 100, null),
                row("option", true, "hall", "2027-03-15", 1, 50, null),
                row("option", false, "hall", "2027-03-15", 2, 10, null),
                row("confirmed", true, "room", "2027-03-22", 5, 10, null));

        List<Month> months = of(rows).months();

        assertThat(months).hasSize(12);
        Month march = months.get(0);
        assertThat(march.month()).isEqualTo(YearMonth.of(2027, 3));
        assertThat(march.days()).hasSize(31);
        assertThat(march.days().get(7).signed()).isTrue();
        assertThat(march.days().get(14).held()).isTrue();
        assertThat(march.days().get(14).waiting()).isEqualTo(1);
        assertThat(march.days().get(15).waiting()).isEqualTo(1);
        assertThat(march.days().get(6).open()).isFalse();
        assertThat(march.days().get(21).isFree()).isTrue();
        assertThat(march.share()).as("4 of 27 open days").isEqualTo(15);
    }

    @Test
    void aGapRunsOverClosedDaysAndEndsWhereSomebodyWantsTheHall() {
        CommercialFigures figures = of(List.of(
                row("confirmed", true, "hall", "2027-03-08", 1, 100, null),
                row("option", false, "hall", "2027-03-12", 1, 100, null)));

        List<Gap> gaps = figures.gaps();

        assertThat(gaps.get(0).from()).isEqualTo(LocalDate.parse("2027-03-13"));
        assertThat(gaps).contains(new Gap(LocalDate.parse("2027-03-01"), LocalDate.parse("2027-03-06"), 6));
        assertThat(gaps).hasSize(2);
    }

    private static CommercialFigures of(List<EventFileRow> rows) {
        return new CommercialFigures(rows, HOURS, Set.of("hall"), NOW, PARIS);
    }

    private static EventFileRow row(
            String status, boolean holding, String space, String first, int days, int people, @Nullable String until) {
        List<SpaceUsed> uses = LocalDate.parse(first)
                .datesUntil(LocalDate.parse(first).plusDays(days))
                .map(date -> new SpaceUsed(
                        space, List.of(space), time(date, 9), time(date, 18), "PT2H", "PT1H", "theatre", people))
                .toList();
        return new EventFileRow(
                UUID.randomUUID().toString(),
                1,
                "D-1",
                "venue",
                new UUID(0, 1).toString(),
                new UUID(0, 2).toString(),
                status,
                holding ? 1 : 0,
                holding,
                false,
                until == null ? null : Instant.parse(until),
                people,
                null,
                PARIS.getId(),
                OffsetDateTime.parse(uses.get(0).from()).toInstant(),
                OffsetDateTime.parse(uses.get(days - 1).to()).toInstant(),
                new Content(uses, List.of()),
                null,
                Instant.parse("2027-01-10T10:00:00Z"),
                Instant.parse("2027-01-10T10:00:00Z"),
                1);
    }

    private static String time(LocalDate date, int hour) {
        return date.atTime(hour, 0).atZone(PARIS).toOffsetDateTime().toString();
    }
}
