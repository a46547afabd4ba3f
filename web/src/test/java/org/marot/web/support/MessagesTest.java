package org.marot.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marot.shared.Violation;
import org.marot.testing.TestTown;

/** Rules tell lengths and the catalogue's words as people say them, in both languages. */
class MessagesTest {
    private final Messages messages = SpokenMessages.in(new TestTown());

    @ParameterizedTest
    @CsvSource({
        "1, 1 minute, 1 minute",
        "45, 45 minutes, 45 minutes",
        "60, 1 heure, 1 hour",
        "90, 1 h 30, 1 h 30",
        "125, 2 h 05, 2 h 05",
        "720, 12 heures, 12 hours",
        "1440, 24 heures, 24 hours",
        "2880, 2 jours, 2 days",
        "10080, 7 jours, 7 days",
    })
    void lengthsAreToldInWords(long minutes, String french, String english) {
        assertThat(Lengths.told(Duration.ofMinutes(minutes), Locale.FRENCH)).isEqualTo(french);
        assertThat(Lengths.told(Duration.ofMinutes(minutes), Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "must-not-last-too-long | minutes | 720 | C’est trop long : la durée maximale est de 12 heures."
                        + " | That is too long: the longest booking is 12 hours.",
                "must-last-long-enough | minutes | 90 | C’est trop court : la durée minimale est de 1 h 30."
                        + " | That is too short: the shortest booking is 1 h 30.",
                "must-fit-granularity | minutes | 30"
                        + " | Le début et la fin doivent suivre le pas de cet espace : 30 minutes."
                        + " | Start and end must keep to the step of this space: 30 minutes.",
                "must-offer-layout | layout | u-shape | La configuration « U » n’existe pas dans cet espace."
                        + " | This space has no layout “U-shape”.",
                "must-be-held | status | cancelled"
                        + " | Seule une réservation en attente peut être confirmée ; son état est « annulée »."
                        + " | Only a hold can be confirmed; this reservation is cancelled.",
                "must-be-within-opening-hours | hours | 08:00–12:00, 14:00–00:00"
                        + " | Le lieu n’est pas ouvert à ces heures. Horaires ce jour-là : 08:00–12:00, 14:00–24:00."
                        + " | The venue is not open at these hours. Hours that day: 08:00–12:00, 14:00–24:00.",
            })
    void rulesSpeakLikePeople(String rule, String name, String value, String french, String english) {
        Violation violation = Violation.of(rule, name, value);
        assertThat(messages.of(violation, Locale.FRENCH)).isEqualTo(french);
        assertThat(messages.of(violation, Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void whatNobodyKnowsIsLeftAsItIs() {
        assertThat(messages.of(Violation.of("must-offer-layout", "layout", "moon-base"), Locale.ENGLISH))
                .contains("“moon-base”");
        assertThat(messages.of(Violation.of("no-such-rule-at-all"), Locale.ENGLISH))
                .isEqualTo("A rule stands against it.");
    }
}
