package org.marot.tariff.file;

import java.util.LinkedHashMap;
import java.util.Map;
import org.marot.catalogue.yaml.YamlNodes;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A file as keys, lists and texts, for those who want its shape without YAML; every value as it is written. */
public final class TariffTree {
    private TariffTree() {}

    public static Map<String, Object> of(String text) {
        return YamlNodes.of(text) instanceof MappingNode root ? entry(root) : Map.of();
    }

    private static Map<String, Object> entry(MappingNode node) {
        Map<String, Object> entry = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                entry.put(key.getValue(), value(tuple.getValueNode()));
            }
        }
        return entry;
    }

    private static Object value(Node node) {
        if (node instanceof MappingNode mapping) {
            return entry(mapping);
        }
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(TariffTree::value).toList();
        }
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
