/** A durable PostgreSQL and a Kafka broker of our own, on 127.0.0.1 alone, that survive the death of the process. */
@NullMarked
package org.marot.embedded;

import org.jspecify.annotations.NullMarked;
