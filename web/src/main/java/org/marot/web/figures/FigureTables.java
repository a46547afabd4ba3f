package org.marot.web.figures;

import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.marot.catalogue.Catalogue;
import org.marot.shared.SpaceId;
import org.marot.web.figures.FigureTable.Line;
import org.marot.web.page.Say;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts figures into tables in the reader's language. */
@Component
class FigureTables {
    private static final double HOUR = 60;

    private final Catalogue catalogue;
    private final Say say;

    FigureTables(Catalogue catalogue, Say say) {
        this.catalogue = catalogue;
        this.say = say;
    }

    List<FigureTable> of(Figures figures) {
        List<FigureTable> tables = new ArrayList<>(List.of(
                occupancy("spaces", figures.spaces(), this::space),
                occupancy(
                        "hours",
                        figures.hours(),
                        key -> say.text("figures.hour", Integer.parseInt(key), Integer.parseInt(key) + 1)),
                occupancy("weekdays", figures.weekdays(), key -> say.weekday(DayOfWeek.of(Integer.parseInt(key)))),
                shares("categories", "figures.taken", figures.categories(), say::word, Group::taken),
                shares("arrivals", "figures.bookings", figures.arrivals(), this::arrival, Group::bookings),
                shares("leads", "figures.bookings", figures.leads(), this::lead, Group::bookings)));
        if (!figures.absences().isEmpty()) {
            tables.add(tables.size() - 1, absences(figures.absences()));
        }
        return tables;
    }

    /** Of those who were awaited in each space, how many did not come. */
    private FigureTable absences(List<Group> spaces) {
        List<Line> lines = spaces.stream()
                .map(group -> {
                    double percent = share(group.taken(), group.bookings());
                    return Line.of(
                            space(group.key()),
                            List.of(number(group.bookings()), number(group.taken()), percent(percent)),
                            (double) group.bookings(),
                            (double) group.taken(),
                            percent);
                })
                .toList();
        return table("absences", lines, "figures.awaited", "figures.missed", "figures.missed-share");
    }

    /** {@code 34 % (120 h de 350 h)} */
    String total(Figures figures) {
        Group total = figures.total();
        return say.text(
                "figures.total",
                percent(share(total.taken(), total.open())),
                hours(total.taken()),
                hours(total.open()));
    }

    /** {@code 12,5 h}, with as many digits as a person reads. */
    String hours(long minutes) {
        return say.text("figures.hours-short", number(minutes / HOUR));
    }

    String percent(double percent) {
        return say.text("figures.percent", number(percent));
    }

    private FigureTable occupancy(String id, List<Group> groups, Function<String, String> label) {
        List<Line> lines = groups.stream()
                .map(group -> occupancy(label.apply(group.key()), group))
                .toList();
        return table(id, lines, "figures.taken", "figures.open", "figures.occupancy");
    }

    private Line occupancy(String label, Group group) {
        Double open = group.open() / HOUR;
        if (group.withheld()) {
            return Line.of(label, List.of(none(), hours(group.open()), none()), null, open, null);
        }
        double percent = share(group.taken(), group.open());
        return Line.of(
                label,
                List.of(hours(group.taken()), hours(group.open()), percent(percent)),
                group.taken() / HOUR,
                open,
                percent);
    }

    /** Of what is told; nobody learns what is withheld from the rest. */
    private FigureTable shares(
            String id, String what, List<Group> groups, Function<String, String> label, ToLongFunction<Group> counted) {
        long all = groups.stream().mapToLong(counted).sum();
        List<Line> lines = groups.stream()
                .map(group -> {
                    String name = label.apply(group.key());
                    if (group.withheld()) {
                        return Line.of(name, List.of(none(), none()), null, null);
                    }
                    long count = counted.applyAsLong(group);
                    double percent = share(count, all);
                    boolean minutes = what.equals("figures.taken");
                    return Line.of(
                            name,
                            List.of(minutes ? hours(count) : number(count), percent(percent)),
                            minutes ? count / HOUR : (double) count,
                            percent);
                })
                .toList();
        return table(id, lines, what, "figures.share");
    }

    private FigureTable table(String id, List<Line> lines, String... columns) {
        List<String> headings = Stream.concat(Stream.of("figures.of-" + id), Stream.of(columns))
                .map(say::text)
                .toList();
        return new FigureTable(id, say.text("figures." + id), headings, lines);
    }

    private String none() {
        return say.text("figures.withheld");
    }

    private String space(String id) {
        return catalogue.space(new SpaceId(id)).map(say::name).orElse(id);
    }

    private String arrival(String key) {
        return say.text("figures.arrival-" + key);
    }

    private String lead(String key) {
        return say.text("figures.lead-" + key);
    }

    static double share(long part, long whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    private static String number(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(LocaleContextHolder.getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }
}
