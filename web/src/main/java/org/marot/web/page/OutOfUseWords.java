package org.marot.web.page;

import java.time.Instant;
import java.util.List;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.claims.OutOfUse;
import org.marot.shared.CellId;
import org.marot.web.availability.Availability;
import org.springframework.stereotype.Component;

/** Tells people what is out of use. */
@Component
public class OutOfUseWords {
    private final Availability availability;
    private final Catalogue catalogue;
    private final Say say;

    OutOfUseWords(Availability availability, Catalogue catalogue, Say say) {
        this.availability = availability;
        this.catalogue = catalogue;
        this.say = say;
    }

    /** What of a venue is out of use and touches [from, to): which space, when, of what kind, and why. */
    public List<String> lines(Venue venue, Instant from, Instant to) {
        return availability.outOfUse(venue.id(), from, to).stream()
                .map(one -> say.text(
                        one.reason().isEmpty() ? "closure.line-without-reason" : "closure.line",
                        nameOf(one),
                        say.period(one.period()),
                        say.text("closure.kind." + one.kind()),
                        one.reason()))
                .toList();
    }

    /** When, of what kind, and why, beside the name of the space. */
    public String about(OutOfUse closed) {
        return say.text(
                closed.reason().isEmpty() ? "closure.about-without-reason" : "closure.about",
                say.period(closed.period()),
                say.text("closure.kind." + closed.kind()),
                closed.reason());
    }

    /** The space's name, and its cells when not all of them are closed. */
    public String nameOf(OutOfUse closed) {
        Space space = catalogue.space(closed.space()).orElse(null);
        if (space == null) {
            return closed.space().value();
        }
        if (space.cells().size() == closed.cells().size()) {
            return say.name(space);
        }
        List<String> cells = closed.cells().stream().map(OutOfUseWords::ownName).toList();
        return say.name(space) + " (" + String.join(", ", cells) + ")";
    }

    private static String ownName(CellId cell) {
        return cell.value().substring(cell.value().indexOf('/') + 1);
    }
}
