package org.marot.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marot.shared.Refused;
import org.marot.testing.TestTown;

/** Five hundred random rules by two libraries, and rules that nobody means well. */
class RepeatRuleTest {
    private static final ZoneId PARIS = TestTown.PARIS;
    private static final LocalDateTime FIRST = LocalDateTime.parse("2027-03-02T09:00");

    @Test
    void fiveHundredRandomRulesAgreeWithASecondLibrary() throws InvalidRecurrenceRuleException {
        Random random = new Random(5545);
        int booked = 0;
        for (int i = 0; i < 500; i++) {
            String rule = RandomRules.rule(random);
            LocalDateTime first = FIRST.plusDays(random.nextInt(400));
            List<LocalDate> expected = byTheOther(rule, first.toLocalDate());
            try {
                assertThat(RepeatRule.parse(rule).dates(first, PARIS))
                        .as(rule + " from " + first)
                        .isEqualTo(expected);
                booked++;
            } catch (Refused refused) {
                assertThat(refused.violations().get(0).rule())
                        .as(rule + " from " + first + " with " + expected.size() + " dates")
                        .isEqualTo(RandomRules.refusal(expected.size()));
            }
        }
        assertThat(booked).isGreaterThan(200);
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=DAILY;COUNT=3, 2027-03-02 2027-03-03 2027-03-04",
        "RRULE:freq=weekly;byday=TU;count=2, 2027-03-02 2027-03-09",
        "FREQ=WEEKLY;BYDAY=WE;COUNT=2, 2027-03-03 2027-03-10",
        "FREQ=DAILY;UNTIL=20270304, 2027-03-02 2027-03-03 2027-03-04",
        "FREQ=DAILY;UNTIL=20270304T080000, 2027-03-02 2027-03-03",
        "FREQ=DAILY;UNTIL=20270304T080000Z, 2027-03-02 2027-03-03 2027-03-04",
        "FREQ=DAILY;UNTIL=20270304T075959Z, 2027-03-02 2027-03-03",
        "FREQ=MONTHLY;BYDAY=-1FR;COUNT=2, 2027-03-26 2027-04-30"
    })
    void readsRules(String rule, String dates) {
        assertThat(RepeatRule.parse(rule).dates(FIRST, PARIS))
                .extracting(LocalDate::toString)
                .containsExactly(dates.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=HOURLY;COUNT=3, repeat-rule-too-fine",
        "FREQ=DAILY;BYHOUR=9;COUNT=3, repeat-rule-too-fine",
        "FREQ=DAILY, repeat-rule-without-end",
        "FREQ=DAILY;COUNT=3;UNTIL=20270401, repeat-rule-without-end",
        "COUNT=3, repeat-rule-unreadable",
        "every Tuesday, repeat-rule-unreadable",
        "FREQ=DAILY;FREQ=DAILY;COUNT=1, repeat-rule-unreadable",
        "FREQ=DAILY;COUNT=0, repeat-rule-unreadable",
        "FREQ=DAILY;UNTIL=20271345, repeat-rule-unreadable",
        "FREQ=WEEKLY;BYDAY=2MO;COUNT=1, repeat-rule-unreadable",
        "FREQ=DAILY;COUNT=367, series-too-long",
        "FREQ=DAILY;UNTIL=20290401, series-too-long",
        "FREQ=YEARLY;COUNT=9, series-goes-too-far",
        "FREQ=YEARLY;UNTIL=20400101, series-goes-too-far",
        "FREQ=DAILY;UNTIL=20270301, series-has-no-date"
    })
    void namesWhatIsNotOffered(String rule, String why) {
        assertThatThrownBy(() -> RepeatRule.parse(rule).dates(FIRST, PARIS))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31;COUNT=366",
                "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4;COUNT=2",
                "FREQ=YEARLY;INTERVAL=999;COUNT=366",
                "FREQ=MONTHLY;BYDAY=1MO,2MO,3MO,4MO,5MO,-1MO,-2MO;BYSETPOS=366;COUNT=2",
                "FREQ=DAILY;COUNT=999999"
            })
    void hostileRulesCostLittle(String rule) {
        assertThat(Duration.ofNanos(timed(
                        () -> assertThatThrownBy(() -> RepeatRule.parse(rule).dates(FIRST, PARIS))
                                .isInstanceOf(Refused.class))))
                .isLessThan(Duration.ofSeconds(2));
    }

    private static long timed(Runnable work) {
        long started = System.nanoTime();
        work.run();
        return System.nanoTime() - started;
    }

    private static List<LocalDate> byTheOther(String text, LocalDate first) throws InvalidRecurrenceRuleException {
        LocalDate horizon = first.plusYears(RepeatRule.MOST_YEARS);
        List<LocalDate> found = new ArrayList<>();
        try {
            RecurrenceRuleIterator dates = new RecurrenceRule(text)
                    .iterator(new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth()));
            while (dates.hasNext() && found.size() <= RepeatRule.MOST_DATES) {
                DateTime next = dates.nextDateTime();
                LocalDate date = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
                if (date.isAfter(horizon)) {
                    return found;
                }
                found.add(date);
            }
        } catch (IllegalArgumentException none) {
            return found; // the other library gives up on rules that never come true
        }
        return found;
    }
}
