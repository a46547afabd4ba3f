package org.marot.standalone;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marot.embedded.CannotStart;
import org.marot.embedded.DataFolder;

class PurposeTest {
    @TempDir
    Path temporary;

    @Test
    void neverOpensAnInstallationWithTheDemosPasswordsNorTheOtherWayRound() {
        try (DataFolder demo = DataFolder.open(temporary.resolve("demo"));
                DataFolder run = DataFolder.open(temporary.resolve("run"))) {
            Purpose.keep(demo, true);
            Purpose.keep(run, false);
            assertThatCode(() -> Purpose.keep(demo, true)).doesNotThrowAnyException();
            assertThatThrownBy(() -> Purpose.keep(run, true))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("holds an installation");
            assertThatThrownBy(() -> Purpose.keep(demo, false))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("holds a demo");
        }
    }
}
