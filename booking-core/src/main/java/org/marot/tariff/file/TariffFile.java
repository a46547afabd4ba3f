package org.marot.tariff.file;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.marot.catalogue.CatalogueRefused;
import org.marot.catalogue.yaml.Mistakes;
import org.marot.catalogue.yaml.Value;
import org.marot.catalogue.yaml.YamlNodes;
import org.marot.catalogue.yaml.YamlText;
import org.marot.pricing.grid.Grid;

/**
 * A grid's file without mistakes.
 *
 * @param text as it was written
 */
public record TariffFile(Grid grid, String text) {
    private static final Pattern HEAD = Pattern.compile("^(?:tariff|\\s*\\{?\\s*\"tariff\")\\s*:", Pattern.MULTILINE);

    /** @throws CatalogueRefused with every mistake */
    public static TariffFile read(Path file, Names names) {
        return parse(YamlText.read(file), names);
    }

    /**
     * JSON of the same shape is read as well: it is YAML.
     *
     * @throws CatalogueRefused with every mistake
     */
    public static TariffFile parse(String text, Names names) {
        Mistakes mistakes = new Mistakes();
        String checked = YamlText.checked(text);
        Value root = new Value(YamlNodes.of(checked), "", mistakes);
        Grid grid = new TariffReader(root.entry("tariff, units and lines"), names).read();
        mistakes.throwIfAny();
        return new TariffFile(grid, checked);
    }

    /** Whether it wants to be a grid, and not a town. */
    public static boolean isOne(String text) {
        return HEAD.matcher(text).find();
    }
}
