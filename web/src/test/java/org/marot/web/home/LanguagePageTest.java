package org.marot.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagePageTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/find?date=2027-03-02&from=09:00", "/venues/clement-marot"})
    void goesBackToItsOwnPages(String path) {
        assertThat(LanguagePage.isOurs(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "//evil.example", "/\\evil.example", "https://evil.example", "/a\nb", "javascript:x"})
    void goesNowhereElse(String path) {
        assertThat(LanguagePage.isOurs(path)).isFalse();
    }
}
