package org.marot.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionFileTest {
    @TempDir
    Path temporary;

    @Test
    void isReadBackAsItWasWrittenAndByItsOwnerAlone() throws IOException {
        Connections connections = new Connections(Map.of(
                "MAROT_DATABASE_URL", "jdbc:postgresql://127.0.0.1:5?a=b&c=d", "MAROT_DATABASE_PASSWORD", "p\\=#!: w"));
        ConnectionFile file = new ConnectionFile(temporary);
        assertThat(file.read()).isEmpty();
        file.write(connections);
        assertThat(file.read()).contains(connections);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(temporary.resolve("connection.properties"))))
                .isEqualTo("rw-------");
        assertThat(connections.toString()).doesNotContain("p\\=");
        file.delete();
        assertThat(file.read()).isEmpty();
    }
}
