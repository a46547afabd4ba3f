/** The road from the store to Kafka, on the real servers. */
@NullMarked
package org.marot.stream;

import org.jspecify.annotations.NullMarked;
