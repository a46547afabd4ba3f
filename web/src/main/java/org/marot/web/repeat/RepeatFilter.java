package org.marot.web.repeat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.marot.web.support.BufferedRequest;
import org.marot.web.support.ProblemKind;
import org.marot.web.support.ProblemWriter;
import org.marot.web.support.Uploads;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives every POST under {@code /api/v1} that carries an {@code Idempotency-Key} the answer that its first sending got. Files are
 * not kept here for it: who takes them sees to it by the key.
 */
final class RepeatFilter extends OncePerRequestFilter {
    static final String KEY = "Idempotency-Key";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final Pattern SHAPE = Pattern.compile("[!-~]{1,200}");
    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_LANGUAGE, "Marot-Position");
    /** Answers that say nothing about the request itself. */
    private static final Set<Integer> PASSING = Set.of(401, 408, 413, 415, 425, 429);

    private final RepeatedRequests requests;
    private final ProblemWriter problems;

    RepeatFilter(RepeatedRequests requests, ProblemWriter problems) {
        this.requests = requests;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !request.getRequestURI().startsWith("/api/v1/")
                || Uploads.carries(request)
                || request.getHeader(KEY) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(KEY);
        if (!SHAPE.matcher(key).matches()) {
            problems.write(ProblemKind.MALFORMED, KEY, "unreadable", request, response);
            return;
        }
        BufferedRequest whole = BufferedRequest.of(request);
        byte[] fingerprint = fingerprint(whole);
        UUID id = RequestDigest.id(RequestDigest.of(scope(fingerprint), RequestDigest.bytes(key)));
        Turn turn = requests.begin(id, fingerprint, carriesItsKey(request));
        if (turn instanceof Turn.First) {
            workOut(id, fingerprint, whole, response, chain);
        } else if (turn instanceof Turn.Repeated repeated) {
            repeat(repeated.answer(), response);
        } else if (turn instanceof Turn.Other) {
            problems.write(ProblemKind.IDEMPOTENCY_MISMATCH, request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "2");
            problems.write(ProblemKind.UNAVAILABLE, request, response);
        }
    }

    private void workOut(
            UUID id, byte[] fingerprint, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        boolean worthKeeping = false;
        try {
            chain.doFilter(request, kept);
            int status = kept.getStatus();
            worthKeeping = status < 500 && !PASSING.contains(status);
            if (worthKeeping) {
                requests.finish(id, fingerprint, answer(kept));
            }
        } finally {
            if (!worthKeeping) {
                requests.abandon(id);
            }
        }
        kept.copyBodyToResponse();
    }

    /** A command on a reservation carries the key with it, and is carried out once wherever it is worked out. */
    private static boolean carriesItsKey(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/v1/reservations");
    }

    private static Answer answer(ContentCachingResponseWrapper response) {
        Map<String, String> headers = new LinkedHashMap<>();
        String type = response.getContentType();
        if (type != null) {
            headers.put(HttpHeaders.CONTENT_TYPE, type);
        }
        for (String name : KEPT_HEADERS) {
            String value = response.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new Answer(response.getStatus(), headers, response.getContentAsByteArray());
    }

    private static void repeat(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setHeader(REPLAYED, "true");
        response.getOutputStream().write(answer.body());
    }

    private static byte[] fingerprint(BufferedRequest request) {
        String query = request.getQueryString();
        return RequestDigest.of(
                RequestDigest.bytes(request.getMethod()),
                RequestDigest.bytes(request.getRequestURI()),
                RequestDigest.bytes(query == null ? "" : query),
                request.body());
    }

    /** A key is the caller's own. Callers without an account are told apart by what they send, password included. */
    private static byte[] scope(byte[] fingerprint) {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        boolean known =
                caller != null && caller.isAuthenticated() && !caller.getName().equals("anonymousUser");
        return known && caller != null ? RequestDigest.bytes(caller.getName()) : fingerprint;
    }
}
