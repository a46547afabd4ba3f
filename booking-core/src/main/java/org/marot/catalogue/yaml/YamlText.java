package org.marot.catalogue.yaml;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.marot.catalogue.CatalogueRefused;
import org.marot.catalogue.Mistake;

/** Gets the letters of a file, and refuses what cannot be YAML before the parser looks at it. */
public final class YamlText {
    public static final int LARGEST = 1 << 20;

    private YamlText() {}

    public static String read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw refused("there is no file " + file);
            }
            if (Files.size(file) > LARGEST) {
                throw tooLarge();
            }
            return decode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw refused("the file " + file + " cannot be read: " + e.getMessage());
        }
    }

    /** Without a byte order mark; every tab and every sign that no text has is a mistake with its line. */
    public static String checked(String text) {
        if (text.length() > LARGEST) {
            throw tooLarge();
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Mistakes mistakes = new Mistakes();
        List<String> lines = plain.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            check(lines.get(i), i + 1, mistakes);
        }
        mistakes.throwIfAny();
        return plain;
    }

    public static StringReader reader(String text) {
        return new StringReader(text);
    }

    private static void check(String line, int number, Mistakes mistakes) {
        int indent = line.length() - line.stripLeading().length();
        int tab = line.substring(0, indent).indexOf('\t');
        if (tab >= 0 && indent < line.length()) {
            mistakes.add(new Place(number, tab + 1, ""), "indented by a tab; YAML takes only spaces");
        }
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign != '\t' && (Character.isISOControl(sign) || sign == '\uFFFE' || sign == '\uFFFF')) {
                mistakes.add(
                        new Place(number, i + 1, ""),
                        "the invisible sign U+%04X does not belong into a text".formatted((int) sign));
                return;
            }
        }
    }

    private static String decode(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
        } catch (CharacterCodingException e) {
            String before = new String(bytes, 0, buffer.position(), StandardCharsets.UTF_8);
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            int column = before.length() - before.lastIndexOf('\n');
            throw new CatalogueRefused(List.of(
                    new Mistake(line, column, "", "is not written in UTF-8; save the file with that encoding")));
        }
    }

    private static CatalogueRefused tooLarge() {
        return refused("the file is larger than " + LARGEST / 1024 + " KiB");
    }

    private static CatalogueRefused refused(String message) {
        return new CatalogueRefused(List.of(new Mistake(0, 0, "", message)));
    }
}
