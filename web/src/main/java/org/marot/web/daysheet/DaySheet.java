package org.marot.web.daysheet;

import java.util.List;

/**
 * A venue's day, the arrivals first.
 *
 * @param here who has checked in and not left
 * @param over who has left, who never came, and what is past
 */
record DaySheet(List<DayLine> awaited, List<DayLine> here, List<DayLine> over) {
    public boolean isEmpty() {
        return awaited.isEmpty() && here.isEmpty() && over.isEmpty();
    }

    public long late() {
        return awaited.stream().filter(DayLine::late).count();
    }

    public long noShows() {
        return over.stream().filter(line -> line.status().equals("no-show")).count();
    }
}
