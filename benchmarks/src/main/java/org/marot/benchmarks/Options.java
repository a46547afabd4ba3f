package org.marot.benchmarks;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands behind the name of a benchmark: {@code --name value}, each at most once. */
final class Options {
    private final Map<String, String> values;

    private Options(Map<String, String> values) {
        this.values = values;
    }

    static Options of(List<String> words, Set<String> known) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int at = 0; at < words.size(); at += 2) {
            String name = words.get(at).startsWith("--") ? words.get(at).substring(2) : "";
            if (!known.contains(name) || at + 1 == words.size()) {
                throw new WrongUse("Give options as --name value, with a name of " + known + ".");
            }
            values.put(name, words.get(at + 1));
        }
        return new Options(values);
    }

    int number(String name, int otherwise) {
        return Math.toIntExact(wide(name, otherwise));
    }

    long wide(String name, long otherwise) {
        String text = values.get(name);
        try {
            return text == null ? otherwise : Long.parseLong(text.replace("_", ""));
        } catch (NumberFormatException e) {
            throw new WrongUse("--" + name + " wants a whole number, not " + text + ".");
        }
    }

    List<Integer> numbers(String name, String otherwise) {
        try {
            return Arrays.stream(values.getOrDefault(name, otherwise).split(","))
                    .map(Integer::valueOf)
                    .toList();
        } catch (NumberFormatException e) {
            throw new WrongUse("--" + name + " wants whole numbers with commas between them.");
        }
    }

    /** Those of the known words that are named; all of them when none is. */
    List<String> words(String name, List<String> known) {
        List<String> named =
                List.of(values.getOrDefault(name, String.join(",", known)).split(","));
        if (!known.containsAll(named)) {
            throw new WrongUse("--" + name + " wants some of " + String.join(",", known) + ".");
        }
        return named;
    }
}
