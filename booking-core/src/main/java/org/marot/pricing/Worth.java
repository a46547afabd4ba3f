package org.marot.pricing;

import java.util.Comparator;

/**
 * What makes one cover better than another: it costs less; then it spends fewer rights, then has fewer pieces, then comes
 * earlier in the grid.
 */
record Worth(long cents, int rights, int pieces, long order) implements Comparable<Worth> {
    static final Worth NOTHING = new Worth(0, 0, 0, 0);

    private static final Comparator<Worth> BEST_FIRST = Comparator.comparingLong(Worth::cents)
            .thenComparingInt(Worth::rights)
            .thenComparingInt(Worth::pieces)
            .thenComparingLong(Worth::order);

    Worth plus(Piece piece, boolean newRight) {
        return new Worth(
                cents + piece.cents(),
                rights + (newRight ? 1 : 0),
                pieces + 1,
                order + piece.letting().order());
    }

    Worth plus(long moreCents) {
        return new Worth(cents + moreCents, rights, pieces, order);
    }

    @Override
    public int compareTo(Worth other) {
        return BEST_FIRST.compare(this, other);
    }
}
