package org.marot.series;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Rules of every frequency, as people and programs write them. */
final class RandomRules {
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final LocalDate YEAR = LocalDate.parse("2028-01-01");

    private RandomRules() {}

    static String rule(Random random) {
        List<String> parts = new ArrayList<>();
        String frequency = List.of("DAILY", "WEEKLY", "WEEKLY", "MONTHLY", "MONTHLY", "YEARLY")
                .get(random.nextInt(6));
        parts.add("FREQ=" + frequency);
        if (random.nextInt(3) == 0) {
            parts.add("INTERVAL=" + (2 + random.nextInt(4)));
        }
        switch (frequency) {
            case "DAILY" -> daily(random, parts);
            case "WEEKLY" -> weekly(random, parts);
            case "MONTHLY" -> monthly(random, parts);
            default -> yearly(random, parts);
        }
        parts.add(
                random.nextBoolean()
                        ? "COUNT=" + (1 + random.nextInt(60))
                        : "UNTIL=" + YEAR.plusDays(random.nextInt(900) - 200).format(DateTimeFormatter.BASIC_ISO_DATE));
        return String.join(";", parts);
    }

    /** Why a rule with so many dates within the horizon must be refused. */
    static String refusal(int dates) {
        if (dates == 0) {
            return "series-has-no-date";
        }
        return dates > RepeatRule.MOST_DATES ? "series-too-long" : "series-goes-too-far";
    }

    private static void daily(Random random, List<String> parts) {
        if (random.nextInt(3) == 0) {
            parts.add("BYMONTH=" + numbers(random, 1, 12, 3));
        }
        if (random.nextInt(3) == 0) {
            parts.add("BYDAY=" + days(random, 4));
        }
    }

    private static void weekly(Random random, List<String> parts) {
        if (random.nextInt(4) > 0) {
            parts.add("BYDAY=" + days(random, 5));
        }
        if (random.nextInt(3) == 0) {
            parts.add("WKST=" + (random.nextBoolean() ? "SU" : "MO"));
        }
    }

    private static void monthly(Random random, List<String> parts) {
        switch (random.nextInt(4)) {
            case 0 -> parts.add("BYMONTHDAY=" + numbers(random, 1, 31, 3));
            case 1 -> parts.add("BYDAY=" + (random.nextInt(4) + 1) + DAYS.get(random.nextInt(7)));
            case 2 -> parts.add("BYDAY=-1" + DAYS.get(random.nextInt(7)));
            default -> parts.add("BYDAY=MO,TU,WE,TH,FR;BYSETPOS=" + (random.nextBoolean() ? "-1" : "1"));
        }
    }

    private static void yearly(Random random, List<String> parts) {
        parts.add("BYMONTH=" + numbers(random, 1, 12, 2));
        if (random.nextBoolean()) {
            parts.add("BYMONTHDAY=" + numbers(random, 1, 28, 2));
        }
    }

    private static String days(Random random, int most) {
        TreeSet<Integer> chosen = new TreeSet<>();
        for (int i = 0; i <= random.nextInt(most); i++) {
            chosen.add(random.nextInt(7));
        }
        return String.join(",", chosen.stream().map(DAYS::get).toList());
    }

    private static String numbers(Random random, int least, int greatest, int most) {
        TreeSet<Integer> chosen = new TreeSet<>();
        for (int i = 0; i <= random.nextInt(most); i++) {
            chosen.add(least + random.nextInt(greatest - least + 1));
        }
        return String.join(",", chosen.stream().map(String::valueOf).toList());
    }
}
