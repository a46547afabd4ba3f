package org.marot.web.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.marot.shared.Violation;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers a call with a problem from where no controller has been reached yet. */
@Component
public class ProblemWriter {
    private final ProblemTexts texts;
    private final LocaleResolver locales;
    private final JsonMapper json;

    ProblemWriter(ProblemTexts texts, LocaleResolver locales, JsonMapper json) {
        this.texts = texts;
        this.locales = locales;
        this.json = json;
    }

    public void write(ProblemKind kind, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(texts.of(kind, locale(request)), response);
    }

    /** With a status that no kind has for its own. */
    public void write(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(texts.of(ProblemKind.of(status), status, List.of(), locale(request)), response);
    }

    /** About one header or field. */
    public void write(
            ProblemKind kind, String field, String rule, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(kind, kind.status(), field, rule, request, response);
    }

    void write(
            ProblemKind kind,
            int status,
            String field,
            String rule,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Malformed fault = new Malformed(field, Malformed.about(rule, field));
        write(texts.of(kind, status, List.of(fault), locale(request)), response);
    }

    public void write(ProblemKind kind, Violation violation, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(texts.about(kind, violation, locale(request)), response);
    }

    Problem problem(Fault fault, HttpServletRequest request) {
        return texts.of(ProblemKind.of(fault.status()), fault.status(), fault.reasons(), locale(request));
    }

    void write(Problem problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private Locale locale(HttpServletRequest request) {
        return locales.resolveLocale(request);
    }
}
