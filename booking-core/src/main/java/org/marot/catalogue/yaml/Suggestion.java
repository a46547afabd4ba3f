package org.marot.catalogue.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what somebody meant to write. */
public final class Suggestion {
    private Suggestion() {}

    /** A question to end a message with, or nothing when no candidate is near. */
    public static String among(Collection<String> candidates, String written) {
        return nearest(candidates, written)
                .map(candidate -> "; did you mean " + candidate + "?")
                .orElse("");
    }

    public static Optional<String> nearest(Collection<String> candidates, String written) {
        if (written.length() > 100) {
            return Optional.empty();
        }
        String lower = written.toLowerCase(Locale.ROOT).replace('_', '-');
        int tolerated = Math.max(1, written.length() / 3);
        return candidates.stream()
                .filter(candidate -> distance(candidate.toLowerCase(Locale.ROOT), lower) <= tolerated)
                .min(Comparator.comparingInt((String candidate) -> distance(candidate.toLowerCase(Locale.ROOT), lower))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters must be changed, added, left out, or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
