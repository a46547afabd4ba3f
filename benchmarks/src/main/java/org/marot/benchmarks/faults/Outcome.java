package org.marot.benchmarks.faults;

import java.io.IOException;
import java.util.Set;

/** What came of a request. */
sealed interface Outcome {
    /** Promised: it must be there for ever. */
    record Acknowledged(int status, long position, Stay stay) implements Outcome {}

    /** Promised: it is not there. */
    record Refused(int status, String problem) implements Outcome {}

    /** No answer: it may be there or not. */
    record Silence(String why) implements Outcome {}

    /** Told to come back: it may be there or not. */
    record ComeBack() implements Outcome {}

    /** An answer that nothing in the load can be given. */
    record Strange(int status, String problem) implements Outcome {}

    Set<Integer> DONE = Set.of(200, 201);
    Set<Integer> REFUSALS = Set.of(409, 422);
    int UNAVAILABLE = 503;
    String MISMATCH = "/problems/idempotency-mismatch";

    /** Whether it was carried out is not known. */
    default boolean isUnknown() {
        return this instanceof Silence || this instanceof ComeBack;
    }

    /** Sends the request. */
    static Outcome of(Api api, Asked asked) throws InterruptedException {
        try {
            return of(api.post(asked));
        } catch (IOException e) {
            return new Silence(e.toString());
        }
    }

    static Outcome of(Reply reply) {
        if (DONE.contains(reply.status())) {
            return new Acknowledged(reply.status(), reply.position(), Stay.of(reply));
        }
        String problem = reply.text("type");
        if (REFUSALS.contains(reply.status()) && !problem.equals(MISMATCH)) {
            return new Refused(reply.status(), problem);
        }
        return reply.status() == UNAVAILABLE ? new ComeBack() : new Strange(reply.status(), problem);
    }
}
