package org.marot.closure;

import org.marot.closure.write.ClosureStanding;

/**
 * What became of a closure.
 *
 * @param position of the last event in the whole store, which tables can be asked to have reached
 */
public record ClosureReceipt(ClosureStanding standing, long position) {}
