package org.marot.web.page;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.marot.catalogue.OpenStretch;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;

/** The times of day that a form offers: the steps between the earliest opening and the latest closing of the week. */
public final class TimeChoices {
    private static final int DAY = 24 * 60;

    private TimeChoices() {}

    /** All times at which something may start or end, in steps of the finest granularity, but no finer than 15 minutes. */
    public static List<String> of(List<Venue> venues, List<Space> spaces) {
        int first = DAY;
        int last = 0;
        for (Venue venue : venues) {
            for (List<OpenStretch> day : venue.openingHours().week().values()) {
                for (OpenStretch open : day) {
                    first = Math.min(first, minute(open.from()));
                    last = Math.max(last, open.to().equals(LocalTime.MIDNIGHT) ? DAY : minute(open.to()));
                }
            }
        }
        return first < last ? steps(first, last, step(spaces)) : steps(8 * 60, 20 * 60, 30);
    }

    /** The same with one more, which an address or a reservation has brought along. */
    public static List<String> with(List<String> times, String time) {
        if (times.contains(time) || time.isBlank() || time.length() > 40) {
            return times;
        }
        TreeSet<String> all = new TreeSet<>(times);
        all.add(time);
        return List.copyOf(all);
    }

    private static int step(List<Space> spaces) {
        long finest = spaces.stream()
                .map(space -> space.rules().granularity())
                .mapToLong(Duration::toMinutes)
                .filter(minutes -> minutes > 0)
                .min()
                .orElse(30);
        return (int) Math.min(60, Math.max(15, finest));
    }

    private static List<String> steps(int first, int last, int step) {
        List<String> times = new ArrayList<>();
        for (int minute = first / step * step; minute <= last; minute += step) {
            times.add("%02d:%02d".formatted(minute / 60, minute % 60));
        }
        return times;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
