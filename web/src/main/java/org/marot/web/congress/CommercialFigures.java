package org.marot.web.congress;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.marot.catalogue.OpeningHours;

/** What the event files of a venue amount to, at one moment. Pure. */
final class CommercialFigures {
    static final int MONTHS = 12;
    static final int SHORTEST_GAP = 5;
    private static final int MOST_GAPS = 5;
    private static final Duration SOON = Duration.ofDays(7);
    static final List<String> STAGES = List.of("enquiry", "waiting", "option", "quoted", "confirmed");

    private final List<EventFileRow> rows;
    private final OpeningHours hours;
    private final Set<String> halls;
    private final Instant now;
    private final LocalDate today;

    /** @param halls the spaces whose days are looked at */
    CommercialFigures(List<EventFileRow> rows, OpeningHours hours, Set<String> halls, Instant now, ZoneId zone) {
        this.rows = List.copyOf(rows);
        this.hours = hours;
        this.halls = Set.copyOf(halls);
        this.now = now;
        this.today = now.atZone(zone).toLocalDate();
    }

    /** What is still to come, by how far it is. */
    record Stage(String name, int files, long visitorDays) {}

    /** One date of the halls. */
    record Day(LocalDate date, boolean open, boolean signed, boolean held, int waiting) {
        boolean isFree() {
            return open && !signed && !held && waiting == 0;
        }
    }

    /**
     * @param share of its open days from today on that are signed or held, in percent; -1 when it has none
     * @param files that want a hall on one of its days, the next first
     */
    record Month(YearMonth month, List<Day> days, int share, List<EventFileRow> files) {}

    /** Open days in a row on which nobody wants a hall. */
    record Gap(LocalDate from, LocalDate to, int days) {}

    List<Stage> pipeline() {
        return STAGES.stream()
                .map(stage -> {
                    List<EventFileRow> there = coming().stream()
                            .filter(row -> stage(row).equals(stage))
                            .toList();
                    return new Stage(
                            stage,
                            there.size(),
                            there.stream()
                                    .mapToLong(CommercialFigures::visitorDays)
                                    .sum());
                })
                .filter(stage -> stage.files() > 0)
                .toList();
    }

    /** Neither over nor given up, the next first. */
    List<EventFileRow> coming() {
        return rows.stream()
                .filter(row -> STAGES.contains(stage(row)) && row.ends().isAfter(now))
                .sorted(Comparator.comparing(EventFileRow::starts).thenComparing(EventFileRow::opened))
                .toList();
    }

    /** Options that end within a week, the first first. */
    List<EventFileRow> lapsing() {
        return rows.stream()
                .filter(row -> row.until() != null && row.until().isBefore(now.plus(SOON)))
                .sorted(Comparator.comparing(row -> Objects.requireNonNull(row.until())))
                .toList();
    }

    List<Month> months() {
        Map<LocalDate, List<EventFileRow>> byDate = new HashMap<>();
        for (EventFileRow row : coming()) {
            row.days(halls)
                    .forEach(date -> byDate.computeIfAbsent(date, any -> new ArrayList<>())
                            .add(row));
        }
        return Stream.iterate(YearMonth.from(today), month -> month.plusMonths(1))
                .limit(MONTHS)
                .map(month -> month(month, byDate))
                .toList();
    }

    private Month month(YearMonth month, Map<LocalDate, List<EventFileRow>> byDate) {
        List<Day> days = month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .map(date -> day(date, byDate.getOrDefault(date, List.of())))
                .toList();
        List<Day> open = days.stream()
                .filter(day -> day.open() && !day.date().isBefore(today))
                .toList();
        long busy = open.stream().filter(day -> day.signed() || day.held()).count();
        List<EventFileRow> files = days.stream()
                .flatMap(day -> byDate.getOrDefault(day.date(), List.of()).stream())
                .distinct()
                .toList();
        return new Month(month, days, open.isEmpty() ? -1 : Math.round(100f * busy / open.size()), files);
    }

    private Day day(LocalDate date, List<EventFileRow> there) {
        List<String> stages = there.stream().map(CommercialFigures::stage).toList();
        return new Day(
                date,
                !hours.on(date).isEmpty(),
                stages.contains("confirmed"),
                there.stream().anyMatch(row -> row.holding() && !row.status().equals("confirmed")),
                (int) stages.stream().filter("waiting"::equals).count());
    }

    /** The longest first. */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        List<LocalDate> run = new ArrayList<>();
        List<Day> days = months().stream()
                .flatMap(month -> month.days().stream())
                .filter(day -> !day.date().isBefore(today))
                .toList();
        for (Day day : days) {
            if (day.isFree()) {
                run.add(day.date());
            } else if (day.open() || day.signed() || day.held() || day.waiting() > 0) {
                close(run, gaps);
            }
        }
        close(run, gaps);
        return gaps.stream()
                .sorted(Comparator.comparingInt(Gap::days).reversed().thenComparing(Gap::from))
                .limit(MOST_GAPS)
                .toList();
    }

    private static void close(List<LocalDate> run, List<Gap> gaps) {
        if (run.size() >= SHORTEST_GAP) {
            gaps.add(new Gap(run.get(0), run.get(run.size() - 1), run.size()));
        }
        run.clear();
    }

    Conversion conversion() {
        return Conversion.since(now.minus(Duration.ofDays(365)), rows);
    }

    /** People times days of the signed events that have ended within the last year; those who came, where that is known. */
    long visitorDaysOfTheYear() {
        return rows.stream()
                .filter(EventFileRow::isSigned)
                .filter(row -> !row.ends().isAfter(now) && row.ends().isAfter(now.minus(Duration.ofDays(365))))
                .mapToLong(CommercialFigures::visitorDays)
                .sum();
    }

    static String stage(EventFileRow row) {
        return row.status().equals("option") && !row.holding() ? "waiting" : row.status();
    }

    private static long visitorDays(EventFileRow row) {
        Integer came = row.came();
        return (long) (came == null ? row.attendees() : came)
                * row.days(Set.of()).size();
    }
}
