package org.marot.web.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Files as people send them, good and bad. */
final class SampleFiles {
    private SampleFiles() {}

    static byte[] pdf() {
        return text("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n");
    }

    static byte[] pdf(int size) {
        byte[] file = Arrays.copyOf(text("%PDF-1.7\n"), size);
        byte[] end = text("\n%%EOF\n");
        System.arraycopy(end, 0, file, size - end.length, end.length);
        return file;
    }

    static byte[] picture(String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
