package org.marot.stream;

import java.util.Arrays;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Where the records of one batch went. */
final class Acknowledged {
    private final long[] firsts;
    private final long[] ends;

    Acknowledged(int partitions) {
        firsts = new long[partitions];
        ends = new long[partitions];
        Arrays.fill(firsts, Long.MAX_VALUE);
    }

    void add(RecordMetadata metadata) {
        int partition = metadata.partition();
        firsts[partition] = Math.min(firsts[partition], metadata.offset());
        ends[partition] = Math.max(ends[partition], metadata.offset() + 1);
    }

    /** By partition; 0 where nothing went. */
    long[] ends() {
        return ends.clone();
    }

    /** Whether a record got an offset that had been given before: the end of the topic was lost in between. */
    boolean overwrites(long[] formerEnds) {
        for (int partition = 0; partition < Math.min(firsts.length, formerEnds.length); partition++) {
            if (firsts[partition] < formerEnds[partition]) {
                return true;
            }
        }
        return false;
    }
}
