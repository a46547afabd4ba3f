package org.marot.catalogue.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.marot.shared.Slug;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One value of the file. Whatever it is asked for and is not, becomes a mistake and an empty answer. */
public final class Value {
    private static final Set<String> YES = Set.of("yes", "true");
    private static final Set<String> NO = Set.of("no", "false");

    private final Node node;
    private final Place place;
    private final Mistakes mistakes;

    public Value(Node node, String where, Mistakes mistakes) {
        this.node = node;
        this.place = Place.of(node.getStartMark(), where);
        this.mistakes = mistakes;
    }

    public Place place() {
        return place;
    }

    public void mistake(String message) {
        mistakes.add(place, message);
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public boolean isEntry() {
        return node instanceof MappingNode;
    }

    /** The letters as they stand, whatever YAML would make of them: a postcode stays a text, a time stays a time. */
    public Optional<String> text(String expected, int longest) {
        if (!(node instanceof ScalarNode scalar)) {
            mistake("expected " + expected + ", not " + shape());
            return Optional.empty();
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty()) {
            mistake("is empty; expected " + expected);
            return Optional.empty();
        }
        if (text.length() > longest) {
            mistake("is longer than " + longest + " characters");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    public Optional<String> slug(String expected) {
        return text(expected, 200).filter(text -> {
            if (!Slug.isSlug(text)) {
                mistake("'" + text + "' cannot be used as " + expected
                        + ": only lower-case letters without accents, digits and single hyphens, 80 at most");
            }
            return Slug.isSlug(text);
        });
    }

    public OptionalInt number(int least, int most) {
        String expected = "a whole number from " + least + " to " + most;
        Optional<String> text = text(expected, 20);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (text.get().matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        }
        mistake("expected " + expected + ", not '" + text.get() + "'");
        return OptionalInt.empty();
    }

    public Optional<Boolean> yesNo() {
        Optional<String> text = text("yes or no", 20).map(t -> t.toLowerCase(Locale.ROOT));
        if (text.isPresent() && !YES.contains(text.get()) && !NO.contains(text.get())) {
            mistake("expected yes or no, not '" + text.get() + "'");
            return Optional.empty();
        }
        return text.map(YES::contains);
    }

    /** The items of a list, each named after its id where it has one. */
    public List<Value> items(String expected, int most) {
        if (!(node instanceof SequenceNode sequence)) {
            mistake("expected " + expected + ", as a list, not " + shape());
            return List.of();
        }
        if (sequence.getValue().size() > most) {
            mistake("has more than " + most + " items");
            return List.of();
        }
        List<Value> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new Value(item, place.where() + "[" + Entry.nameOf(item, items.size() + 1) + "]", mistakes));
        }
        return items;
    }

    public Entry entry(String expected) {
        if (node instanceof MappingNode mapping) {
            return new Entry(mapping, place.where(), mistakes);
        }
        mistake("expected " + expected + ", as keys and values, not " + shape());
        return Entry.none(place, mistakes);
    }

    private String shape() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().isEmpty() ? "nothing" : "a single value";
        }
        return node instanceof SequenceNode ? "a list" : "keys and values";
    }
}
