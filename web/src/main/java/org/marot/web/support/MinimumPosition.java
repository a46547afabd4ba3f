package org.marot.web.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.marot.web.projection.Positions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Read your writes: a read that names a position waits until the table behind its answer has reached it, or says to come
 * back. Never for long, so that a projection that stands still does not hold all threads.
 */
@Component
class MinimumPosition implements HandlerInterceptor {
    private static final String HEADER = "Marot-Min-Position";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Positions positions;

    MinimumPosition(Positions positions) {
        this.positions = positions;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String wanted = request.getHeader(HEADER);
        ReadsFrom table = handler instanceof HandlerMethod method ? method.getMethodAnnotation(ReadsFrom.class) : null;
        if (wanted != null && table != null && !positions.await(table.value(), position(wanted), PATIENCE)) {
            throw comeBack();
        }
        return true;
    }

    private static long position(String text) {
        try {
            long position = Long.parseLong(text.strip());
            if (position >= 0) {
                return position;
            }
        } catch (NumberFormatException e) {
            // told below like a negative one
        }
        throw Malformed.unreadable(HEADER);
    }

    private static ErrorResponseException comeBack() {
        ErrorResponseException later = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE);
        later.getHeaders().set(HttpHeaders.RETRY_AFTER, "1");
        return later;
    }
}
