package org.marot.web.support;

import java.util.List;
import org.springframework.http.HttpHeaders;

/** What an exception means for the caller. */
record Fault(int status, List<Malformed> reasons, HttpHeaders headers) {
    static Fault of(int status, Malformed... reasons) {
        return new Fault(status, List.of(reasons), new HttpHeaders());
    }

    static Fault unavailable() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "5");
        return new Fault(503, List.of(), headers);
    }
}
