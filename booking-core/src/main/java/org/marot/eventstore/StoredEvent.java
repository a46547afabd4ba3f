package org.marot.eventstore;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * An event as it lies in the store.
 *
 * @param payloadType the record's class name
 * @param metadata who sent the command ({@code by}, an account id or {@code system}) and under which id
 */
public record StoredEvent(
        long position, long sequence, Instant at, String payloadType, JsonNode payload, JsonNode metadata) {}
