package org.marot.standalone;

import java.util.Map;
import java.util.Objects;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.CatalogueImport;
import org.marot.embedded.CannotStart;
import org.marot.embedded.DataFolder;
import org.marot.notifications.NotificationsApplication;
import org.marot.web.WebApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code marot demo} and {@code marot run}: everything, in order, until the process is told to stop. */
final class Installation {
    private final Settings settings;
    private final Closing closing;

    private Installation(Settings settings, Closing closing) {
        this.settings = settings;
        this.closing = closing;
    }

    static void start(Settings settings) {
        if (settings.port() != 0) {
            Readiness.checkPort(settings.port());
        }
        DataFolder data = DataFolder.open(settings.data());
        LogFile.in(data.path());
        Closing closing = new Closing();
        closing.add(data);
        Purpose.keep(data, settings.demo());
        Runtime.getRuntime().addShutdownHook(new Thread(closing::close, "marot-stop"));
        new Installation(settings, closing).start(data);
    }

    private void start(DataFolder data) {
        ConnectionFile file = new ConnectionFile(data.path());
        file.delete();
        Connections connections = Servers.startDatabaseAndKafka(settings, data, closing);
        closing.add(file::delete);
        ConfigurableApplicationContext web = startWeb(connections);
        int port = port(web);
        if (settings.demo()) {
            Example.importInto(web.getBean(Catalogue.class), web.getBean(CatalogueImport.class));
        }
        file.write(connections);
        Readiness.awaitFirstPage(port);
        String site = "http://localhost:" + port;
        Terminal.say("Marot is ready at " + site);
        startNotifications(connections, port);
    }

    private ConfigurableApplicationContext startWeb(Connections connections) {
        SpringApplication application = WebApplication.prepared();
        application.setRegisterShutdownHook(false);
        try {
            return closing.add(application.run(arguments(connections)));
        } catch (PortInUseException e) {
            throw new CannotStart("Port " + settings.port() + " is already in use by another program.", e);
        }
    }

    private static int port(ConfigurableApplicationContext web) {
        return Objects.requireNonNull(((WebServerApplicationContext) web).getWebServer())
                .getPort();
    }

    private void startNotifications(Connections connections, int port) {
        closing.add(NotificationsApplication.builder()
                .registerShutdownHook(false)
                .run(arguments(connections.and(new Connections(Map.of("MAROT_PORT", Integer.toString(port)))))));
    }

    private String[] arguments(Connections connections) {
        Connections own = new Connections(Map.of(
                "MAROT_DATA", settings.data().toAbsolutePath().toString(),
                "MAROT_DEMO", Boolean.toString(settings.demo())));
        Connections address = settings.listenOn()
                .map(each -> new Connections(Map.of("server.address", each)))
                .orElseGet(Connections::none);
        return connections.and(own).and(address).asArguments();
    }
}
