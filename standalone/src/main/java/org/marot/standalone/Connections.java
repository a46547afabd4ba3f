package org.marot.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.marot.embedded.DatabaseAccess;

/** How the applications reach the servers that were started for them; empty where the environment names others. */
record Connections(Map<String, String> settings) {
    Connections {
        settings = Map.copyOf(settings);
    }

    static Connections of(DatabaseAccess database) {
        return new Connections(Map.of(
                "MAROT_DATABASE_URL", database.url(),
                "MAROT_DATABASE_USER", database.user(),
                "MAROT_DATABASE_PASSWORD", database.password()));
    }

    static Connections of(String kafka) {
        return new Connections(Map.of("MAROT_KAFKA_BOOTSTRAP", kafka));
    }

    static Connections none() {
        return new Connections(Map.of());
    }

    Connections and(Connections others) {
        Map<String, String> both = new TreeMap<>(settings);
        both.putAll(others.settings);
        return new Connections(both);
    }

    /** As Spring reads them: in memory only, so that no password stands in a system property or a process list. */
    String[] asArguments() {
        List<String> arguments = new ArrayList<>();
        new TreeMap<>(settings).forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return arguments.toArray(new String[0]);
    }

    /** Without the values, so that no password reaches a log. */
    @Override
    public String toString() {
        return settings.keySet().toString();
    }
}
