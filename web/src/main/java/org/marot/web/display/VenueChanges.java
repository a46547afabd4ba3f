package org.marot.web.display;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Venue;
import org.marot.people.EventFileWords;
import org.marot.people.ScreenTitles;
import org.marot.shared.VenueId;
import org.marot.web.projection.Progress;
import org.springframework.stereotype.Component;

/** Notices when what the screens of a venue show has become another. Asked by one thread alone. */
@Component
class VenueChanges {
    private final Catalogue catalogue;
    private final ComingTurns turns;
    private final Progress progress;
    private final ScreenTitles titles;
    private final EventFileWords events;
    private final Map<VenueId, Integer> shown = new HashMap<>();
    private long mark = -1;
    private long revision = -1;

    VenueChanges(
            Catalogue catalogue, ComingTurns turns, Progress progress, ScreenTitles titles, EventFileWords events) {
        this.catalogue = catalogue;
        this.turns = turns;
        this.progress = progress;
        this.titles = titles;
        this.events = events;
    }

    /** Those of the watched venues that have changed since it was asked for the last time. */
    List<VenueId> since(Collection<VenueId> watched) {
        long newMark = progress.mark() + titles.count() + events.countOnScreens();
        long newRevision = catalogue.revision();
        if (newMark == mark && newRevision == revision && shown.keySet().containsAll(watched)) {
            return List.of();
        }
        List<VenueId> changed = new ArrayList<>();
        for (VenueId id : watched) {
            int print = catalogue.venue(id).map(this::print).orElse(0);
            Integer before = shown.put(id, print);
            if (before != null && before != print) {
                changed.add(id);
            }
        }
        shown.keySet().retainAll(watched);
        mark = newMark;
        revision = newRevision;
        return changed;
    }

    /** All but the instant at which it was taken. */
    private int print(Venue venue) {
        return turns.of(venue).stream()
                .map(space -> List.of(
                        space.space(),
                        space.turns().stream()
                                .map(turn -> List.of(turn.state(), turn.until(), turn.free(), turn.title()))
                                .toList()))
                .toList()
                .hashCode();
    }
}
