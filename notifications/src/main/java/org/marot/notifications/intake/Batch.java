package org.marot.notifications.intake;

import java.util.List;
import java.util.Map;

/**
 * What one poll of the topic brought.
 *
 * @param broken the reasons why records among it are no events at all
 * @param nextOffsets where each partition goes on after it
 */
record Batch(long generation, List<PublishedEvent> events, List<String> broken, Map<Integer, Long> nextOffsets) {}
