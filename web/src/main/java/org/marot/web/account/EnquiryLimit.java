package org.marot.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.marot.people.EmailAddress;
import org.springframework.stereotype.Component;

/** Keeps the form that anybody may send from being used to fill the venue's desk, or strangers' mail boxes. */
@Component
public class EnquiryLimit {
    private final Throttle throttle;

    EnquiryLimit(Throttle throttle) {
        this.throttle = throttle;
    }

    /** Counts one enquiry, or answers with 429 and how long to wait. */
    public void count(HttpServletRequest request) {
        Duration wait = throttle.waitToEnquire(ClientAddress.of(request));
        if (!wait.isZero()) {
            throw new ComeBackLater(wait);
        }
    }

    /** Whether another mail may go to that address; then it counts. Whoever asked is not told: the address may be another's. */
    public boolean mayWriteTo(EmailAddress address) {
        return throttle.mayWriteTo(address.value());
    }
}
