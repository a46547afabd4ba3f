package org.marot.web.support;

import org.marot.shared.Refused;

/** The kinds of problem that the API names, each with its usual status. */
public enum ProblemKind {
    TAKEN("taken", 409),
    RULE_BROKEN("rule-broken", 422),
    NOT_FOUND("not-found", 404),
    FORBIDDEN("forbidden", 403),
    SIGN_IN_REQUIRED("sign-in-required", 401),
    MALFORMED("malformed", 400),
    IDEMPOTENCY_MISMATCH("idempotency-mismatch", 422),
    TOO_MANY_REQUESTS("too-many-requests", 429),
    UNAVAILABLE("unavailable", 503),
    UNEXPECTED("unexpected", 500);

    private final String published;
    private final int status;

    ProblemKind(String published, int status) {
        this.published = published;
        this.status = status;
    }

    public int status() {
        return status;
    }

    String type() {
        return "/problems/" + published;
    }

    String titleKey() {
        return "problem." + published + ".title";
    }

    String detailKey() {
        return "problem." + published + ".detail";
    }

    static ProblemKind of(Refused.Kind kind) {
        return switch (kind) {
            case TAKEN -> TAKEN;
            case RULE_BROKEN -> RULE_BROKEN;
            case NOT_FOUND -> NOT_FOUND;
            case FORBIDDEN -> FORBIDDEN;
            case COMMAND_MISMATCH -> IDEMPOTENCY_MISMATCH;
        };
    }

    /** The kind that fits a status which the framework chose. */
    static ProblemKind of(int status) {
        return switch (status) {
            case 401 -> SIGN_IN_REQUIRED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 429 -> TOO_MANY_REQUESTS;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? MALFORMED : UNEXPECTED;
        };
    }
}
