package org.marot.benchmarks.faults;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Kills Marot under load again and again, and looks after each start whether everything that was promised is there. */
public final class FaultRun {
    private static final List<String> ACCOUNTS = List.of("resident", "visitor", "organiser", "staff");
    private static final int FIRST_START_KILLS_IN = 8;
    private static final int SHOWN = 20;

    private final FaultPlan plan;
    private final Path folder;
    private final PrintStream out;
    private final Clock clock;
    private final Report report;

    /** @param folder empty and the run's own; what is in it tells the story of a failed run */
    public FaultRun(FaultPlan plan, Path folder, PrintStream out, Clock clock) {
        this.plan = plan;
        this.folder = folder;
        this.out = out;
        this.clock = clock;
        this.report = new Report(out);
    }

    /** @return whether everything was as promised */
    public boolean run() throws Exception {
        out.printf("seed %d: %d kills, %d clients%n", plan.seed(), plan.kills(), plan.clients());
        List<Finding> findings = new ArrayList<>();
        try (History history = new History(folder.resolve("history.txt"), clock);
                Installation installation = Installation.in(folder, plan.readyWithin(), history)) {
            findings.addAll(kills(installation, history));
            report.sum(history);
            if (findings.isEmpty()) {
                findings.addAll(Vacuous.findings(plan, report.rows()));
            }
        } catch (FaultFound e) {
            findings.add(e.finding());
        }
        findings.stream().limit(SHOWN).forEach(finding -> out.println("NOT AS PROMISED " + finding));
        out.println(
                findings.isEmpty()
                        ? "everything is as promised"
                        : findings.size() + " findings; history, logs and data are in " + folder);
        return findings.isEmpty();
    }

    private List<Finding> kills(Installation installation, History history) throws Exception {
        Random random = new Random(~plan.seed());
        int firstStartKills = 1 + plan.kills() / FIRST_START_KILLS_IN;
        Duration first = installation.start(Kill.StartKill.drawn(random, firstStartKills));
        out.printf("the first start was killed %d times; then ready after %d s%n", firstStartKills, first.toSeconds());
        Api api = new Api(installation.port());
        String administrator = api.signIn("admin");
        report.head();
        try (Load load = new Load(visitors(api, administrator, history, random))) {
            Rounds rounds = new Rounds(installation, api, administrator, load, history, clock);
            List<Finding> findings = rounds.all(Kill.drawn(plan), report);
            return findings.isEmpty() ? rounds.last(out) : findings;
        }
    }

    private List<Visitor> visitors(Api api, String token, History history, Random random)
            throws IOException, InterruptedException {
        LocalDate firstDay =
                LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(2);
        Wishes wishes = Wishes.of(api, token, firstDay, plan.seed());
        List<String> tokens = new ArrayList<>();
        for (String account : ACCOUNTS) {
            tokens.add(api.signIn(account));
        }
        List<Visitor> visitors = new ArrayList<>();
        while (visitors.size() < plan.clients()) {
            visitors.add(new Visitor(
                    api, tokens.get(visitors.size() % tokens.size()), wishes, history, new Random(random.nextLong())));
        }
        return visitors;
    }
}
