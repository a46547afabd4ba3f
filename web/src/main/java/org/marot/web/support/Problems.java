package org.marot.web.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.marot.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;

/** What callers are told when something does not work: problem details under {@code /api}, a page elsewhere. */
@ControllerAdvice
public class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private final ProblemTexts texts;
    private final Faults faults;

    Problems(ProblemTexts texts, Faults faults) {
        this.texts = texts;
        this.faults = faults;
    }

    @ExceptionHandler(Refused.class)
    Object refused(Refused refusal, HttpServletRequest request) {
        return answer(texts.of(refusal, null, locale()), new HttpHeaders(), request);
    }

    @ExceptionHandler(RefusedBooking.class)
    Object refusedBooking(RefusedBooking refusal, HttpServletRequest request) {
        return answer(texts.of(refusal.refusal(), refusal.alternatives(), locale()), new HttpHeaders(), request);
    }

    @ExceptionHandler(Malformed.class)
    Object malformed(Malformed fault, HttpServletRequest request) {
        return answer(texts.of(ProblemKind.MALFORMED, 400, List.of(fault), locale()), new HttpHeaders(), request);
    }

    /** Security decides on its own road what these mean for this caller. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leftToSecurity(RuntimeException denied) {
        throw denied;
    }

    /** Whoever listened to a stream has gone: there is nobody to tell. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    ModelAndView gone() {
        return new ModelAndView();
    }

    @ExceptionHandler(Exception.class)
    Object anyOther(Exception e, HttpServletRequest request, HttpServletResponse response) {
        Fault fault = faults.of(e);
        if (fault.status() == 500) {
            LOG.error("{} {} failed", request.getMethod(), printable(request.getRequestURI()), e);
        }
        if (response.isCommitted()) {
            return new ModelAndView();
        }
        String later = fault.headers().getFirst(HttpHeaders.RETRY_AFTER);
        if (later != null && !isApi(request.getRequestURI())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, later);
        }
        return answer(
                texts.of(ProblemKind.of(fault.status()), fault.status(), fault.reasons(), locale()),
                fault.headers(),
                request);
    }

    private static Object answer(Problem problem, HttpHeaders headers, HttpServletRequest request) {
        if (isApi(request.getRequestURI())) {
            return ResponseEntity.status(problem.status())
                    .headers(headers)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        return ErrorPages.page(problem);
    }

    /** Whether a program asks, rather than a person. */
    public static boolean isApi(String path) {
        return path.startsWith("/api/") || path.equals("/api") || path.startsWith("/actuator/");
    }

    private static String printable(String path) {
        return path.replaceAll("[^ -~]", "?");
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
