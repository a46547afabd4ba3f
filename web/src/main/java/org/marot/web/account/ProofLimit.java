package org.marot.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Keeps numbers of cards from being guessed: only what failed counts. */
@Component
public class ProofLimit {
    private final Throttle throttle;
    private final SignedIn signedIn;

    ProofLimit(Throttle throttle, SignedIn signedIn) {
        this.throttle = throttle;
        this.signedIn = signedIn;
    }

    /** Answers with 429 and how long to wait after too many wrong numbers. */
    public void require(HttpServletRequest request) {
        Duration wait = throttle.waitToProve(account(), ClientAddress.of(request));
        if (!wait.isZero()) {
            throw new ComeBackLater(wait);
        }
    }

    public void failed(HttpServletRequest request) {
        throttle.provingFailed(account(), ClientAddress.of(request));
    }

    private String account() {
        return signedIn.required().id().toString();
    }
}
