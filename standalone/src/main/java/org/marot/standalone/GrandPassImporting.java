package org.marot.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.marot.embedded.CannotStart;
import org.marot.proof.GrandPassFile;
import org.marot.proof.GrandPassFile.Mistake;
import org.marot.proof.GrandPasses;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code marot import-grand-pass FILE}: replaces the registry of cards, for a job that runs every night. */
final class GrandPassImporting {
    private static final int MISTAKES_SHOWN = 20;

    private GrandPassImporting() {}

    static void run(Settings settings, Path path) {
        GrandPassFile file = read(path);
        try (Closing closing = new Closing()) {
            Connections connections = Importing.connect(settings, closing).and(settings.forApplications());
            LogFile.in(settings.data());
            try (ConfigurableApplicationContext context =
                    GrandPassApplication.builder().run(connections.asArguments())) {
                Terminal.say(taken(context.getBean(GrandPasses.class), file, path));
            }
        }
    }

    private static GrandPassFile read(Path path) {
        try {
            GrandPassFile file = GrandPassFile.read(Files.readString(path));
            if (!file.isRight()) {
                throw new CannotStart(path + " was not imported, nothing has changed:" + System.lineSeparator()
                        + file.mistakes().stream()
                                .limit(MISTAKES_SHOWN)
                                .map(GrandPassImporting::told)
                                .collect(Collectors.joining(System.lineSeparator())));
            }
            return file;
        } catch (IOException e) {
            throw new CannotStart("There is no file " + path + " that can be read as UTF-8.", e);
        }
    }

    private static String told(Mistake mistake) {
        String rule = mistake.violation().rule().replace('-', ' ');
        String arguments = mistake.violation().args().isEmpty()
                ? ""
                : mistake.violation().args().toString().toLowerCase(Locale.ROOT);
        return "line %d: %s %s".formatted(mistake.line(), rule, arguments).strip();
    }

    /** Nobody watches at night: half a list is refused. */
    private static String taken(GrandPasses cards, GrandPassFile file, Path path) {
        GrandPasses.Draft draft = cards.read(file, UUID.randomUUID(), null);
        if (draft.isDoubtful()) {
            throw new CannotStart(
                    "%s was not imported, nothing has changed: %d of %d valid cards would end. Take it in on the page of the registry if that is meant."
                            .formatted(path, draft.ended(), draft.valid()));
        }
        cards.take(draft.file());
        return "%d cards: %d new, %d changed, %d ended."
                .formatted(draft.cards(), draft.added(), draft.changed(), draft.ended());
    }
}
