package org.marot.web.support;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a call that could not be carried out (RFC 9457).
 *
 * @param type a path that names the kind, for example {@code /problems/taken}
 * @param alternatives the nearest free ones, where a booking was refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<Reason> violations,
        @Nullable List<Alternative> alternatives) {

    /**
     * One reason.
     *
     * @param field which field or parameter of the request it is about, where it is about one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reason(
            String rule,
            String message,
            @Nullable String field,
            @Nullable String from,
            @Nullable String to,
            @Nullable String space) {}

    /** A space and a period that are free, with the venue's offset. */
    public record Alternative(String space, String from, String to) {}
}
