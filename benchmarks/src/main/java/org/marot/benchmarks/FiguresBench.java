package org.marot.benchmarks;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.marot.catalogue.CatalogueImport;
import org.marot.web.projection.Rebuilds;
import org.marot.web.projection.Rebuilt;

/** The figures of a year of the venue of {@link PlanningBench}, with many bookings stored: how long the server takes. */
final class FiguresBench {
    static final Set<String> OPTIONS = Set.of("requests", "warm-up", "stored");
    private static final double WANTED = 1_000;

    private final Options options;
    private final PrintStream out;

    FiguresBench(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** @return whether the aim was reached */
    boolean run() throws Exception {
        try (MeasuredTown town = MeasuredTown.open(out, false)) {
            town.node().bean(CatalogueImport.class).importText(BusyVenue.file());
            BusyVenue venue = BusyVenue.after(LocalDate.now(town.node().clock()));
            town.fill(BusyVenue.BOOKINGS_A_WEEK, venue.week(0));
            PlanningBench.fillUp(town, venue, options.number("stored", 1_000_000));
            Rebuilt filled = town.node().bean(Rebuilds.class).rebuild("figures").orElseThrow();
            town.place().run("analyze");
            town.place().superuser("checkpoint");
            out.printf("%n%d bookings stored%n", filled.events());
            Visitor staff =
                    Objects.requireNonNull(PlanningBench.visitors(town.node()).get("staff"));
            String figures = "/venues/" + BusyVenue.ID + "/figures/all?from=";
            measure(
                    staff,
                    "a month",
                    figures + venue.monday() + "&to=" + venue.monday().plusDays(30));
            LocalDate first = venue.monday().minusWeeks(25);
            return measure(staff, "a year", figures + first + "&to=" + first.plusDays(364));
        }
    }

    private boolean measure(Visitor staff, String what, String page) throws Exception {
        Visitor.Readings readings = staff.measures(page, options.number("warm-up", 20), options.number("requests", 40));
        double p95 = readings.millis(0.95);
        out.printf(
                "figures of %s: answer of %d kB in p50 %.0f ms, p95 %.0f ms, longest %.0f ms; aim %.0f ms%n",
                what, readings.bytes() / 1_000, readings.millis(0.50), p95, readings.millis(1), WANTED);
        return p95 < WANTED;
    }
}
