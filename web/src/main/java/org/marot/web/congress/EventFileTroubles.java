package org.marot.web.congress;

import java.util.List;
import org.marot.catalogue.Catalogue;
import org.marot.shared.Refused;
import org.marot.web.page.Say;
import org.marot.web.support.Messages;
import org.springframework.stereotype.Component;

/** Why nothing changed, in sentences that name the space which each concerns. */
@Component
public class EventFileTroubles {
    private final Messages messages;
    private final Catalogue catalogue;
    private final Say say;

    EventFileTroubles(Messages messages, Catalogue catalogue, Say say) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.say = say;
    }

    public List<String> of(Refused refused) {
        return refused.violations().stream()
                .map(violation -> {
                    String text = messages.of(violation);
                    return violation.space() == null
                            ? text
                            : catalogue
                                    .space(violation.space())
                                    .map(space -> say.name(space) + " : " + text)
                                    .orElse(text);
                })
                .distinct()
                .toList();
    }
}
