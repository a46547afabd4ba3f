package org.marot.web.availability;

import java.util.List;
import org.marot.web.support.TimeText;

/** When a space is busy; merged, and never by whom. */
record CalendarAnswer(String space, List<BusyStretch> busy) {

    /** Throughout it, so many of the units are claimed. */
    record BusyStretch(String from, String to, int unitsClaimed, int units) {
        static BusyStretch of(Busy busy) {
            return new BusyStretch(
                    TimeText.of(busy.period().from()),
                    TimeText.of(busy.period().to()),
                    busy.unitsClaimed(),
                    busy.units());
        }
    }

    static CalendarAnswer of(String space, List<Busy> busy) {
        return new CalendarAnswer(space, busy.stream().map(BusyStretch::of).toList());
    }
}
