package org.marot.web.support;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away parameters and forms that are no text: bad encodings, characters that no database stores; and names with an
 * index, which none of ours has and with which a list of any length could be asked for.
 */
final class LegibleFilter extends OncePerRequestFilter {
    private final ProblemWriter problems;

    LegibleFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String wrong;
        try {
            wrong = wrong(request);
        } catch (InvalidParameterException e) {
            answer(e.getErrorCode(), request, response);
            return;
        }
        if (wrong == null) {
            chain.doFilter(request, response);
        } else if (Problems.isApi(request.getRequestURI())) {
            problems.write(ProblemKind.MALFORMED, wrong, "unreadable", request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** A file that is too large is told as such. */
    private void answer(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean tooLarge = status == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        if (!Problems.isApi(request.getRequestURI())) {
            response.sendError(status);
        } else if (tooLarge) {
            problems.write(ProblemKind.MALFORMED, status, "body", "too-large", request, response);
        } else {
            problems.write(ProblemKind.MALFORMED, "query", "unreadable", request, response);
        }
    }

    private static @Nullable String wrong(HttpServletRequest request) {
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            if (!Legible.is(parameter.getKey()) || parameter.getKey().indexOf('[') >= 0) {
                return "query";
            }
            if (!List.of(parameter.getValue()).stream().allMatch(Legible::is)) {
                return parameter.getKey();
            }
        }
        return null;
    }
}
