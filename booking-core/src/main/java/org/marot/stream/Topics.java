package org.marot.stream;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics that Marot publishes to. The number of partitions is for ever: adding one would mix up the order. */
public final class Topics {
    public static final String EVENTS = "marot.events";
    public static final int PARTITIONS = 6;

    private Topics() {}

    static NewTopic events() {
        return new NewTopic(EVENTS, Optional.of(PARTITIONS), Optional.empty())
                .configs(Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1"));
    }
}
