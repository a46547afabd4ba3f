package org.marot.web.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marot.stream.EventNames;
import org.marot.testing.EventInserts;
import org.marot.testing.ReservationHistory;
import org.yaml.snakeyaml.Yaml;

/** Holds what is published to what docs/asyncapi.yaml and docs/schemas say. */
class EventSchemasTest {
    private static final Path DOCS = docs();
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Test
    void everyEventFitsItsSchema() throws IOException {
        Set<String> seen = new HashSet<>();
        for (ReservationHistory.Happened event : new ReservationHistory(1).next(1_000)) {
            String name = EventNames.all().get(event.event().getClass());
            assertThat(errors(String.valueOf(name), new String(EventInserts.payload(event), StandardCharsets.UTF_8)))
                    .as(name)
                    .isEmpty();
            seen.add(String.valueOf(name));
        }
        assertThat(seen)
                .as("all types of reservations came up")
                .containsExactlyInAnyOrderElementsOf(EventNames.all().values().stream()
                        .filter(name -> name.startsWith("marot.reservation."))
                        .toList());
    }

    @Test
    void theFrozenEventsFitTheirSchemas() throws IOException {
        for (Map.Entry<Class<?>, String> event : EventNames.all().entrySet()) {
            String file = "/golden-events/" + event.getKey().getSimpleName() + ".json";
            try (InputStream golden = EventSchemasTest.class.getResourceAsStream(file)) {
                assertThat(golden).as(file).isNotNull();
                String json = new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(errors(event.getValue(), json)).as(file).isEmpty();
            }
        }
    }

    @Test
    void aSchemaRefusesWhatIsNoSuchEvent() throws IOException {
        assertThat(errors("marot.reservation.expired.v1", "{\"reservation\":\"x\",\"venue\":\"a\"}"))
                .isNotEmpty();
    }

    @Test
    void theDescriptionNamesEveryEventAndItsSchema() throws IOException {
        Map<String, Object> described = new Yaml().load(Files.readString(DOCS.resolve("asyncapi.yaml")));
        assertThat(described).containsEntry("asyncapi", "3.0.0");
        String text = described.toString();
        for (String name : EventNames.all().values()) {
            assertThat(text).contains("name=" + name).contains("./schemas/" + name + ".json");
            assertThat(DOCS.resolve("schemas").resolve(name + ".json")).exists();
        }
    }

    private java.util.List<com.networknt.schema.Error> errors(String name, String json) throws IOException {
        String schema = Files.readString(DOCS.resolve("schemas").resolve(name + ".json"));
        return schemas.getSchema(schema, InputFormat.JSON).validate(json, InputFormat.JSON);
    }

    private static Path docs() {
        Path module = Path.of("docs");
        return Files.exists(module) ? module : Path.of("..", "docs");
    }
}
