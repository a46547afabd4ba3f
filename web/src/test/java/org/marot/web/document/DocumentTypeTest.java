package org.marot.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTypeTest {
    @TempDir
    Path folder;

    @Test
    void theContentCountsAndNotTheName() throws IOException {
        assertThat(DocumentType.of(file(SampleFiles.pdf()))).hasValue(DocumentType.PDF);
        assertThat(DocumentType.of(file(SampleFiles.picture("jpeg")))).hasValue(DocumentType.JPEG);
        assertThat(DocumentType.of(file(SampleFiles.picture("png")))).hasValue(DocumentType.PNG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%",
                "%PDF-1.7",
                "%PDF-1.7 that never ends",
                "<html>%PDF-1.7\n%%EOF",
                "\n%PDF-1.7\n%%EOF",
                "<svg onload=alert(1)>",
                "MZ\u0090 a program",
                "PK\u0003\u0004 an archive",
                "GIF89a",
                "\u00ff\u00d8\u00ff\u00e0 only the beginning of a picture",
                "\u0089PNG\r\n\u001a\n only the beginning of a picture"
            })
    void anythingElseIsNothing(String content) throws IOException {
        assertThat(DocumentType.of(file(SampleFiles.text(content)))).isEmpty();
    }

    @Test
    void halfAPictureAndAWallAreNothing() throws IOException {
        byte[] whole = SampleFiles.picture("png");
        assertThat(DocumentType.of(file(Arrays.copyOf(whole, whole.length / 2))))
                .isEmpty();
        byte[] wall = whole.clone();
        wall[18] = 127; // 32,556 pixels wide, as its header says
        assertThat(DocumentType.of(file(wall))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attestation.pdf | attestation.pdf",
                "C:\\Users\\me\\Attestation 2027.PDF | Attestation 2027.pdf",
                "../../etc/passwd | passwd.pdf",
                "facture.exe | facture.pdf",
                "facture\u202efdp.exe | facturefdp.pdf",
                "a\"b;c%20<d>.pdf | a-b-c-20-d-.pdf",
                "... | document.pdf",
                "'' | document.pdf",
                "Contrat signé – Société.pdf | Contrat signé – Société.pdf"
            })
    void aNameDoesNoHarm(String sent, String kept) {
        assertThat(DocumentName.of(sent, DocumentType.PDF)).isEqualTo(kept);
    }

    @Test
    void aNameHasALengthAndNoHalfCharacters() {
        assertThat(DocumentName.of(null, DocumentType.PNG)).isEqualTo("document.png");
        String name = DocumentName.of("x".repeat(114) + "😀😀.png", DocumentType.PNG);
        assertThat(name).isEqualTo("x".repeat(114) + ".png");
        assertThat(DocumentName.of("x".repeat(500), DocumentType.JPEG)).hasSizeLessThanOrEqualTo(120);
        assertThat(DocumentName.of("a\u0000b\nc.jpg", DocumentType.JPEG)).isEqualTo("abc.jpg");
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file.exe"), content);
    }
}
