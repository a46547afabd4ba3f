package org.marot.benchmarks.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
    @TempDir
    Path folder;

    @Test
    void theOptionsAreThoseOfTheScriptThatPeopleStart() throws IOException {
        String script = Files.readString(Path.of("../marot"));
        List<String> options = new ArrayList<>();
        options.addAll(words(script, "(?s)\\nstart\\(\\) \\{.*?set_java_options '([^']*)'"));
        options.addAll(words(script, "options=\"\\$\\{MAROT_JAVA_OPTIONS:-\\$1} ([^\"]*)\""));
        options.addAll(words(script, "\n *options=\"\\$options ([^\"]*)\""));
        assertThat(Program.OPTIONS).containsExactlyElementsOf(options);
    }

    @Test
    void aPackedProgramIsKnownByWhatIsInIt() throws IOException {
        assertThat(Program.isPacked(jar("any-name.jar", "BOOT-INF/lib/"))).isTrue();
        assertThat(Program.isPacked(jar("plain.jar", "org/marot/"))).isFalse();
        assertThat(Program.isPacked(System.getProperty("java.class.path"))).isFalse();
        assertThat(Program.isPacked(folder.toString())).isFalse();
    }

    private String jar(String name, String folderInIt) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            jar.putNextEntry(new JarEntry(folderInIt));
        }
        return file.toString();
    }

    private static List<String> words(String script, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(script);
        assertThat(found.find()).as(pattern).isTrue();
        return List.of(found.group(1).split(" "));
    }
}
