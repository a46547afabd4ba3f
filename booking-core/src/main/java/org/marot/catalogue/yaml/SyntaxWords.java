package org.marot.catalogue.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Says in plain words what the YAML parser could not read. */
final class SyntaxWords {
    private static final Map<String, String> PLAIN = new LinkedHashMap<>();

    static {
        PLAIN.put("mapping values are not allowed here", "unexpected ':'; put a text that holds ': ' in quotes");
        PLAIN.put("could not find expected ':'", "expected a key followed by ':'");
        PLAIN.put("found character", "a text must not begin with this sign; put it in quotes");
        PLAIN.put("found unexpected end of stream", "a quote or a bracket is opened and never closed");
        PLAIN.put(
                "found unknown escape", "unknown escape after '\\'; use single quotes around a text with backslashes");
        PLAIN.put("expected <block end>", "wrong indentation: this does not line up with what it belongs to");
        PLAIN.put("expected ',' or ']'", "a list in [ ] is not closed, or lacks a comma");
        PLAIN.put("expected ',' or '}'", "keys in { } are not closed, or lack a comma");
        PLAIN.put("sequence entries are not allowed here", "an item of a list ('- ') cannot stand here");
        PLAIN.put("bad indentation", "wrong indentation");
        PLAIN.put("Nesting Depth exceeded", "the file is nested too deeply");
    }

    private SyntaxWords() {}

    static String plain(YAMLException e) {
        String problem = e instanceof MarkedYAMLException marked ? marked.getProblem() : e.getMessage();
        if (problem == null) {
            return "is not YAML";
        }
        return PLAIN.entrySet().stream()
                .filter(entry -> problem.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> "is not YAML: " + problem.lines().findFirst().orElse(problem));
    }
}
