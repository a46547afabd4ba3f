package org.marot.web.congress;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.marot.congress.events.SheetPublished;

/**
 * The last function sheet of an event file that was given out.
 *
 * @param open the trades that have yet to acknowledge it, sorted by name
 */
public record SheetStanding(int version, List<String> open) {
    public SheetStanding {
        open = List.copyOf(open);
    }

    static SheetStanding after(@Nullable SheetStanding before, SheetPublished event) {
        Set<String> open = new TreeSet<>(event.trades());
        open.addAll(before == null ? List.of() : before.open());
        return new SheetStanding(event.version(), List.copyOf(open));
    }

    SheetStanding without(String trade) {
        return new SheetStanding(
                version, open.stream().filter(one -> !one.equals(trade)).toList());
    }
}
