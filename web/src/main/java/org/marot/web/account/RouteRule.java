package org.marot.web.account;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * One decision.
 *
 * @param method null for any; reading includes asking for the headers alone
 */
record RouteRule(@Nullable HttpMethod method, String pattern, Access access, RequestMatcher path) {
    private RouteRule(@Nullable HttpMethod method, String pattern, Access access) {
        this(method, pattern, access, PathPatternRequestMatcher.withDefaults().matcher(pattern));
    }

    static RouteRule get(String pattern, Access access) {
        return new RouteRule(HttpMethod.GET, pattern, access);
    }

    static RouteRule post(String pattern, Access access) {
        return new RouteRule(HttpMethod.POST, pattern, access);
    }

    static RouteRule any(String pattern, Access access) {
        return new RouteRule(null, pattern, access);
    }

    boolean decides(HttpServletRequest request) {
        return takes(request.getMethod()) && path.matches(request);
    }

    private boolean takes(String asked) {
        boolean headers = asked.equals("HEAD") && HttpMethod.GET.equals(method);
        return method == null || headers || method.name().equals(asked);
    }
}
