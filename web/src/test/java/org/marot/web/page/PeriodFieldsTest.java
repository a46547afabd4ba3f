package org.marot.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;

class PeriodFieldsTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final PeriodFields USUAL = new PeriodFields("2027-03-02", "09:00", "12:30");

    @Test
    void takesWhatIsGivenAndKeepsTheRest() {
        assertThat(PeriodFields.of("2027-03-04", null, " ", USUAL))
                .isEqualTo(new PeriodFields("2027-03-04", "09:00", "12:30"));
    }

    @Test
    void readsAddressesWithFullTimes() {
        assertThat(PeriodFields.of(null, "2027-03-04T10:00", "2027-03-04T11:00", USUAL))
                .isEqualTo(new PeriodFields("2027-03-04", "10:00", "11:00"));
    }

    @Test
    void endsTheDayAtMidnight() {
        Period evening = new PeriodFields("2027-03-02", "22:00", "24:00").read(PARIS);
        assertThat(evening.to()).isEqualTo(ZonedDateTime.of(2027, 3, 3, 0, 0, 0, 0, PARIS));
        assertThat(PeriodFields.of(evening)).isEqualTo(new PeriodFields("2027-03-02", "22:00", "24:00"));
    }

    @Test
    void keepsTheDateOfAnotherDay() {
        Period night = new Period(
                ZonedDateTime.of(2027, 3, 2, 22, 0, 0, 0, PARIS), ZonedDateTime.of(2027, 3, 3, 2, 0, 0, 0, PARIS));
        assertThat(PeriodFields.of(night).read(PARIS)).isEqualTo(night);
    }

    @Test
    void asksWhichOfTwoTimesIsMeantInAutumn() {
        PeriodFields unclear = new PeriodFields("2027-10-31", "02:30", "05:00");
        assertThatThrownBy(() -> unclear.read(PARIS)).isInstanceOf(Refused.class);
        Period second = new PeriodFields("2027-10-31", "02:30+01:00", "05:00").read(PARIS);
        assertThat(PeriodFields.of(second).from()).isEqualTo("02:30+01:00");
        assertThat(PeriodFields.of(second).read(PARIS)).isEqualTo(second);
    }

    @Test
    void refusesWhatEndsBeforeItStarts() {
        assertThatThrownBy(() -> new PeriodFields("2027-03-02", "12:00", "09:00").read(PARIS))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .singleElement()
                                .satisfies(violation ->
                                        assertThat(violation.rule()).isEqualTo("period-is-empty")));
    }

    @Test
    void writesAnAddressThatReadsBack() {
        Period second = new PeriodFields("2027-10-31", "02:30+01:00", "05:00").read(PARIS);
        assertThat(BookLink.of(new SpaceId("room"), second, 3, "u-shape"))
                .isEqualTo("/spaces/room/book?date=2027-10-31&from=02:30%2B01:00&to=05:00&people=3&layout=u-shape");
    }

    @Test
    void survivesNonsense() {
        PeriodFields nonsense = PeriodFields.of("x".repeat(50), "<b>", "T".repeat(30), USUAL);
        assertThatThrownBy(() -> nonsense.read(PARIS)).isInstanceOf(Refused.class);
    }
}
