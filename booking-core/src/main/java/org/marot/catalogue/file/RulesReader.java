package org.marot.catalogue.file;

import java.time.Duration;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.marot.catalogue.BookingRules;
import org.marot.catalogue.yaml.Durations;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Value;

/** Reads the key {@code rules} of a venue or a space, and refuses rules that no booking can meet. */
final class RulesReader {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofDays(366);

    private final Words words;

    RulesReader(Words words) {
        this.words = words;
    }

    /** The facts that an entry's own {@code rules} say, checked together with those around them. */
    RuleFacts read(Entry owner, RuleFacts around) {
        Optional<Value> rules = owner.find("rules");
        if (rules.isEmpty()) {
            return around;
        }
        Entry entry = rules.get().entry("the booking rules");
        RuleFacts own = new RuleFacts(
                entry.find("notice").flatMap(Durations::period).orElse(null),
                entry.find("horizon").flatMap(this::horizon).orElse(null),
                entry.find("granularity").flatMap(this::granularity).orElse(null),
                entry.find("shortest").flatMap(this::length).orElse(null),
                entry.find("longest").flatMap(this::length).orElse(null),
                entry.find("who").map(this::categories).orElse(null),
                entry.find("check-in").flatMap(CheckInReader::read).orElse(null),
                entry.find("desks").map(DesksReader::read).orElse(null));
        entry.close();
        RuleFacts facts = own.within(around);
        check(facts.complete(), entry);
        return facts;
    }

    private Optional<Period> horizon(Value value) {
        Optional<Period> horizon = Durations.period(value);
        if (horizon.isPresent() && (horizon.get().isZero() || days(horizon.get()) > 3660)) {
            value.mistake("expected from 1 day to 10 years");
            return Optional.empty();
        }
        return horizon;
    }

    private Optional<Duration> granularity(Value value) {
        Optional<Duration> step = Durations.duration(value);
        if (step.isPresent()
                && (step.get().isZero() || DAY.toMinutes() % step.get().toMinutes() != 0)) {
            value.mistake("the steps must divide a day evenly, as 15 min, 30 min or 1 h do; "
                    + Durations.text(step.get()) + " does not");
            return Optional.empty();
        }
        return step;
    }

    private Optional<Duration> length(Value value) {
        Optional<Duration> length = Durations.duration(value);
        if (length.isPresent() && (length.get().isZero() || length.get().compareTo(LONGEST) > 0)) {
            value.mistake("expected from 1 min to " + Durations.text(LONGEST));
            return Optional.empty();
        }
        return length;
    }

    private Set<String> categories(Value value) {
        if (!value.isList()) {
            value.text("everybody, or a list of customer categories", 80)
                    .filter(text -> !text.equals("everybody"))
                    .ifPresent(text -> value.mistake(
                            "expected everybody, or a list of customer categories such as [resident, company]"));
            return Set.of();
        }
        Set<String> categories = new LinkedHashSet<>();
        for (Value item : value.items("customer categories", 50)) {
            words.category(item).ifPresent(categories::add);
        }
        if (categories.isEmpty()) {
            value.mistake("names nobody who may book; write everybody or name at least one category");
        }
        return Set.copyOf(categories);
    }

    private void check(BookingRules rules, Entry entry) {
        if (rules.shortest().compareTo(rules.longest()) > 0) {
            entry.mistake(
                    entry.find("shortest").isPresent() ? "shortest" : "longest",
                    "the shortest (" + Durations.text(rules.shortest()) + ") is longer than the longest ("
                            + Durations.text(rules.longest()) + ")");
        }
        requireSteps(entry, "shortest", rules.shortest(), rules.granularity());
        requireSteps(entry, "longest", rules.longest(), rules.granularity());
        if (days(rules.notice()) >= days(rules.horizon())) {
            entry.mistake(
                    entry.find("notice").isPresent() ? "notice" : "horizon",
                    "the notice reaches beyond the horizon, so that nothing could ever be booked");
        }
    }

    private static void requireSteps(Entry entry, String key, Duration length, Duration step) {
        if (length.toMinutes() % step.toMinutes() != 0) {
            entry.mistake(
                    entry.find(key).isPresent() ? key : "granularity",
                    "the " + key + " (" + Durations.text(length) + ") is no multiple of the steps ("
                            + Durations.text(step) + ")");
        }
    }

    private static long days(Period period) {
        return period.toTotalMonths() * 30 + period.getDays();
    }
}
