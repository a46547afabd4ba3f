package org.marot.web.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.marot.catalogue.Catalogue;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The application's sentences without the application. */
public final class SpokenMessages {
    private SpokenMessages() {}

    public static Messages in(Catalogue catalogue) {
        MessageSource source = source();
        return new Messages(source, new SpokenArguments(source, catalogue));
    }

    /** All bundles, as they are configured. */
    public static MessageSource source() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            source.setBasenames(files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith("_en.properties"))
                    .map(name -> "messages/" + name.replace(".properties", ""))
                    .toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
