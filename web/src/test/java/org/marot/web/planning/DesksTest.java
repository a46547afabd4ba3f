package org.marot.web.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marot.web.planning.Drawing.LONG_BEFORE;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.web.availability.PlanningEntry;
import org.marot.web.availability.Samples;
import org.marot.web.planning.Grid.Cell;
import org.marot.web.planning.Grid.Link;
import org.marot.web.planning.Grid.Row;
import org.springframework.context.i18n.LocaleContextHolder;

/** A pool of four, desk by desk, on a Monday from 08:00 to 20:00. */
class DesksTest {
    private static final SpaceId DESKS = new SpaceId("desks");
    private static final Period MORNING = Samples.period("2027-03-01T09:00", "2027-03-01T12:00");
    private static final Period AFTERNOON = Samples.period("2027-03-01T14:00", "2027-03-01T15:00");

    private final Drawing drawing = new Drawing(Samples.weekdays());
    private final List<PlanningEntry> entries =
            List.of(drawing.entry("desks", MORNING, 2), drawing.entry("desks", AFTERNOON, 3));

    @BeforeEach
    void speakEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void staffSeeEachDeskWithItsBookings() {
        List<Row> rows = rows(DESKS, drawing.staff(LONG_BEFORE));
        assertThat(rows).extracting(Row::desk).startsWith(0, 1, 2, 3, 4, 0);
        assertThat(rows.get(1).name()).isEqualTo("Desk 1");
        assertThat(rows.get(1).cells())
                .allSatisfy(cell -> assertThat(cell.style()).isEqualTo("free"));
        assertThat(bars(rows.get(2))).singleElement().satisfies(bar -> {
            assertThat(bar.from()).isEqualTo("2027-03-01T09:00+01:00");
            assertThat(bar.mark()).isEqualTo("Planned");
            assertThat(bar.style()).isEqualTo("taken planned-desk");
            assertThat(bar.title()).startsWith("desks, desk 2, Mon 1 Mar").contains("may change");
        });
        assertThat(bars(rows.get(3))).extracting(Bar::from).containsExactly("2027-03-01T14:00+01:00");
        assertThat(bars(rows.get(0))).isEmpty();
    }

    @Test
    void aPoolUnfoldsAndFoldsByALink() {
        Link unfold = unfolding(rows(null, drawing.staff(LONG_BEFORE)).get(0));
        assertThat(unfold.address()).endsWith("&desks=desks");
        Link fold = unfolding(rows(DESKS, drawing.staff(LONG_BEFORE)).get(0));
        assertThat(fold.address()).doesNotContain("desks=");
        assertThat(rows(null, drawing.customer(LONG_BEFORE)))
                .allSatisfy(row -> assertThat(row.unfolding()).isNull());
    }

    @Test
    void theListNamesTheBookingsOfEachDesk() {
        Reader staff = drawing.staff(LONG_BEFORE);
        DayLines list = drawing.lists.list(staff, address(DESKS), Samples.MONDAY, drawing.planner.days(staff, entries));
        assertThat(list.spaces())
                .extracting(DayLines.SpaceLines::name)
                .startsWith("desks", "desks, desk 2", "desks, desk 3", "hall-a");
        assertThat(list.spaces().get(0).unfolding()).isNotNull();
        assertThat(list.spaces().get(1).lines()).singleElement().satisfies(line -> {
            assertThat(line.times()).isEqualTo("09:00 – 12:00");
            assertThat(line.move()).endsWith("/move");
        });
    }

    private List<Row> rows(@Nullable SpaceId unfolded, Reader reader) {
        return drawing.planner
                .day(reader, address(unfolded), drawing.planner.days(reader, entries))
                .rows();
    }

    private PlanningAddress address(@Nullable SpaceId unfolded) {
        return new PlanningAddress(drawing.venue().id(), Samples.MONDAY, "day", "", unfolded);
    }

    private static Link unfolding(Row row) {
        Link link = row.unfolding();
        assertThat(link).isNotNull();
        return Objects.requireNonNull(link);
    }

    private static List<Bar> bars(Row row) {
        return row.cells().stream().map(Cell::bars).flatMap(List::stream).toList();
    }
}
