package org.marot.web.support;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is refused before any page or call is found, by the firewall or the server, is answered in the same words. */
@Controller
class ErrorAnswers implements ErrorController {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private final ProblemTexts texts;
    private final Faults faults;

    ErrorAnswers(ProblemTexts texts, Faults faults) {
        this.texts = texts;
        this.faults = faults;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        int status = status(request);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        List<Malformed> faults = status == 400 ? List.of(whatTheFirewallRefused(request)) : List.of();
        Problem problem = texts.of(ProblemKind.of(status), status, faults, LocaleContextHolder.getLocale());
        if (path instanceof String text && Problems.isApi(text)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        return ErrorPages.page(problem);
    }

    private static Malformed whatTheFirewallRefused(HttpServletRequest request) {
        return Malformed.unreadable(METHODS.contains(request.getMethod()) ? "path" : "method");
    }

    /** An exception tells more than the 500 that the server makes of it. */
    private int status(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception e) {
            return faults.of(e).status();
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
    }
}
