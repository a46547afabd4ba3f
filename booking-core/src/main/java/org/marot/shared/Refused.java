package org.marot.shared;

import java.util.List;

/** A request that the domain answers with no. Carries no stack trace: it is an answer, not a fault. */
public final class Refused extends RuntimeException {
    /** What kind of no: decides the HTTP status and the problem type. */
    public enum Kind {
        /** Somebody else has it: 409. */
        TAKEN,
        /** One or more rules say no: 422. */
        RULE_BROKEN,
        /** There is no such thing, or none that this caller may know of: 404. */
        NOT_FOUND,
        /** The caller may not do this: 403. */
        FORBIDDEN,
        /** The id of an earlier command came back with other content: 422. */
        COMMAND_MISMATCH
    }

    private final Kind kind;
    private final List<Violation> violations;

    public Refused(Kind kind, List<Violation> violations) {
        super(kind + " " + violations.stream().map(Violation::rule).toList(), null, false, false);
        this.kind = kind;
        this.violations = List.copyOf(violations);
    }

    public static Refused because(Violation violation) {
        return new Refused(Kind.RULE_BROKEN, List.of(violation));
    }

    public static Refused notFound(String rule) {
        return new Refused(Kind.NOT_FOUND, List.of(Violation.of(rule)));
    }

    public static Refused forbidden(String rule) {
        return new Refused(Kind.FORBIDDEN, List.of(Violation.of(rule)));
    }

    public Kind kind() {
        return kind;
    }

    public List<Violation> violations() {
        return violations;
    }
}
