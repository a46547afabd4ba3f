package org.marot.web.kiosk;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.marot.catalogue.Venue;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** How a tablet is known again. */
@Component
class KioskCookie {
    private static final String NAME = "marot-kiosk";
    private static final Duration KEPT = Duration.ofDays(400);

    private final KioskDevices devices;

    KioskCookie(KioskDevices devices) {
        this.devices = devices;
    }

    void give(String secret, Venue venue, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, secret)
                .path("/venues/" + venue.id() + "/kiosk")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** The tablet that asks; empty when it is none of this venue's. */
    Optional<UUID> device(Venue venue, HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null || cookie.getValue().length() > 100
                ? Optional.empty()
                : devices.find(venue.id(), cookie.getValue());
    }
}
