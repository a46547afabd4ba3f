package org.marot.catalogue.yaml;

import java.util.List;
import org.marot.catalogue.CatalogueRefused;
import org.marot.catalogue.Mistake;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.representer.Representer;

/**
 * Turns a text into YAML nodes, which know their lines. Anchors, aliases, tags and further documents have no place in a
 * file of a town or tariff and are refused before anything is built from them, so that none can grow beyond the file's own size.
 */
public final class YamlNodes {
    private static final int DEEPEST = 30;

    private YamlNodes() {}

    public static Node of(String text) {
        try {
            refuseWhatHasNoPlace(text);
            Node root = yaml().compose(YamlText.reader(text));
            if (root == null) {
                throw refused(new Mistake(0, 0, "", "the file is empty"));
            }
            return root;
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            throw refused(new Mistake(mark.getLine() + 1, mark.getColumn() + 1, "", SyntaxWords.plain(e)));
        } catch (YAMLException e) {
            throw refused(new Mistake(0, 0, "", SyntaxWords.plain(e)));
        }
    }

    private static void refuseWhatHasNoPlace(String text) {
        Mistakes mistakes = new Mistakes();
        int documents = 0;
        for (Event event : yaml().parse(YamlText.reader(text))) {
            Place place = Place.of(event.getStartMark(), "");
            if (event instanceof DocumentStartEvent && ++documents > 1) {
                mistakes.add(place, "a second document (---) begins here; a file has one");
            } else if (event instanceof AliasEvent) {
                mistakes.add(place, "aliases (*) are not used in this file; write the value out");
            } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
                mistakes.add(place, "anchors (&) are not used in this file");
            } else if (hasTag(event)) {
                mistakes.add(place, "tags (!) are not used in this file");
            }
        }
        mistakes.throwIfAny();
    }

    private static boolean hasTag(Event event) {
        return event instanceof ScalarEvent scalar
                        && scalar.getTag() != null
                        && !scalar.getTag().equals("!")
                || event instanceof CollectionStartEvent collection && collection.getTag() != null;
    }

    private static Yaml yaml() {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(YamlText.LARGEST);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(0);
        limits.setAllowRecursiveKeys(false);
        return new Yaml(new SafeConstructor(limits), new Representer(new DumperOptions()), new DumperOptions(), limits);
    }

    private static CatalogueRefused refused(Mistake mistake) {
        return new CatalogueRefused(List.of(mistake));
    }
}
