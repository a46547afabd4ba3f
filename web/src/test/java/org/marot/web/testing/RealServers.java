package org.marot.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.marot.embedded.DatabaseAccess;
import org.marot.testing.SharedKafka;
import org.marot.testing.SharedPostgres;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points the application at the servers of the tests and at a throw-away folder. */
final class RealServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        DatabaseAccess database = SharedPostgres.newDatabase();
        TestPropertyValues.of(Map.of(
                        "MAROT_DATABASE_URL", database.url(),
                        "MAROT_DATABASE_USER", database.user(),
                        "MAROT_DATABASE_PASSWORD", database.password(),
                        "MAROT_KAFKA_BOOTSTRAP", SharedKafka.bootstrapServers(),
                        "MAROT_DATA", folder()))
                .applyTo(context);
    }

    private static String folder() {
        try {
            return Files.createTempDirectory("marot-web-test").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
