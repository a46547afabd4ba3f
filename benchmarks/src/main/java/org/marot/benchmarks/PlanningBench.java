package org.marot.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.marot.catalogue.CatalogueImport;
import org.marot.people.Accounts;
import org.marot.people.EmailAddress;
import org.marot.people.NewAccount;
import org.marot.people.Rights;
import org.marot.shared.AccountId;
import org.marot.shared.CustomerId;
import org.marot.web.projection.Rebuilds;
import org.marot.web.projection.Rebuilt;

/** The planning of a week of 110 spaces with 2,000 bookings: how long the server takes, and when a browser is at rest. */
final class PlanningBench {
    static final Set<String> OPTIONS = Set.of("requests", "warm-up", "stored", "visits");
    private static final double WANTED_SERVER = 100;
    private static final double WANTED_BROWSER = 1_000;
    private static final String STAFF = "staff@bench.example";
    private static final String PASSWORD = "a long measuring password";
    private static final int WEEKS_BEFORE = 25;
    private static final int WEEKS_AFTER = 26;

    private final Options options;
    private final PrintStream out;

    PlanningBench(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** @return whether the aims were reached, with few bookings stored and with many */
    boolean run() throws Exception {
        try (MeasuredTown town = MeasuredTown.open(out, false)) {
            town.node().bean(CatalogueImport.class).importText(BusyVenue.file());
            BusyVenue venue = BusyVenue.after(LocalDate.now(town.node().clock()));
            town.fill(BusyVenue.BOOKINGS_A_WEEK, venue.week(0));
            Map<String, Visitor> visitors = visitors(town.node());
            boolean few = measure(town, venue, visitors, options.number("warm-up", 300));
            int stored = options.number("stored", 1_000_000);
            if (stored <= BusyVenue.BOOKINGS_A_WEEK) {
                return few;
            }
            fillUp(town, venue, stored);
            return measure(town, venue, visitors, options.number("requests", 200)) && few;
        }
    }

    static void fillUp(MeasuredTown town, BusyVenue venue, int stored) throws Exception {
        int left = stored - BusyVenue.BOOKINGS_A_WEEK;
        for (int week = -WEEKS_BEFORE; week <= WEEKS_AFTER; week++) {
            int bookings = week == 0 ? 0 : Math.min(left, BusyVenue.BOOKINGS_A_WEEK);
            town.fill(bookings, venue.week(week));
            left -= bookings;
        }
        town.fill(left);
    }

    static Map<String, Visitor> visitors(WebNode node) throws Exception {
        EmailAddress address = EmailAddress.read(STAFF).orElseThrow();
        NewAccount account = NewAccount.visitor(
                new AccountId(UUID.randomUUID()),
                new CustomerId(UUID.randomUUID()),
                address,
                PASSWORD,
                "Bench",
                Locale.ENGLISH);
        if (!node.bean(Accounts.class).register(account, Rights.STAFF_EVERYWHERE)) {
            throw new IllegalStateException("the account exists already");
        }
        Map<String, Visitor> visitors = new LinkedHashMap<>();
        visitors.put("anybody", new Visitor(node.port()));
        visitors.put("staff", new Visitor(node.port()).signedIn(STAFF, PASSWORD));
        return visitors;
    }

    private boolean measure(MeasuredTown town, BusyVenue venue, Map<String, Visitor> visitors, int warmUp)
            throws Exception {
        Rebuilt filled =
                town.node().bean(Rebuilds.class).rebuild("availability").orElseThrow();
        town.place().run("analyze");
        town.place().superuser("checkpoint");
        out.printf("%n%d bookings stored%n", filled.events());
        boolean reached = true;
        String planning = "/venues/" + BusyVenue.ID + "/planning?date=" + venue.monday() + "&view=";
        for (Map.Entry<String, Visitor> visitor : visitors.entrySet()) {
            reached &= server(visitor.getKey(), visitor.getValue(), planning + "week", warmUp) < WANTED_SERVER;
            reached &= browser(visitor.getKey(), visitor.getValue(), planning + "week") < WANTED_BROWSER;
        }
        Visitor staff = visitors.get("staff");
        if (staff != null) {
            server("staff", staff, planning + "day", warmUp / 4);
            server("staff", staff, planning + "month", warmUp / 4);
        }
        out.println(reached ? "aims reached" : "aims MISSED");
        return reached;
    }

    private double server(String who, Visitor visitor, String page, int warmUp) throws Exception {
        Visitor.Readings readings = visitor.measures(page, warmUp, options.number("requests", 200));
        double p95 = readings.millis(0.95);
        out.printf(
                "%s, %s: answer of %d kB in p50 %.1f ms, p95 %.1f ms, longest %.1f ms; aim for a week %.0f ms%n",
                page.substring(page.lastIndexOf('=') + 1),
                who,
                readings.bytes() / 1_000,
                readings.millis(0.50),
                p95,
                readings.millis(1),
                WANTED_SERVER);
        return p95;
    }

    /** The slowest of several visits, each with an empty cache. */
    private double browser(String who, Visitor visitor, String page) throws Exception {
        Optional<Path> program = Chromium.program();
        if (program.isEmpty()) {
            out.println("no Chromium here: when the page is at rest was not measured");
            return 0;
        }
        double[] millis = new double[options.number("visits", 10)];
        try (Chromium chromium = Chromium.start(program.get())) {
            for (int i = 0; i < millis.length; i++) {
                millis[i] = chromium.opens(page, visitor.site(), visitor.cookies());
            }
        }
        double longest = Arrays.stream(millis).max().orElse(0);
        out.printf(
                "in Chromium, %s: at rest after %.0f ms (median of %d), longest %.0f ms; aim %.0f ms%n",
                who, Figures.median(millis), millis.length, longest, WANTED_BROWSER);
        return longest;
    }
}
