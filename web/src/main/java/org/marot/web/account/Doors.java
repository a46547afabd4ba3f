package org.marot.web.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.marot.shared.Violation;
import org.marot.web.support.ProblemKind;
import org.marot.web.support.ProblemWriter;
import org.marot.web.support.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What somebody meets who may not go on: people are shown the sign-in page, programs are told. Where nothing is, it is
 * said that nothing is there, for signing in would not help.
 */
@Component
class Doors implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final ProblemWriter problems;

    Doors(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (isNowhere(request, response)) {
            return;
        }
        if (Problems.isApi(request.getRequestURI())) {
            askForToken(request, response);
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", "/sign-in");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + "/sign-in?to="
                    + URLEncoder.encode(asked(request), StandardCharsets.UTF_8));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException, ServletException {
        if (isNowhere(request, response)) {
            return;
        }
        if (!Problems.isApi(request.getRequestURI())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (e instanceof CsrfException) {
            problems.write(ProblemKind.FORBIDDEN, Violation.of("csrf-token-missing"), request, response);
        } else {
            problems.write(ProblemKind.FORBIDDEN, request, response);
        }
    }

    void askForToken(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(ProblemKind.SIGN_IN_REQUIRED, request, response);
    }

    private boolean isNowhere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (RouteRules.leadsSomewhere(request)) {
            return false;
        }
        Set<HttpMethod> others = RouteRules.methodsAt(request);
        int status = others.isEmpty() ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        others.forEach(method -> response.addHeader(HttpHeaders.ALLOW, method.name()));
        if (Problems.isApi(request.getRequestURI())) {
            problems.write(status, request, response);
        } else {
            response.sendError(status);
        }
        return true;
    }

    /** Where to go on after signing in. A form that was sent is not sent again, but its page is shown. */
    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
