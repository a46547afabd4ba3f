package org.marot.standalone;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.marot.embedded.DataFolder;
import org.marot.embedded.EmbeddedKafka;
import org.marot.embedded.EmbeddedPostgres;

/** Starts those servers that the environment does not name, side by side. */
final class Servers {
    private Servers() {}

    static Connections startDatabaseAndKafka(Settings settings, DataFolder data, Closing closing) {
        CompletableFuture<Connections> database = database(settings, data, closing);
        CompletableFuture<Connections> kafka = settings.kafka().isPresent()
                ? CompletableFuture.completedFuture(Connections.none())
                : closing.start(() -> EmbeddedKafka.start(data))
                        .thenApply(each -> Connections.of(each.bootstrapServers()));
        return join(database).and(join(kafka));
    }

    static Connections startDatabase(Settings settings, DataFolder data, Closing closing) {
        return join(database(settings, data, closing));
    }

    private static CompletableFuture<Connections> database(Settings settings, DataFolder data, Closing closing) {
        return settings.database().isPresent()
                ? CompletableFuture.completedFuture(Connections.none())
                : closing.start(() -> EmbeddedPostgres.start(data)).thenApply(each -> Connections.of(each.database()));
    }

    private static Connections join(CompletableFuture<Connections> starting) {
        try {
            return starting.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
