package org.marot.benchmarks;

/** One client that books one free slot after the other; used by one thread at a time. */
interface Booker extends AutoCloseable {
    /** Books, and returns when the booking is durable; anything but success is an exception. */
    void book(Rooms.Slot slot) throws Exception;

    @Override
    void close();
}
