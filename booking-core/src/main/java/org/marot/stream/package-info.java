/** Event store to Kafka: the outbox, the relay, the envelope, the topics and the event names. */
@NullMarked
package org.marot.stream;

import org.jspecify.annotations.NullMarked;
