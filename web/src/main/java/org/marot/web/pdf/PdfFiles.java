package org.marot.web.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a document may refer to: {@code marot:print.css}, {@code marot:logo} and {@code marot:picture/} with the name
 * of one that it was given. No network, no file of the machine.
 */
final class PdfFiles implements FSStreamFactory {
    static final String PROTOCOL = "marot";
    private static final String STYLE = PROTOCOL + ":print.css";
    private static final String LOGO = PROTOCOL + ":logo";
    private static final String PICTURE = PROTOCOL + ":picture/";

    private final Optional<byte[]> logo;
    private final Map<String, byte[]> pictures;

    PdfFiles(Optional<byte[]> logo, Map<String, byte[]> pictures) {
        this.logo = logo;
        this.pictures = Map.copyOf(pictures);
    }

    boolean isOurs(@Nullable String uri) {
        return uri != null
                && (uri.equals(STYLE) || uri.equals(LOGO) || picture(uri).isPresent());
    }

    private Optional<byte[]> picture(String uri) {
        return uri.startsWith(PICTURE)
                ? Optional.ofNullable(pictures.get(uri.substring(PICTURE.length())))
                : Optional.empty();
    }

    boolean hasLogo() {
        return logo.isPresent();
    }

    /** A file of this application. */
    static InputStream open(String name) {
        InputStream file = PdfFiles.class.getResourceAsStream("/pdf/" + name);
        if (file == null) {
            throw new IllegalStateException("no such file: " + name);
        }
        return file;
    }

    @Override
    public FSStream getUrl(String uri) {
        if (uri.equals(STYLE)) {
            return new Opened(read("print.css"));
        }
        if (uri.equals(LOGO)) {
            return new Opened(logo.orElseThrow());
        }
        return new Opened(
                picture(uri).orElseThrow(() -> new IllegalArgumentException("nothing is read from elsewhere")));
    }

    private static byte[] read(String name) {
        try (InputStream file = open(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Opened(byte[] content) implements FSStream {
        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
