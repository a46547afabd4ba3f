package org.marot.web.account;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * One decision.
 *
 * @param method null for any
 */
record RouteRule(@Nullable HttpMethod method, String pattern, Access access) {
    static RouteRule get(String pattern, Access access) {
        return new RouteRule(HttpMethod.GET, pattern, access);
    }

    static RouteRule post(String pattern, Access access) {
        return new RouteRule(HttpMethod.POST, pattern, access);
    }

    static RouteRule any(String pattern, Access access) {
        return new RouteRule(null, pattern, access);
    }
}
