package org.marot.benchmarks;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.marot.catalogue.CatalogueImport;
import org.marot.embedded.DatabaseAccess;
import org.marot.embedded.EmbeddedKafka;
import org.marot.people.Accounts;
import org.marot.people.ApiTokens;
import org.marot.people.EmailAddress;
import org.marot.people.NewAccount;
import org.marot.people.Rights;
import org.marot.reservation.write.Reservations;
import org.marot.shared.AccountId;
import org.marot.shared.CustomerId;
import org.marot.web.WebApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The web application as it runs in production, with a broker of its own, on the run's PostgreSQL. */
final class WebNode implements AutoCloseable {
    private final EmbeddedKafka kafka;
    private final ConfigurableApplicationContext context;

    /** @param relay whether events are published, and so the tables filled */
    WebNode(Workplace place, boolean relay) {
        kafka = EmbeddedKafka.start(place.data());
        DatabaseAccess database = place.database();
        context = WebApplication.prepared()
                .run(
                        "--MAROT_DATABASE_URL=" + database.url(),
                        "--MAROT_DATABASE_USER=" + database.user(),
                        "--MAROT_DATABASE_PASSWORD=" + database.password(),
                        "--MAROT_KAFKA_BOOTSTRAP=" + kafka.bootstrapServers(),
                        "--MAROT_DATA=" + place.data().path(),
                        "--MAROT_PORT=0",
                        "--MAROT_WRITES_PER_MINUTE=0",
                        "--server.tomcat.max-keep-alive-requests=-1",
                        "--server.address=127.0.0.1",
                        "--logging.level.org.marot=warn",
                        "--marot.relay.enabled=" + relay);
        context.getBean(CatalogueImport.class).importText(Rooms.file());
    }

    Clock clock() {
        return context.getBean(Clock.class);
    }

    Reservations reservations() {
        return context.getBean(Reservations.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    /** A token of a new account. */
    String newToken() {
        AccountId account = new AccountId(UUID.randomUUID());
        EmailAddress address = EmailAddress.read(account + "@bench.example").orElseThrow();
        NewAccount wanted = NewAccount.visitor(
                account,
                new CustomerId(UUID.randomUUID()),
                address,
                "a long measuring password",
                "Bench",
                Locale.ENGLISH);
        if (!bean(Accounts.class).register(wanted, Rights.MEMBER)) {
            throw new IllegalStateException("the account exists already");
        }
        return bean(ApiTokens.class).issue(account, UUID.randomUUID(), "bench").secret();
    }

    @Override
    public void close() {
        context.close();
        kafka.close();
    }
}
