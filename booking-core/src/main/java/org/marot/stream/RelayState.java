package org.marot.stream;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the relay remembers of the topic.
 *
 * @param topicId null before the first contact
 * @param ends by partition, the offset after the last acknowledged record
 * @param generation grows with each refill
 * @param refilled while refilling, the last position done; else null
 */
record RelayState(
        UUID store,
        @Nullable String topicId,
        long[] ends,
        long generation,
        @Nullable Long refilled,
        long refillTo) {

    /** Whether records that were acknowledged are gone. */
    boolean hasLost(TopicState topic) {
        return topicId != null && (!topicId.equals(topic.id()) || endsBefore(topic.ends()));
    }

    /** Whether these ends lie before those remembered. */
    boolean endsBefore(long[] now) {
        for (int partition = 0; partition < ends.length; partition++) {
            if (partition >= now.length || now[partition] < ends[partition]) {
                return true;
            }
        }
        return false;
    }

    RelayState met(TopicState topic) {
        return new RelayState(store, topic.id(), topic.ends(), generation, refilled, refillTo);
    }

    RelayState refilling(TopicState topic, long lastPosition) {
        return new RelayState(store, topic.id(), topic.ends(), generation + 1, 0L, lastPosition);
    }

    RelayState refilledTo(long position) {
        return new RelayState(store, topicId, ends, generation, position >= refillTo ? null : position, refillTo);
    }

    /** After acknowledgements; {@code acknowledged} holds 0 for a partition that got none. */
    RelayState acknowledged(long[] acknowledged) {
        long[] moved = Arrays.copyOf(ends, Math.max(ends.length, acknowledged.length));
        for (int partition = 0; partition < acknowledged.length; partition++) {
            moved[partition] = Math.max(moved[partition], acknowledged[partition]);
        }
        return new RelayState(store, topicId, moved, generation, refilled, refillTo);
    }
}
