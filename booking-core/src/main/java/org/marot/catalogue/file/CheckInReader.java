package org.marot.catalogue.file;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.CheckInRules;
import org.marot.catalogue.yaml.Durations;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Value;

/** Reads the rule {@code check-in}: yes, no, or an entry that says when it opens and how long one is waited for. */
final class CheckInReader {
    private static final Duration LONGEST = Duration.ofDays(1);

    private CheckInReader() {}

    static Optional<CheckInRules> read(Value value) {
        if (!value.isEntry()) {
            return value.yesNo().map(wanted -> wanted ? CheckInRules.USUAL : CheckInRules.NOT_WANTED);
        }
        Entry entry = value.entry("when check-in opens and how long one is waited for");
        Duration opens = entry.find("opens").flatMap(CheckInReader::length).orElse(CheckInRules.USUAL.opens());
        Optional<Value> grace = entry.find("grace");
        String where = entry.find("where").flatMap(CheckInReader::where).orElse(null);
        entry.close();
        Duration patience = grace.isPresent() ? grace(grace.get()) : CheckInRules.USUAL.grace();
        return Optional.of(new CheckInRules(true, opens, patience, where));
    }

    private static Optional<String> where(Value value) {
        Optional<String> text = value.text("anywhere or door", 20);
        if (text.isPresent() && !text.get().equals("anywhere") && !text.get().equals(CheckInRules.DOOR)) {
            value.mistake("expected anywhere or door, not '" + text.get() + "'");
        }
        return text.filter(CheckInRules.DOOR::equals);
    }

    private static @Nullable Duration grace(Value value) {
        boolean never = value.text(Durations.CLOCK + ", or never", 40)
                .filter(text -> text.equals("never"))
                .isPresent();
        return never ? null : length(value).orElse(null);
    }

    private static Optional<Duration> length(Value value) {
        Optional<Duration> length = Durations.duration(value);
        if (length.isPresent() && length.get().compareTo(LONGEST) > 0) {
            value.mistake("expected at most " + Durations.text(LONGEST));
            return Optional.empty();
        }
        return length;
    }
}
