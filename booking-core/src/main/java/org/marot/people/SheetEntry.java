package org.marot.people;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that staff wrote for a function sheet.
 *
 * @param service whose order of {@code day} it tells more about; null for anything else
 * @param day null for a note
 * @param at null where no hour is said
 * @param space null for the whole venue
 * @param trade whom it concerns; null for all
 * @param text empty where a service has an hour or a room, and no remark
 */
public record SheetEntry(
        UUID id,
        Kind kind,
        @Nullable String service,
        @Nullable LocalDate day,
        @Nullable LocalTime at,
        @Nullable String space,
        @Nullable String trade,
        String text) {
    public static final int LONGEST = 500;

    /** What it is. */
    public enum Kind {
        /** It takes place, for example a speech. */
        HAPPENING,
        /** For the team to know. */
        NOTE,
        /** When and where something that was ordered is wanted. */
        SERVICE;

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String stored) {
            return valueOf(stored.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether it says the same, under whatever id. */
    public boolean saysWhat(SheetEntry other) {
        return equals(new SheetEntry(
                id, other.kind, other.service, other.day, other.at, other.space, other.trade, other.text));
    }
}
