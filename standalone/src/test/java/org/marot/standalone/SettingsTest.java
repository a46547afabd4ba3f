package org.marot.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marot.embedded.CannotStart;

class SettingsTest {

    @Test
    void haveDefaultsForEverything() {
        Settings settings = Settings.from(Map.of("MAROT_DATABASE_URL", " "), false);
        assertThat(settings.data()).isEqualTo(Path.of("data"));
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.database()).isEmpty();
        assertThat(settings.kafka()).isEmpty();
    }

    @Test
    void refuseAPortThatIsNone() {
        assertThatThrownBy(() -> Settings.from(Map.of("MAROT_PORT", "eighty"), false))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("MAROT_PORT is \"eighty\"");
        assertThatThrownBy(() -> Settings.from(Map.of("MAROT_PORT", "70000"), false))
                .hasMessageContaining("70000");
    }

    @Test
    void keepTheDemoOnThisMachineUnlessToldOtherwise() {
        assertThat(Settings.from(Map.of(), true).forApplications().settings())
                .containsEntry("server.address", "127.0.0.1");
        assertThat(Settings.from(Map.of(), false).forApplications().settings()).doesNotContainKey("server.address");
        assertThat(Settings.from(Map.of("MAROT_ADDRESS", "0.0.0.0"), true)
                        .forApplications()
                        .settings())
                .containsEntry("server.address", "0.0.0.0");
    }
}
