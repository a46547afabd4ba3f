package org.marot.web.support;

import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says which field of a JSON body could not be read. */
final class JsonFaults {
    private JsonFaults() {}

    static Fault of(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getCause();
        for (Throwable e = unreadable; e != null; e = e.getCause()) {
            if (e instanceof Malformed malformed) {
                return Fault.of(400, malformed);
            }
        }
        if (!(cause instanceof JacksonException json)) {
            return Fault.of(400, new Malformed("body", Malformed.about("not-json", "body")));
        }
        String field = path(json);
        if (json instanceof StreamConstraintsException) {
            return Fault.of(400, new Malformed(field, Malformed.about("too-large", field)));
        }
        boolean readable =
                json instanceof MismatchedInputException || !json.getPath().isEmpty();
        return Fault.of(
                400, readable ? Malformed.unreadable(field) : new Malformed(field, Malformed.about("not-json", field)));
    }

    /** As a caller would write it: {@code spaces[2].from}; long names are cut, for the field may be anything. */
    private static String path(JacksonException json) {
        String path = json.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        String clean = (path.startsWith(".") ? path.substring(1) : path).replaceAll("\\p{Cntrl}", "?");
        return clean.isEmpty() ? "body" : clean.substring(0, Math.min(clean.length(), 100));
    }
}
