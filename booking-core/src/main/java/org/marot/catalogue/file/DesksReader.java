package org.marot.catalogue.file;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.marot.catalogue.DeskRules;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Value;

/** Reads the rule {@code desks}: when the desks of a pool are named, and whether customers choose them. */
final class DesksReader {
    private static final Pattern HOUR = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final String AT_CHECK_IN = "at-check-in";
    private static final String ALWAYS = "always";

    private DesksReader() {}

    static DeskRules read(Value value) {
        Entry entry = value.entry("when desks are named and who chooses them");
        LocalTime named =
                entry.find("named").flatMap(hour -> hour(hour, AT_CHECK_IN)).orElse(null);
        boolean pins = entry.find("pins").flatMap(Value::yesNo).orElse(DeskRules.USUAL.pins());
        LocalTime keptUntil =
                entry.find("kept-until").flatMap(hour -> hour(hour, ALWAYS)).orElse(null);
        entry.close();
        return new DeskRules(named, pins, keptUntil);
    }

    private static Optional<LocalTime> hour(Value value, String none) {
        String expected = "an hour such as 18:00, or " + none;
        Optional<String> text = value.text(expected, 20).filter(one -> !one.equals(none));
        if (text.isPresent() && !HOUR.matcher(text.get()).matches()) {
            value.mistake("expected " + expected + ", not '" + text.get() + "'");
            return Optional.empty();
        }
        return text.map(LocalTime::parse);
    }
}
