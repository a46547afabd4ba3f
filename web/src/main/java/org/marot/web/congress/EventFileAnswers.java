package org.marot.web.congress;

import org.marot.congress.write.FileReceipt;
import org.marot.people.EventFileWords;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with an event file, its title beside it. */
@Component
class EventFileAnswers {
    static final String POSITION = "Marot-Position";

    private final EventFileWords words;

    EventFileAnswers(EventFileWords words) {
        this.words = words;
    }

    EventFileAnswer of(FileReceipt receipt) {
        return EventFileAnswer.of(receipt, words.title(receipt.eventFile()).orElse(null));
    }

    ResponseEntity<EventFileAnswer> changed(FileReceipt receipt) {
        return ResponseEntity.ok()
                .header(POSITION, String.valueOf(receipt.position()))
                .body(of(receipt));
    }
}
