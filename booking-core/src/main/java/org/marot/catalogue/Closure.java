package org.marot.catalogue;

/** Why a date differs from the ordinary week. {@code french} and {@code english} are what people read. */
public record Closure(Kind kind, String french, String english) {
    /** A public holiday by the calendar, or an exception of the file. */
    public enum Kind {
        PUBLIC_HOLIDAY,
        EXCEPTION
    }
}
