package org.marot.pricing.grid;

/** From {@code least} to {@code most}, both included. */
public record Bound(long least, long most) {
    public boolean includes(long number) {
        return number >= least && number <= most;
    }
}
