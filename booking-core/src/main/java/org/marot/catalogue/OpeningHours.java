package org.marot.catalogue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When a venue is open, day by day, on its own wall clock. */
public interface OpeningHours {
    /** The open stretches of a date, in order; empty when closed all day. A stretch may end at 24:00 and join the next day. */
    List<OpenStretch> on(LocalDate date);

    /** Why a date is closed or different: a public holiday's name or a closure's reason, as the file or the library has it. */
    Optional<Closure> closureOn(LocalDate date);

    /** The ordinary week, for display; a day that is missing is closed. */
    Map<DayOfWeek, List<OpenStretch>> week();
}
