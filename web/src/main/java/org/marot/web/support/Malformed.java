package org.marot.web.support;

import java.util.Map;
import org.marot.shared.Violation;

/** A request that cannot be read: answered with 400 and the name of the field. */
public final class Malformed extends RuntimeException {
    private final String field;
    private final Violation violation;

    public Malformed(String field, Violation violation) {
        super(field + " " + violation.rule(), null, false, false);
        this.field = field;
        this.violation = violation;
    }

    public static Malformed missing(String field) {
        return new Malformed(field, about("missing", field));
    }

    /** For a value of the wrong type or shape. */
    public static Malformed unreadable(String field) {
        return new Malformed(field, about("unreadable", field));
    }

    static Violation about(String rule, String field) {
        return new Violation(rule, Map.of("field", field), null, null);
    }

    public String field() {
        return field;
    }

    public Violation violation() {
        return violation;
    }
}
