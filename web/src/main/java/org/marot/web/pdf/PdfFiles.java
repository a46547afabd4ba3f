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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that a document may refer to: {@code marot:print.css} and {@code marot:logo}. No network, no file of the machine. */
final class PdfFiles implements FSStreamFactory {
    static final String PROTOCOL = "marot";
    private static final String STYLE = PROTOCOL + ":print.css";
    private static final String LOGO = PROTOCOL + ":logo";
    private static final Set<String> OURS = Set.of(STYLE, LOGO);

    private final Optional<byte[]> logo;

    PdfFiles(Optional<byte[]> logo) {
        this.logo = logo;
    }

    static boolean isOurs(@Nullable String uri) {
        return uri != null && OURS.contains(uri);
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
        throw new IllegalArgumentException("nothing is read from elsewhere");
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
