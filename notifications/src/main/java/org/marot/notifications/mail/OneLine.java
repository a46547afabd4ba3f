package org.marot.notifications.mail;

/** Text that people typed, made fit for a header or one line of a mail. */
public final class OneLine {
    private OneLine() {}

    /** Control and line separating characters become spaces, runs of spaces one space, and long text is cut. */
    public static String of(String typed) {
        String line =
                typed.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cf}\\s]+", " ").strip();
        return line.length() <= 200 ? line : line.substring(0, line.offsetByCodePoints(0, 100)) + "…";
    }
}
