package org.marot.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.marot.web.account.SignedIn;
import org.marot.web.projection.Positions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Lets people see what they have just done: a short-lived cookie carries the position of their last write, and the pages
 * that follow wait for the tables to reach it.
 */
@Component
public class RecentWrite {
    private static final String COOKIE = "marot-position";
    private static final Duration KEPT = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private final Positions positions;
    private final SignedIn signedIn;

    RecentWrite(Positions positions, SignedIn signedIn) {
        this.positions = positions;
        this.signedIn = signedIn;
    }

    public void remember(long position, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, Long.toString(position))
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** True when the projection shows the last write, or there was none; waits for it two seconds at most. */
    public boolean isShownBy(String projection, HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null || signedIn.account().isEmpty() || !cookie.getValue().matches("\\d{1,15}")) {
            return true;
        }
        return positions.await(projection, Long.parseLong(cookie.getValue()), PATIENCE);
    }
}
