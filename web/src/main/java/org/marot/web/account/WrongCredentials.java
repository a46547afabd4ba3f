package org.marot.web.account;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/** Address and password do not fit together; which of the two is wrong stays unsaid. */
final class WrongCredentials extends RuntimeException implements ErrorResponse {
    WrongCredentials() {
        super("wrong credentials", null, false, false);
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatus.UNAUTHORIZED;
    }

    @Override
    public ProblemDetail getBody() {
        return ProblemDetail.forStatus(getStatusCode());
    }
}
