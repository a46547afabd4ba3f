package org.marot.benchmarks;

import java.time.Clock;
import org.marot.CoreConfiguration;
import org.marot.catalogue.CatalogueImport;
import org.marot.embedded.DatabaseAccess;
import org.marot.reservation.write.Reservations;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The core as an application wires it, without web and with its relay off. */
final class CoreNode implements AutoCloseable {
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(CoreConfiguration.class)
    static class Wiring {}

    private final ConfigurableApplicationContext context;

    CoreNode(DatabaseAccess database) {
        context = new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.config.name=marot-bench",
                        "spring.main.banner-mode=off",
                        "logging.level.root=warn",
                        "marot.relay.enabled=false",
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password(),
                        "spring.datasource.hikari.maximum-pool-size=16")
                .run();
        context.getBean(CatalogueImport.class).importText(Rooms.file());
    }

    Clock clock() {
        return context.getBean(Clock.class);
    }

    Reservations reservations() {
        return context.getBean(Reservations.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
