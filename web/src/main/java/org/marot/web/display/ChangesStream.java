package org.marot.web.display;

import org.marot.catalogue.Venue;
import org.marot.web.page.Venues;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The stream to which the screens of a venue listen: {@code changed} when they should look again, {@code beat} every ten
 * seconds as a sign of life. It carries nothing else, so that there is one place alone that says what a screen may show.
 */
@Controller
class ChangesStream {
    private static final String HALF_A_MINUTE = "30";

    private final Venues venues;
    private final Screens screens;

    ChangesStream(Venues venues, Screens screens) {
        this.venues = venues;
        this.screens = screens;
    }

    @GetMapping(path = "/venues/{id}/lobby/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> changes(@PathVariable String id) {
        Venue venue = venues.named(id);
        return screens.listen(venue.id())
                .map(screen -> ResponseEntity.ok()
                        .contentType(MediaType.TEXT_EVENT_STREAM)
                        .header("X-Accel-Buffering", "no")
                        .body(screen))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, HALF_A_MINUTE)
                        .build());
    }
}
