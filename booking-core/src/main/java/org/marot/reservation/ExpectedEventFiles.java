package org.marot.reservation;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The claims of event files, as their events imply them: all spaces of whoever holds, none of anybody else. */
final class ExpectedEventFiles {
    private static final String PACKAGE = "org.marot.congress.events.";

    private final Map<String, JsonNode> contents = new HashMap<>();
    private final Set<String> holding = new HashSet<>();

    void apply(String payloadType, JsonNode event) {
        if (!payloadType.startsWith(PACKAGE)) {
            return;
        }
        String file = event.path("eventFile").asString();
        switch (payloadType.substring(PACKAGE.length())) {
            case "EventFileOpened", "EventFileChanged" -> contents.put(file, event);
            case "OptionPlaced" -> hold(file, event.path("rank").asInt() == 1);
            case "OptionPromoted" -> hold(file, true);
            case "OptionLapsed", "EventFileCancelled", "EventFileDeclined" -> hold(file, false);
            default -> {
                // the others leave what is held as it is
            }
        }
    }

    List<ExpectedClaims.Row> rows() {
        List<ExpectedClaims.Row> rows = new ArrayList<>();
        for (String file : holding) {
            JsonNode content = Objects.requireNonNull(contents.get(file));
            for (JsonNode use : content.path("spaces")) {
                OffsetDateTime from = time(use, "from").minus(duration(use, "setUp"));
                OffsetDateTime to = time(use, "to").plus(duration(use, "strike"));
                for (JsonNode cell : use.path("cells")) {
                    rows.add(new ExpectedClaims.Row(
                            cell.asString(),
                            1,
                            from,
                            to,
                            file,
                            content.path("venue").asString(),
                            use.path("space").asString()));
                }
            }
        }
        return rows;
    }

    private void hold(String file, boolean holds) {
        if (holds) {
            holding.add(file);
        } else {
            holding.remove(file);
        }
    }

    private static OffsetDateTime time(JsonNode use, String field) {
        return OffsetDateTime.parse(use.path(field).asString());
    }

    private static Duration duration(JsonNode use, String field) {
        return Duration.parse(use.path(field).asString());
    }
}
