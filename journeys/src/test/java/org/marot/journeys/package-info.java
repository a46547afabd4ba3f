/** One test per user goal, in a browser, against the whole of Marot on PostgreSQL and Kafka. */
@NullMarked
package org.marot.journeys;

import org.jspecify.annotations.NullMarked;
