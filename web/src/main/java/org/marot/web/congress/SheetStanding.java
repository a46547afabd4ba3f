package org.marot.web.congress;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marot.congress.events.SheetPublished;

/**
 * The last function sheet of an event file that was given out.
 *
 * @param open the trades that have yet to acknowledge it, each with the first version that it has not
 */
public record SheetStanding(int version, SortedMap<String, Integer> open) {
    public SheetStanding {
        open = Collections.unmodifiableSortedMap(new TreeMap<>(open));
    }

    static SheetStanding after(@Nullable SheetStanding before, SheetPublished event) {
        SortedMap<String, Integer> open = new TreeMap<>(before == null ? new TreeMap<>() : before.open());
        event.trades().forEach(trade -> open.putIfAbsent(trade, event.version()));
        return new SheetStanding(event.version(), open);
    }

    SheetStanding without(String trade) {
        SortedMap<String, Integer> left = new TreeMap<>(open);
        left.remove(trade);
        return new SheetStanding(version, left);
    }
}
