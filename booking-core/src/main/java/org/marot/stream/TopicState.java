package org.marot.stream;

/** The topic as the broker tells it: which one it is, and where its partitions end. */
record TopicState(String id, long[] ends) {}
