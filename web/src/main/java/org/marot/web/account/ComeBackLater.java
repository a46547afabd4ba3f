package org.marot.web.account;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/** Too many tries: answered with 429 and how long to wait. */
final class ComeBackLater extends RuntimeException implements ErrorResponse {
    private final long seconds;

    ComeBackLater(Duration wait) {
        super("too many tries", null, false, false);
        seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    }

    long seconds() {
        return seconds;
    }

    long minutes() {
        return (seconds + 59) / 60;
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatus.TOO_MANY_REQUESTS;
    }

    @Override
    public ProblemDetail getBody() {
        return ProblemDetail.forStatus(getStatusCode());
    }

    @Override
    public HttpHeaders getHeaders() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return headers;
    }
}
