package org.marot.web.support;

import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** The friendly page for a problem. */
final class ErrorPages {
    private ErrorPages() {}

    static ModelAndView page(Problem problem) {
        ModelAndView page = new ModelAndView("error/problem", Map.of("problem", problem));
        page.setStatus(HttpStatusCode.valueOf(problem.status()));
        return page;
    }
}
