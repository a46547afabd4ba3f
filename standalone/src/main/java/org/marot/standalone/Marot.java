package org.marot.standalone;

import java.nio.file.Path;
import java.util.List;
import org.marot.embedded.CannotStart;
import org.slf4j.LoggerFactory;

/** The one program: {@code demo}, {@code run}, {@code import FILE...} and {@code import-grand-pass FILE}. */
public final class Marot {
    private static final int MISUSED = 2;
    private static final int FAILED = 1;

    private Marot() {}

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        try {
            if (words.equals(List.of("demo"))) {
                serve(Settings.from(System.getenv(), true));
            } else if (words.equals(List.of("run"))) {
                serve(Settings.from(System.getenv(), false));
            } else if (words.size() > 1 && words.get(0).equals("import")) {
                Importing.run(
                        Settings.from(System.getenv(), false),
                        words.stream().skip(1).map(Path::of).toList());
            } else if (words.size() == 2 && words.get(0).equals("import-grand-pass")) {
                GrandPassImporting.run(Settings.from(System.getenv(), false), Path.of(words.get(1)));
            } else {
                Terminal.complain("Usage: marot demo | run | import FILE... | import-grand-pass FILE");
                System.exit(MISUSED);
            }
        } catch (CannotStart e) {
            Terminal.complain(String.valueOf(e.getMessage()));
            System.exit(FAILED);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Marot.class).error("Marot could not go on.", e);
            Terminal.complain("Marot could not go on: " + e + System.lineSeparator() + "More is in "
                    + System.getProperty("marot.log", "the log") + ".");
            System.exit(FAILED);
        }
    }

    /** Until the process is told to stop. */
    private static void serve(Settings settings) {
        Closing closing = new Closing();
        Runtime.getRuntime().addShutdownHook(new Thread(closing::close, "marot-stop"));
        Installation installation = Installation.startPages(settings, closing);
        Terminal.say("Marot is ready at " + installation.site());
        installation
                .firstAdministrator()
                .ifPresent(address -> Terminal.say("Create the first administrator at " + address));
        installation.startNotifications();
    }
}
