package org.marot.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marot.shared.Violation;

class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules();
    private final EmailAddress email =
            EmailAddress.read("somebody.else@demo.example").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "court, password-too-short",
        "éééé, password-too-short",
        "motdepasse, password-too-common",
        "MotDePasse123, password-too-common",
        "zzzzzzzzzzzz, password-too-common",
        "somebody.else, password-too-common",
        "somebody.else@demo.example, password-too-common"
    })
    void refuses(String password, String rule) {
        assertThat(rules.broken(password, email)).map(Violation::rule).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"le pont valentré", "vv-xx-yy", "tout en minuscules sans chiffre"})
    void asksNothingOfWhatItIsMadeOf(String password) {
        assertThat(rules.broken(password, email)).isEmpty();
    }
}
