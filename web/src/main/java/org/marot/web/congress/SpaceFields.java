package org.marot.web.congress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.marot.congress.write.Plan;
import org.marot.congress.write.SpaceUse;
import org.marot.congress.write.SpaceWish;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;
import org.marot.shared.Violation;
import org.marot.web.availability.Periods;

/** The spaces of an event as rows of a form: those that it has, and some to fill in. A row without a space is none. */
final class SpaceFields {
    private static final int BLANK = 2;
    private static final int MOST = 200;
    private static final int MOST_HOURS = 168;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private SpaceFields() {}

    /**
     * What a row shows, as it was or as it was sent; public, for the template reads it.
     *
     * @param setUp in hours, as {@code strike}
     */
    public record Row(
            int number,
            String space,
            String from,
            String to,
            String layout,
            String people,
            String setUp,
            String strike,
            boolean dropped) {
        /** As they are sent. */
        public Map<String, String> fields() {
            Map<String, String> fields = new LinkedHashMap<>(Map.of("space-" + number, space));
            fields.put("from-" + number, from);
            fields.put("to-" + number, to);
            fields.put("layout-" + number, layout);
            fields.put("people-" + number, people);
            fields.put("set-up-" + number, setUp);
            fields.put("strike-" + number, strike);
            if (dropped) {
                fields.put("drop-" + number, "yes");
            }
            return fields;
        }

        /** What it asks for is not there yet. */
        public boolean isBlank() {
            return space.isEmpty();
        }
    }

    static List<Row> of(Plan plan) {
        List<Row> rows = new ArrayList<>();
        for (SpaceUse use : plan.spaces()) {
            rows.add(new Row(
                    rows.size(),
                    use.space().value(),
                    MINUTES.format(use.period().from()),
                    MINUTES.format(use.period().to()),
                    use.layout(),
                    String.valueOf(use.attendees()),
                    hours(use.setUp()),
                    hours(use.strike()),
                    false));
        }
        SpaceUse last = plan.spaces().get(plan.spaces().size() - 1);
        return with(
                rows,
                MINUTES.format(last.period().from()),
                MINUTES.format(last.period().to()),
                BLANK);
    }

    static List<Row> sent(Map<String, String> sent) {
        int count = count(sent);
        List<Row> rows = new ArrayList<>(
                IntStream.range(0, count).mapToObj(number -> row(number, sent)).toList());
        String from = rows.isEmpty() ? "" : rows.get(count - 1).from();
        return with(rows, from, rows.isEmpty() ? "" : rows.get(count - 1).to(), sent.containsKey("more") ? BLANK : 0);
    }

    /** @throws Refused naming what cannot be read */
    static List<SpaceWish> read(Map<String, String> sent, ZoneId zone) {
        return IntStream.range(0, count(sent))
                .mapToObj(number -> row(number, sent))
                .filter(row -> !row.isBlank() && !row.dropped())
                .map(row -> wish(row, zone))
                .toList();
    }

    private static SpaceWish wish(Row row, ZoneId zone) {
        return new SpaceWish(
                space(row.space()),
                Periods.read(time(row.from()), time(row.to()), zone),
                row.layout().isEmpty() ? null : row.layout(),
                duration(row.setUp()),
                duration(row.strike()),
                row.people().isEmpty() ? null : PeopleField.read(row.people()));
    }

    private static SpaceId space(String text) {
        try {
            return new SpaceId(text);
        } catch (IllegalArgumentException e) {
            throw Refused.notFound("no-such-space");
        }
    }

    private static List<Row> with(List<Row> rows, String from, String to, int blank) {
        List<Row> all = new ArrayList<>(rows);
        for (int n = 0; n < blank && all.size() < MOST; n++) {
            all.add(new Row(all.size(), "", from, to, "", "", "", "", false));
        }
        return all;
    }

    private static Row row(int number, Map<String, String> sent) {
        return new Row(
                number,
                text("space-", number, sent),
                text("from-", number, sent),
                text("to-", number, sent),
                text("layout-", number, sent),
                text("people-", number, sent),
                text("set-up-", number, sent),
                text("strike-", number, sent),
                sent.containsKey("drop-" + number));
    }

    private static String text(String name, int number, Map<String, String> sent) {
        String text = sent.getOrDefault(name + number, "").strip();
        return text.length() > 80 ? text.substring(0, 80) : text;
    }

    private static int count(Map<String, String> sent) {
        String rows = sent.getOrDefault("rows", "");
        return rows.matches("\\d{1,3}") ? Math.min(Integer.parseInt(rows), MOST) : 0;
    }

    private static String time(String text) {
        try {
            return LocalDateTime.parse(text).toString();
        } catch (DateTimeException e) {
            throw Refused.because(Violation.of("time-is-unreadable", "time", text));
        }
    }

    /** Hours with a fraction, by a point or a comma. */
    private static @Nullable Duration duration(String text) {
        if (text.isEmpty()) {
            return null;
        }
        String number = text.replace(',', '.');
        if (!number.matches("\\d{1,3}(\\.\\d{1,2})?")
                || new BigDecimal(number).compareTo(BigDecimal.valueOf(MOST_HOURS)) > 0) {
            throw Refused.because(Violation.of("set-up-must-be-hours", "most", MOST_HOURS));
        }
        return Duration.ofMinutes(
                new BigDecimal(number).multiply(BigDecimal.valueOf(60)).longValue());
    }

    private static String hours(Duration duration) {
        return BigDecimal.valueOf(duration.toMinutes())
                .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
