package org.marot.web.support;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.people.TooBusy;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Reads from an exception of the framework or the database what was wrong with the request. */
@Component
class Faults {
    Fault of(Exception e) {
        if (e instanceof HttpMessageNotReadableException unreadable) {
            return JsonFaults.of(unreadable);
        }
        if (e instanceof MethodArgumentTypeMismatchException mismatch) {
            boolean inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
            return Fault.of(inPath ? 404 : 400, Malformed.unreadable(mismatch.getName()));
        }
        if (e instanceof TypeMismatchException mismatch) {
            return Fault.of(400, Malformed.unreadable(String.valueOf(mismatch.getPropertyName())));
        }
        if (e instanceof MissingServletRequestParameterException missing) {
            return Fault.of(400, Malformed.missing(missing.getParameterName()));
        }
        if (e instanceof MissingPathVariableException missing) {
            return Fault.of(404, Malformed.unreadable(missing.getVariableName()));
        }
        if (e instanceof MissingRequestHeaderException missing) {
            return Fault.of(400, Malformed.missing(missing.getHeaderName()));
        }
        if (e instanceof HandlerMethodValidationException invalid) {
            return invalidParameters(invalid);
        }
        BindingResult bound = binding(e);
        if (bound != null) {
            return new Fault(400, unreadableFields(bound), new HttpHeaders());
        }
        if (e instanceof TooBusy) {
            return Fault.unavailable();
        }
        if (e instanceof ErrorResponse response) {
            return new Fault(response.getStatusCode().value(), List.of(), response.getHeaders());
        }
        return fromDatabase(e);
    }

    private static @Nullable BindingResult binding(Exception e) {
        if (e instanceof MethodArgumentNotValidException invalid) {
            return invalid.getBindingResult();
        }
        return e instanceof BindException invalid ? invalid.getBindingResult() : null;
    }

    private static List<Malformed> unreadableFields(BindingResult bound) {
        return bound.getFieldErrors().stream()
                .map(error -> error.getRejectedValue() == null
                        ? Malformed.missing(error.getField())
                        : Malformed.unreadable(error.getField()))
                .toList();
    }

    private static Fault invalidParameters(HandlerMethodValidationException invalid) {
        List<Malformed> reasons = invalid.getParameterValidationResults().stream()
                .map(result -> Malformed.unreadable(
                        String.valueOf(result.getMethodParameter().getParameterName())))
                .toList();
        return new Fault(400, reasons, new HttpHeaders());
    }

    private static Fault fromDatabase(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null ? Fault.unavailable() : ofState(state);
            }
        }
        return Fault.of(500);
    }

    /** Class 22 is data that PostgreSQL cannot store; 08, 53, 57 and the locks are a database that cannot answer now. */
    private static Fault ofState(String state) {
        if (state.startsWith("22")) {
            return Fault.of(400);
        }
        boolean passing = Arrays.asList("08", "53", "57", "55", "40").contains(state.substring(0, 2));
        return passing ? Fault.unavailable() : Fault.of(500);
    }
}
