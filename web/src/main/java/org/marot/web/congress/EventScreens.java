package org.marot.web.congress;

import java.util.UUID;
import org.marot.congress.EventFiles;
import org.marot.people.EventFileWords;
import org.marot.shared.EventFileId;
import org.marot.web.booking.PageRequests;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether an event's title may be read by everybody who passes a screen of the venue. */
@Controller
class EventScreens {
    private final EventFiles files;
    private final EventFileWords words;
    private final PageRequests requests;

    EventScreens(EventFiles files, EventFileWords words, PageRequests requests) {
        this.files = files;
        this.words = words;
        this.requests = requests;
    }

    @PostMapping("/event-files/{id}/on-screens")
    String show(@PathVariable UUID id, @RequestParam boolean show) {
        EventFileId file = new EventFileId(id);
        files.inspect(file, requests.of(PageRequests.newCommand(), "see event file", id));
        words.show(file, show);
        return "redirect:/event-files/" + id;
    }
}
