package org.marot.web.diagram;

import java.util.Locale;

/**
 * One thing in a room, seen from above.
 *
 * @param x of its middle, in centimetres from the left wall
 * @param y of its middle, in centimetres from the wall in front
 */
public record Figure(Kind kind, int x, int y, int width, int height) {

    /** What it is. */
    public enum Kind {
        SEAT,
        /** Kept free of chairs, for a wheelchair. */
        ACCESSIBLE,
        TABLE,
        ROUND_TABLE,
        STAGE,
        SCREEN,
        BUFFET,
        DOOR
    }

    /** The least that somebody needs; arrangements add the way there. */
    static final int CHAIR = 44;

    static final int WHEELCHAIR = 90;

    static Figure seat(double x, double y) {
        return round(Kind.SEAT, x, y, CHAIR);
    }

    static Figure accessible(double x, double y) {
        return round(Kind.ACCESSIBLE, x, y, WHEELCHAIR);
    }

    static Figure round(Kind kind, double x, double y, int across) {
        return new Figure(kind, (int) Math.round(x), (int) Math.round(y), across, across);
    }

    static Figure box(Kind kind, double x, double y, int width, int height) {
        return new Figure(kind, (int) Math.round(x), (int) Math.round(y), width, height);
    }

    Figure moved(int right, int down) {
        return new Figure(kind, x + right, y + down, width, height);
    }

    /** Somebody's place. */
    public boolean isPlace() {
        return kind == Kind.SEAT || kind == Kind.ACCESSIBLE;
    }

    public boolean isRound() {
        return isPlace() || kind == Kind.ROUND_TABLE;
    }

    public double left() {
        return x - width / 2.0;
    }

    public double top() {
        return y - height / 2.0;
    }

    public double radius() {
        return width / 2.0;
    }

    /** As the style sheet knows it. */
    public String style() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
