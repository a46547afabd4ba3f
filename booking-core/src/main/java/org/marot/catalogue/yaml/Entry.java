package org.marot.catalogue.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Keys and values of the file. Remembers which keys were asked for, so that all others can be told. */
public final class Entry {
    private final Place place;
    private final Mistakes mistakes;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Place> keys = new LinkedHashMap<>();
    private final TreeSet<String> asked = new TreeSet<>();
    private final boolean present;

    Entry(MappingNode node, String where, Mistakes mistakes) {
        this.place = Place.of(node.getStartMark(), where);
        this.mistakes = mistakes;
        this.present = true;
        for (NodeTuple tuple : node.getValue()) {
            take(tuple);
        }
    }

    private Entry(Place place, Mistakes mistakes) {
        this.place = place;
        this.mistakes = mistakes;
        this.present = false;
    }

    /** Stands for what should have been an entry and is none: has nothing and misses nothing. */
    public static Entry none(Place place, Mistakes mistakes) {
        return new Entry(place, mistakes);
    }

    /** The id of an item that has one, otherwise its number in the list. */
    static String nameOf(Node item, int number) {
        if (item instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("id")
                        && tuple.getValueNode() instanceof ScalarNode id
                        && id.getValue().length() <= 80) {
                    return id.getValue();
                }
            }
        }
        return Integer.toString(number);
    }

    /** The value of a key that may be left out. */
    public Optional<Value> find(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /** The value of a key that must be there. */
    public Optional<Value> require(String key) {
        Optional<Value> value = find(key);
        if (value.isEmpty() && present) {
            mistakes.add(place, "the key " + key + " is missing");
        }
        return value;
    }

    /** What is read of each item of a list that may be left out. */
    public <T> List<T> each(String key, String expected, int most, Function<Value, Optional<T>> read) {
        return find(key).map(list -> list.items(expected, most)).orElse(List.of()).stream()
                .map(read)
                .flatMap(Optional::stream)
                .toList();
    }

    /** All keys and values, for entries whose keys are names of the file's own. */
    public Map<String, Value> all() {
        asked.addAll(values.keySet());
        return values;
    }

    public void mistake(String key, String message) {
        mistakes.add(placeOf(key), message);
    }

    /** Where a key stands; where the entry begins when it is left out. */
    public Place placeOf(String key) {
        return keys.getOrDefault(key, place);
    }

    public Map<String, Place> places() {
        return Map.copyOf(keys);
    }

    public Place place() {
        return place;
    }

    /** The keys that this entry may have, once all were asked for. */
    public TreeSet<String> known() {
        return new TreeSet<>(asked);
    }

    /** Tells the keys that nobody asked for. */
    public void close() {
        keys.forEach((key, where) -> {
            if (!asked.contains(key)) {
                String known = Suggestion.nearest(asked, key)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("; known here: " + String.join(", ", asked));
                mistakes.add(where, "unknown key" + known);
            }
        });
    }

    private void take(NodeTuple tuple) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            mistakes.add(Place.of(tuple.getKeyNode().getStartMark(), place.where()), "a key must be a single word");
            return;
        }
        String where = place.where().isEmpty() ? key.getValue() : place.where() + "." + key.getValue();
        Place at = Place.of(key.getStartMark(), where);
        Place before = keys.putIfAbsent(key.getValue(), at);
        if (before != null) {
            mistakes.add(at, "stands here a second time; the first is on line " + before.line());
            return;
        }
        values.put(key.getValue(), new Value(tuple.getValueNode(), where, mistakes));
    }
}
