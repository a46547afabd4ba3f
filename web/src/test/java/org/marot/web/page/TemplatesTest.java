package org.marot.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the content security policy and two languages ask of every template and bundle. */
class TemplatesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][a-z0-9.-]+)[}(]");
    private static final Pattern INLINE =
            Pattern.compile("<style|\\sstyle=|th:style|<script(?![^>]*src=)|\\son[a-z]+=|th:on[a-z]+=|hx-on");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties") && !name.endsWith("_en.properties"))
                    .map(name -> name.substring(0, name.length() - ".properties".length()))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdsNoInlineScriptOrStyle(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContainPattern(INLINE);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void escapesEverything(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContain("utext", "[(", "__${");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void namesNoFragmentLikeATag(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContainPattern("th:fragment=\"[a-z]+[\"( ]");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void usesOnlyKnownMessages(Path template) throws IOException {
        Set<String> known = new TreeSet<>();
        for (String bundle : bundles()) {
            known.addAll(keys(bundle, ""));
        }
        List<String> used = new ArrayList<>();
        Matcher keys = KEY.matcher(Files.readString(template));
        while (keys.find()) {
            used.add(keys.group(1));
        }
        assertThat(known).containsAll(used);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void speaksBothLanguages(String bundle) throws IOException {
        assertThat(keys(bundle, "_en")).isEqualTo(keys(bundle, ""));
    }

    /** A plain apostrophe starts a quotation in a message with arguments, and hides them. */
    @ParameterizedTest
    @MethodSource("bundles")
    void writesTypographicApostrophes(String bundle) throws IOException {
        for (String language : List.of("", "_en")) {
            assertThat(load(bundle, language).values())
                    .noneMatch(text -> text.toString().contains("'"));
        }
    }

    @Test
    void everyBundleIsConfigured() throws IOException {
        String settings = Files.readString(RESOURCES.resolve("marot-web.yml"));
        assertThat(bundles()).allMatch(bundle -> settings.contains("messages/" + bundle));
    }

    private static Set<String> keys(String bundle, String language) throws IOException {
        return new TreeSet<>(load(bundle, language).stringPropertyNames());
    }

    private static Properties load(String bundle, String language) throws IOException {
        Properties texts = new Properties();
        Path file = RESOURCES.resolve("messages/" + bundle + language + ".properties");
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
