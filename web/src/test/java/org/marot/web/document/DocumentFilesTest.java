package org.marot.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFilesTest {
    @TempDir
    Path data;

    @Test
    void aFileIsWholeAndItsOwnersAloneAndGoesWithoutATrace() throws IOException {
        DocumentFiles files = new DocumentFiles(data.toString());
        UUID name = UUID.randomUUID();
        assertThat(files.hasRoom()).isTrue();
        DocumentFiles.Draft draft = files.write(name, new ByteArrayInputStream(SampleFiles.text("abc")));
        assertThat(files.find(name)).isEmpty();
        assertThat(draft.digest()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

        files.keep(draft);
        Path kept = files.find(name).orElseThrow();
        assertThat(kept).hasContent("abc");
        assertThat(rights(kept)).isEqualTo("rw-------");
        assertThat(rights(data.resolve("documents"))).isEqualTo("rwx------");
        assertThat(data.resolve("documents").toFile().list()).containsExactly(name.toString());

        files.discard(name);
        files.discard(name);
        assertThat(data.resolve("documents").toFile().list()).isEmpty();
    }

    @Test
    void whatIsTooLargeIsNotWrittenToItsEnd() throws IOException {
        DocumentFiles files = new DocumentFiles(data.toString());
        DocumentFiles.Draft draft =
                files.write(UUID.randomUUID(), new ByteArrayInputStream(new byte[12 * 1024 * 1024]));

        assertThat(draft.size()).isBetween(DocumentFiles.MOST_BYTES + 1, DocumentFiles.MOST_BYTES + 64 * 1024);
        files.discard(draft.storedAs());
        assertThat(data.resolve("documents").toFile().list()).isEmpty();
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
