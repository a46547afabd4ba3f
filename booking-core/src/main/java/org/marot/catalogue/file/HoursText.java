package org.marot.catalogue.file;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.marot.catalogue.OpenStretch;
import org.marot.catalogue.yaml.Value;

/** Reads the hours of one day: {@code closed}, {@code 08:00-20:00}, or a list of such stretches. */
final class HoursText {
    private static final String EXPECTED = "closed, hours such as 08:00-20:00, or a list of them";
    private static final Pattern SHAPE = Pattern.compile("(?<from>\\d{1,2}:\\d{2}) ?[-–] ?(?<to>\\d{1,2}:\\d{2})");
    private static final int MOST = 12;

    private HoursText() {}

    static List<OpenStretch> of(Value value) {
        if (!value.isList()) {
            return value.text(EXPECTED, 40)
                    .filter(text -> !text.equals("closed"))
                    .flatMap(text -> stretch(value, text))
                    .map(List::of)
                    .orElse(List.of());
        }
        List<OpenStretch> stretches = new ArrayList<>();
        for (Value item : value.items(EXPECTED, MOST)) {
            item.text("hours such as 08:00-20:00", 40)
                    .flatMap(text -> stretch(item, text))
                    .ifPresent(stretch -> add(stretch, stretches, item));
        }
        stretches.sort(Comparator.comparing(OpenStretch::from));
        return List.copyOf(stretches);
    }

    private static void add(OpenStretch stretch, List<OpenStretch> stretches, Value item) {
        for (OpenStretch other : stretches) {
            if (minutes(stretch.from()) < end(other) && minutes(other.from()) < end(stretch)) {
                item.mistake("overlaps with " + other.from() + "-" + other.to());
                return;
            }
        }
        stretches.add(stretch);
    }

    private static Optional<OpenStretch> stretch(Value value, String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            value.mistake("expected hours such as 08:00-20:00, not '" + text + "'");
            return Optional.empty();
        }
        Optional<LocalTime> from = time(value, matcher.group("from"), false);
        Optional<LocalTime> to = time(value, matcher.group("to"), true);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        OpenStretch stretch = new OpenStretch(from.get(), to.get());
        if (minutes(stretch.from()) >= end(stretch)) {
            value.mistake("'" + text + "' ends before it begins; hours past midnight are written in two: until 24:00, "
                    + "and from 00:00 under the next day");
            return Optional.empty();
        }
        return Optional.of(stretch);
    }

    private static Optional<LocalTime> time(Value value, String text, boolean mayEndTheDay) {
        if (mayEndTheDay && (text.equals("24:00") || text.equals("00:00"))) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        String[] parts = text.split(":");
        int hour = Integer.parseInt(parts[0]);
        int minute = Integer.parseInt(parts[1]);
        if (hour > 23 || minute > 59) {
            value.mistake("there is no time " + text);
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(hour, minute));
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private static int end(OpenStretch stretch) {
        return stretch.to().equals(LocalTime.MIDNIGHT) ? 24 * 60 : minutes(stretch.to());
    }
}
