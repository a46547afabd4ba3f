package org.marot.web.functionsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.Trade;
import org.marot.congress.write.Service;
import org.marot.congress.write.SpaceUse;
import org.marot.people.EventFileContact;
import org.marot.people.SheetEntry;
import org.marot.shared.CellId;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.web.functionsheet.SheetLine.Kind;

/** What changed from one sheet to the next, and whom it concerns. */
class SheetComparisonTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate DAY = LocalDate.parse("2027-05-11");
    private static final SheetLine HALL = hall("theatre", 180);
    private static final SheetLine COFFEE = SheetLine.of(new Service("coffee", 180, DAY), "catering", null);
    private static final SheetLine LADDER = SheetLine.of(new Service("ladder", 1, DAY.plusDays(1)), "equipment", null);

    @Test
    void nothingIsMarkedWhereNothingChanged() {
        SheetComparison same = comparison(sheet(HALL, COFFEE), sheet(COFFEE, HALL));

        assertThat(same.differs()).isFalse();
        assertThat(same.concerned()).isEmpty();
        assertThat(marks(same)).containsExactly("same EVENT", "same SERVICE");
    }

    @Test
    void aSpaceConcernsThoseWhoWorkOnItAndWhoeverHasAnOrderThatDay() {
        SheetComparison bigger = comparison(sheet(HALL, COFFEE, LADDER), sheet(hall("theatre", 200), COFFEE, LADDER));

        assertThat(marks(bigger)).containsExactly("changed EVENT", "same SERVICE", "same SERVICE");
        assertThat(bigger.lines().get(0).was()).isEqualTo(HALL);
        assertThat(bigger.concerned()).containsExactly(Trade.CATERING, Trade.TECHNICAL, Trade.CLEANING);
    }

    @Test
    void setUpAndStrikeConcernThoseWhoDoThem() {
        SheetLine strike = new SheetLine(
                "space/hall/1/STRIKE", Kind.STRIKE, DAY, null, HALL.to(), HALL.to(), "hall", null, null, null, null);
        assertThat(comparison(sheet(HALL, COFFEE), sheet(HALL, COFFEE, strike)).concerned())
                .containsExactly(Trade.TECHNICAL, Trade.CLEANING);
    }

    @Test
    void anOrderConcernsItsTradeAlone() {
        SheetLine more = SheetLine.of(new Service("coffee", 200, DAY), "catering", null);
        SheetLine later = SheetLine.of(
                new Service("coffee", 180, DAY), "catering", entry(SheetEntry.Kind.SERVICE, "coffee", null, "10:30"));

        for (SheetLine other : List.of(more, later)) {
            SheetComparison changed = comparison(sheet(HALL, COFFEE), sheet(HALL, other));
            assertThat(marks(changed)).contains("changed SERVICE");
            assertThat(changed.concerned()).containsExactly(Trade.CATERING);
        }
        SheetComparison gone = comparison(sheet(HALL, COFFEE, LADDER), sheet(HALL, COFFEE));
        assertThat(marks(gone)).containsExactly("same EVENT", "same SERVICE", "removed SERVICE");
        assertThat(gone.concerned()).containsExactly(Trade.EQUIPMENT);
    }

    @Test
    void whatNamesNoTradeConcernsAllThatHaveAnythingToDo() {
        SheetLine speech = SheetLine.of(entry(SheetEntry.Kind.HAPPENING, null, null, "09:30"));
        SheetLine wiring = SheetLine.of(entry(SheetEntry.Kind.NOTE, null, "technical", null));
        SheetLine host = contact(EventFileContact.Role.ON_SITE);
        SheetLine sound = contact(EventFileContact.Role.TECHNICAL);

        for (SheetLine forAll : List.of(speech, host)) {
            assertThat(comparison(sheet(HALL, COFFEE), sheet(HALL, COFFEE, forAll))
                            .concerned())
                    .containsExactly(Trade.CATERING, Trade.TECHNICAL, Trade.CLEANING);
        }
        for (SheetLine technical : List.of(wiring, sound)) {
            assertThat(comparison(sheet(HALL, COFFEE), sheet(HALL, COFFEE, technical))
                            .concerned())
                    .containsExactly(Trade.TECHNICAL);
        }
    }

    @Test
    void everythingOnTheFirstSheetIsNew() {
        assertThat(comparison(SheetContent.NOTHING, sheet(HALL, LADDER)).concerned())
                .containsExactly(Trade.TECHNICAL, Trade.EQUIPMENT, Trade.CLEANING);
    }

    @Test
    void whatIsKeptIsReadAsItWas() {
        SheetContent content = sheet(
                HALL,
                COFFEE,
                SheetLine.of(entry(SheetEntry.Kind.HAPPENING, null, "catering", "09:30")),
                contact(EventFileContact.Role.ON_SITE));

        SheetContent read = SheetContent.read(content.json());

        assertThat(read).isEqualTo(content);
        assertThat(read.digest()).isEqualTo(content.digest()).hasSize(64);
        assertThat(sheet(COFFEE, HALL).digest()).isEqualTo(sheet(HALL, COFFEE).digest());
        assertThat(sheet(HALL).digest()).isNotEqualTo(sheet(COFFEE).digest());
    }

    private static SheetComparison comparison(SheetContent before, SheetContent now) {
        return new SheetComparison(before, now);
    }

    private static Stream<String> marks(SheetComparison comparison) {
        return comparison.lines().stream()
                .map(one -> one.mark().name().toLowerCase(Locale.ROOT) + " "
                        + one.line().kind());
    }

    private static SheetContent sheet(SheetLine... lines) {
        return new SheetContent(List.of(lines));
    }

    private static SheetLine hall(String layout, int people) {
        Period period =
                new Period(DAY.atTime(9, 0).atZone(PARIS), DAY.atTime(18, 0).atZone(PARIS));
        SpaceUse use = new SpaceUse(
                new SpaceId("hall"),
                List.of(new CellId("hall")),
                period,
                Duration.ofHours(2),
                Duration.ZERO,
                layout,
                people);
        return SheetLine.ofSpace(Kind.EVENT, use, period, 1);
    }

    private static SheetEntry entry(
            SheetEntry.Kind kind, @Nullable String service, @Nullable String trade, @Nullable String at) {
        return new SheetEntry(
                new UUID(1, kind.ordinal()),
                kind,
                service,
                kind == SheetEntry.Kind.NOTE ? null : DAY,
                at == null ? null : LocalTime.parse(at),
                null,
                trade,
                "words");
    }

    private static SheetLine contact(EventFileContact.Role role) {
        return SheetLine.of(new EventFileContact(new UUID(2, role.ordinal()), role, "Name", null, "1234"));
    }
}
