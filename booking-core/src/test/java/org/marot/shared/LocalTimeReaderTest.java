package org.marot.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTimeReaderTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void readsTheWallClockOfTheVenue() {
        assertThat(LocalTimeReader.read("2027-03-02T09:00", PARIS).toInstant())
                .isEqualTo(Instant.parse("2027-03-02T08:00:00Z"));
        assertThat(LocalTimeReader.read("2027-07-02T09:00", PARIS).toInstant())
                .isEqualTo(Instant.parse("2027-07-02T07:00:00Z"));
    }

    @Test
    void takesAnOffsetAsItIs() {
        assertThat(LocalTimeReader.read("2027-03-02T09:00+00:00", PARIS).toLocalDateTime())
                .hasToString("2027-03-02T10:00");
    }

    @Test
    void refusesATimeInTheSpringGap() {
        assertThatThrownBy(() -> LocalTimeReader.read("2027-03-28T02:30", PARIS))
                .asInstanceOf(type(Refused.class))
                .satisfies(refused ->
                        assertThat(refused.violations().get(0).rule()).isEqualTo("time-does-not-exist"));
    }

    @Test
    void asksWhichTimeInTheAutumnOverlapIsMeant() {
        assertThatThrownBy(() -> LocalTimeReader.read("2027-10-31T02:30", PARIS))
                .asInstanceOf(type(Refused.class))
                .satisfies(refused -> {
                    Violation violation = refused.violations().get(0);
                    assertThat(violation.rule()).isEqualTo("time-is-ambiguous");
                    assertThat(violation.args())
                            .containsEntry("first", "2027-10-31T02:30+02:00")
                            .containsEntry("second", "2027-10-31T02:30+01:00");
                });
        assertThat(LocalTimeReader.read("2027-10-31T02:30+01:00", PARIS).toInstant())
                .isEqualTo(Instant.parse("2027-10-31T01:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "2027-02-30T09:00",
                "2027-03-02",
                "2027-03-02T25:00",
                "+999999999-12-31T00:00",
                "1999-12-31T09:00",
                "2200-01-01T00:00Z",
                "2027-03-02T09:00+19:00",
                "2027-03-02T09:00\u0000"
            })
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> LocalTimeReader.read(text, PARIS))
                .asInstanceOf(type(Refused.class))
                .satisfies(refused ->
                        assertThat(refused.violations().get(0).rule()).isEqualTo("not-a-time"));
    }
}
