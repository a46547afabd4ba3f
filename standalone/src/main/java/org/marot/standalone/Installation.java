package org.marot.standalone;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.CatalogueImport;
import org.marot.embedded.CannotStart;
import org.marot.embedded.DataFolder;
import org.marot.notifications.NotificationsApplication;
import org.marot.web.WebApplication;
import org.marot.web.account.FirstAdministrator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** One running Marot: the servers, the web application and the notifications, closed in the opposite order. */
public final class Installation implements AutoCloseable {
    private final Settings settings;
    private final Connections connections;
    private final Closing closing;
    private final ConfigurableApplicationContext web;

    private Installation(
            Settings settings, Connections connections, Closing closing, ConfigurableApplicationContext web) {
        this.settings = settings;
        this.connections = connections;
        this.closing = closing;
        this.web = web;
    }

    /** Returns when the first page is served and mails go out. */
    public static Installation start(Settings settings) {
        Closing closing = new Closing();
        try {
            Installation installation = startPages(settings, closing);
            installation.startNotifications();
            return installation;
        } catch (RuntimeException e) {
            closing.close();
            throw e;
        }
    }

    /** Returns when the first page is served; whoever calls closes what was started, also when this fails. */
    static Installation startPages(Settings settings, Closing closing) {
        if (settings.port() != 0) {
            Readiness.checkPort(settings.port());
        }
        DataFolder data = closing.add(DataFolder.open(settings.data()));
        LogFile.in(data.path());
        Purpose.keep(data, settings.demo());
        ConnectionFile file = new ConnectionFile(data.path());
        file.delete();
        Connections connections =
                Servers.startDatabaseAndKafka(settings, data, closing).and(settings.forApplications());
        closing.add(file::delete);
        ConfigurableApplicationContext web = startWeb(settings, connections, closing);
        file.write(connections);
        if (settings.demo()) {
            Example.importInto(
                    web.getBean(Catalogue.class),
                    web.getBean(CatalogueImport.class),
                    web.getBean(TransactionTemplate.class));
        }
        Installation installation = new Installation(settings, connections, closing, web);
        Readiness.awaitFirstPage(installation.port());
        return installation;
    }

    private static ConfigurableApplicationContext startWeb(
            Settings settings, Connections connections, Closing closing) {
        SpringApplication application = WebApplication.prepared();
        application.setRegisterShutdownHook(false);
        try {
            return closing.add(application.run(connections.asArguments()));
        } catch (PortInUseException e) {
            throw new CannotStart("Port " + settings.port() + " is already in use by another program.", e);
        }
    }

    void startNotifications() {
        Connections own = connections.and(new Connections(Map.of("MAROT_PORT", Integer.toString(port()))));
        closing.add(
                NotificationsApplication.builder().registerShutdownHook(false).run(own.asArguments()));
    }

    /** The one-time address where the first administrator is made; empty once there is one. */
    public Optional<String> firstAdministrator() {
        return web.getBean(FirstAdministrator.class).newAddress().map(path -> site() + path);
    }

    /** Where its pages are. */
    public String site() {
        return "http://localhost:" + port();
    }

    private int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) web).getWebServer())
                .getPort();
    }

    @Override
    public void close() {
        closing.close();
    }

    @Override
    public String toString() {
        return site() + " on " + settings.data();
    }
}
