package org.marot.web.support;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Files are taken where a form asks for one; anywhere else nobody has to read them. */
final class UploadsFilter extends OncePerRequestFilter {
    private static final Pattern WITH_A_FILE =
            Pattern.compile("/spaces/[a-z0-9-]+/report|/venues/[a-z0-9-]+/wifi/file|/grand-pass/file"
                    + "|(/api/v1)?/event-files/[0-9a-fA-F-]{36}/documents");
    private final ProblemWriter problems;

    UploadsFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Uploads.carries(request)
                || WITH_A_FILE.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Connection", "close");
        if (Problems.isApi(request.getRequestURI())) {
            problems.write(415, request, response);
        } else {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        }
    }
}
