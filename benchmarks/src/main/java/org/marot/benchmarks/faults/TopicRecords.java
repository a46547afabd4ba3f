package org.marot.benchmarks.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marot.stream.StoredEvent;

/** The topic against the event store: every event is on it, and each stream's in their order. */
final class TopicRecords {
    /** One record, as its headers tell. */
    record OnTopic(long position, String stream, long sequence) {}

    private TopicRecords() {}

    /** @param records in the order of each partition; one that is there again says nothing new */
    static List<Finding> againstEvents(List<OnTopic> records, List<StoredEvent> events) {
        List<Finding> findings = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        Map<String, Long> sequences = new HashMap<>();
        for (OnTopic each : records) {
            if (seen.add(each.position())) {
                long expected = sequences.getOrDefault(each.stream(), -1L) + 1;
                if (each.sequence() != expected) {
                    findings.add(new Finding("out of order on the topic", each + ", expected sequence " + expected));
                }
                sequences.put(each.stream(), each.sequence());
            }
        }
        for (StoredEvent event : events) {
            if (!seen.remove(event.position())) {
                findings.add(new Finding("not on the topic", "position " + event.position()));
            }
        }
        seen.forEach(position -> findings.add(new Finding("on the topic, not in the store", "position " + position)));
        return findings;
    }
}
