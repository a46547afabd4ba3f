package org.marot.web.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marot.web.availability.FixedTown;
import org.marot.web.availability.Samples;
import org.marot.web.page.Say;
import org.marot.web.page.SpokenWords;
import org.springframework.context.i18n.LocaleContextHolder;

/** What is put together by hand is what the bundle would have said. */
class SentenceTest {
    private final Say say = SpokenWords.in(FixedTown.of(1, Samples.weekdays()));

    @AfterEach
    void speakAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{0}, {1} : {2} sur {3}", "{3}{2}{1}{0}", "l''heure de {1}, {1}", "'{0}' {0}", "nothing", ""})
    void placesAreFilledAsTheBundleFillsThem(String pattern) {
        String[] texts = {"Salle {1} 'x'", "", "\uE000", "10"};
        Sentence sentence = new Sentence(places -> new MessageFormat(pattern, Locale.FRENCH).format(places));
        assertThat(sentence.with(texts)).isEqualTo(new MessageFormat(pattern, Locale.FRENCH).format(texts));
        assertThat(sentence.with(texts)).as("twice").isEqualTo(sentence.with(texts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theWordsOfThePlanningAreThoseOfTheBundle(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        PageWords words = new PageWords(say);
        for (State state : State.values()) {
            String key = "planning.cell." + state.word();
            assertThat(words.sentence(key, "Room", "Mon", words.number(1_200), words.number(3)))
                    .isEqualTo(say.text(key, "Room", "Mon", 1_200, 3));
        }
        Map.of("planning.cell.more", 4, "planning.cell.fullness", 100)
                .forEach((key, number) -> assertThat(words.sentence(key, "Room", "Mon", words.number(number)))
                        .isEqualTo(say.text(key, "Room", "Mon", number)));
    }

    @Test
    void aTimeIsSaidAlikeEachTime() {
        LocaleContextHolder.setLocale(Locale.FRENCH);
        PageWords words = new PageWords(say);
        var period = Samples.period("2027-03-01T09:00", "2027-03-01T12:30");
        assertThat(words.when(period)).isEqualTo(words.when(period)).isEqualTo("lun. 1 mars 09:00 – 12:30");
        assertThat(words.moment(period.from())).isEqualTo("2027-03-01T09:00+01:00");
    }
}
