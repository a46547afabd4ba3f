package org.marot.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"a@b.fr", " resident@demo.example ", "x.y+z@sub.domain-name.org", "o'neil@mairie.example"})
    void takesWhatMailCanReach(String text) {
        assertThat(EmailAddress.read(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@b",
                "@b.fr",
                "a@.fr",
                "a b@c.fr",
                "a..b@c.fr",
                ".a@c.fr",
                "a@c.fr\r\nBcc: x@y.fr",
                "a\n@c.fr",
                "a@c.fr\u760a",
                "a\u760dbcc@c.fr",
                "\u0430dmin@demo.example",
                "a@-c.fr",
                "a@c-.fr",
                "a@c.fr\u0000",
                "\"a b\"@c.fr",
                "a@b@c.fr",
                "a@[127.0.0.1]"
            })
    void refusesWhatIsNoneOrLooksLikeAnother(String text) {
        assertThat(EmailAddress.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 250, 5000})
    void refusesWhatIsTooLong(int length) {
        assertThat(EmailAddress.read("a".repeat(length) + "@b.fr")).isEmpty();
    }
}
