/** Axon's JDBC event store on PostgreSQL, set up once. */
@NullMarked
package org.marot.eventstore;

import org.jspecify.annotations.NullMarked;
