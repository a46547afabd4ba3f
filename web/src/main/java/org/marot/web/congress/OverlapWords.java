package org.marot.web.congress;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.congress.LineOverlaps;
import org.marot.congress.LineOverlaps.Overlap;
import org.marot.congress.write.FileReceipt;
import org.marot.shared.CellId;
import org.marot.shared.Period;
import org.marot.web.page.Say;
import org.springframework.stereotype.Component;

/** Tells the organiser where exactly other files want the same, and how those stand; never whose they are. */
@Component
class OverlapWords {
    private final LineOverlaps overlaps;
    private final Catalogue catalogue;
    private final Say say;

    OverlapWords(LineOverlaps overlaps, Catalogue catalogue, Say say) {
        this.overlaps = overlaps;
        this.catalogue = catalogue;
        this.say = say;
    }

    /** In the order of time. */
    List<String> of(FileReceipt file) {
        ZoneId zone = file.plan().zone();
        return overlaps.of(file.eventFile()).stream()
                .map(one -> say.text(
                        "congress.overlap." + (one.before() ? "before." : "behind.")
                                + one.state().name().toLowerCase(Locale.ROOT),
                        place(one),
                        say.period(new Period(one.from().atZone(zone), one.to().atZone(zone))),
                        one.files()))
                .toList();
    }

    /** The space, and the part of it where it is only a part. */
    private String place(Overlap one) {
        Space own = catalogue.space(one.space()).orElseThrow();
        return own.cells().size() == one.cells().size()
                ? say.name(own)
                : say.text("congress.overlap-part", say.name(own), part(own, one.cells()));
    }

    /** The space that is just these cells, or those that are one of them each. */
    private String part(Space own, List<CellId> cells) {
        List<Space> spaces = catalogue.spacesOf(own.venue()).stream()
                .filter(space -> !space.retired())
                .toList();
        return spaces.stream()
                .filter(space -> new HashSet<>(space.cells()).equals(new HashSet<>(cells)))
                .findFirst()
                .map(say::name)
                .orElseGet(() -> spaces.stream()
                        .filter(space -> space.cells().size() == 1 && cells.containsAll(space.cells()))
                        .map(say::name)
                        .collect(Collectors.joining(", ")));
    }
}
