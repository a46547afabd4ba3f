package org.marot.web.document;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import org.marot.pictures.Pictures;

/** What a file is by its content, whatever its name says. */
enum DocumentType {
    PDF("application/pdf", "pdf", "%PDF-"),
    JPEG("image/jpeg", "jpg", "\u00ff\u00d8\u00ff"),
    PNG("image/png", "png", "\u0089PNG\r\n\u001a\n");

    /** Whoever writes a PDF may leave some bytes behind its end. */
    private static final int LAST_BYTES = 2_048;

    private static final int ENOUGH_PIXELS = 200;
    /** Each takes some tens of megabytes for a moment. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private final String mediaType;
    private final String extension;
    private final byte[] beginning;

    DocumentType(String mediaType, String extension, String beginning) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** As it is handed out. */
    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    static DocumentType ofMediaType(String mediaType) {
        return Stream.of(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    /** Empty for anything else, for what only begins like one, and for pictures that cannot be drawn. */
    static Optional<DocumentType> of(Path file) throws IOException {
        Optional<DocumentType> type;
        boolean ends;
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] first = new byte[(int) Math.min(16, bytes.length())];
            bytes.readFully(first);
            type = Stream.of(values()).filter(one -> one.begins(first)).findFirst();
            byte[] last = new byte[(int) Math.min(LAST_BYTES, bytes.length())];
            bytes.seek(bytes.length() - last.length);
            bytes.readFully(last);
            ends = new String(last, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
        return type.filter(one -> one == PDF ? ends : isPicture(file));
    }

    private boolean begins(byte[] first) {
        return first.length >= beginning.length
                && Arrays.equals(first, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static boolean isPicture(Path file) {
        AT_ONCE.acquireUninterruptibly();
        try (ImageInputStream input = ImageIO.createImageInputStream(file.toFile())) {
            return Pictures.decode(input, ENOUGH_PIXELS).getWidth() > 0;
        } catch (IOException | RuntimeException e) {
            // the decoders answer a broken file with all sorts of exceptions
            return false;
        } finally {
            AT_ONCE.release();
        }
    }
}
