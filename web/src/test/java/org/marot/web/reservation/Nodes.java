package org.marot.web.reservation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.CatalogueImport;
import org.marot.embedded.DatabaseAccess;
import org.marot.testing.SharedKafka;
import org.marot.testing.SharedPostgres;
import org.marot.web.WebApplication;
import org.marot.web.testing.Caller;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Two web applications on one database and one broker, with a small town. Started once for all tests that ask. */
final class Nodes {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final ShiftableClock CLOCK = new ShiftableClock();
    private static final DatabaseAccess DATABASE = SharedPostgres.newDatabase();
    private static final ConfigurableApplicationContext FIRST = start();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private Nodes() {}

    /** In flat days of no clock change, well ahead; each test takes days of its own. */
    static LocalDate day(int number) {
        return LocalDate.ofInstant(Clock.systemUTC().instant(), PARIS).plusDays(3L + number);
    }

    static Caller first() {
        return new Caller(port(FIRST));
    }

    static Caller second() {
        return new Caller(port(Second.NODE));
    }

    /** What a program of that demo account sends as {@code Authorization}; taken once. */
    static String token(String account) {
        return TOKENS.computeIfAbsent(account, name -> {
            HttpResponse<String> answer = first().json("POST", "/api/v1/tokens", """
                    {"email": "%s@demo.example", "password": "marot-demo", "name": "test"}""".formatted(name));
            return "Bearer "
                    + JsonMapper.shared().readTree(answer.body()).get("token").asString();
        });
    }

    static JdbcTemplate database() {
        return FIRST.getBean(JdbcTemplate.class);
    }

    static <T> T bean(Class<T> type) {
        return FIRST.getBean(type);
    }

    private static int port(ConfigurableApplicationContext node) {
        return Integer.parseInt(String.valueOf(node.getEnvironment().getProperty("local.server.port")));
    }

    private static ConfigurableApplicationContext start() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("spring.config.name", "marot-web");
        settings.put("server.port", "0");
        settings.put("marot.demo", "true");
        settings.put("marot.writes-per-minute", "0");
        settings.put("MAROT_DATABASE_URL", DATABASE.url());
        settings.put("MAROT_DATABASE_USER", DATABASE.user());
        settings.put("MAROT_DATABASE_PASSWORD", DATABASE.password());
        settings.put("MAROT_KAFKA_BOOTSTRAP", SharedKafka.bootstrapServers());
        settings.put("MAROT_DATA", folder());
        SpringApplication application = WebApplication.prepared();
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("testClock", Clock.class, () -> CLOCK, definition -> definition.setPrimary(true)));
        ConfigurableApplicationContext node = application.run(settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
        node.getBean(CatalogueImport.class).importText(town());
        node.getBean(Catalogue.class).refresh();
        return node;
    }

    private static String folder() {
        try {
            return Files.createTempDirectory("marot-nodes").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String town() {
        try (InputStream file = Nodes.class.getResourceAsStream("/towns/testville.yaml")) {
            return new String(java.util.Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Second {
        private static final ConfigurableApplicationContext NODE = start();
    }
}
