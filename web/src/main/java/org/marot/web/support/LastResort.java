package org.marot.web.support;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.BadRequestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what nobody else could answer any more: a session that cannot be read or an error page that cannot be drawn,
 * because the database is away. Needs nothing but itself.
 */
final class LastResort extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);
    private final Faults faults;
    private final ProblemWriter problems;

    LastResort(Faults faults, ProblemWriter problems) {
        this.faults = faults;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ClientAbortException e) {
            throw e;
        } catch (BadRequestException e) {
            // answered with 400 by the server already, which would make a 500 of the exception that it has noted
            request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
        } catch (ServletException | IOException | RuntimeException e) {
            Throwable cause = e instanceof ServletException && e.getCause() != null ? e.getCause() : e;
            Fault fault = faults.of(cause instanceof Exception exception ? exception : e);
            if (fault.status() >= 500) {
                LOG.error("A request could not be answered", e);
            }
            if (!response.isCommitted()) {
                answer(fault, request, response);
            }
        }
    }

    private void answer(Fault fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        fault.headers().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        Problem problem = problems.problem(fault, request);
        if (Problems.isApi(request.getRequestURI())) {
            problems.write(problem, response);
        } else {
            response.setStatus(fault.status());
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(PlainPage.of(problem));
        }
    }
}
