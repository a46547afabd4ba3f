package org.marot.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * On what conditions a venue lets its spaces for events.
 *
 * @param deposit due at signature, in percent of the gross price
 * @param cancelling what is due when the customer gives up, the earliest step first; empty where the file says nothing
 * @param text in French; null where there is none
 */
public record Conditions(
        int deposit,
        List<Step> cancelling,
        @Nullable String text,
        @Nullable String englishText) {
    /** Where a file says nothing. */
    public static final Conditions USUAL = new Conditions(30, List.of(), null, null);

    private static final int ALL = 100;

    public Conditions {
        cancelling = cancelling.stream()
                .sorted(Comparator.comparingInt(Step::days).reversed())
                .toList();
    }

    /**
     * Who gives up so many days before the first day, or earlier, owes that part.
     *
     * @param due in percent of the gross price
     */
    public record Step(int days, int due) {}

    /** What is owed so many days before the first day, in percent of the gross price; all of it later than the last step. */
    public int due(long daysBefore) {
        return due(cancelling, daysBefore);
    }

    /** The same by steps that were agreed on before; {@code steps} begin with the earliest. */
    public static int due(List<Step> steps, long daysBefore) {
        if (steps.isEmpty()) {
            return 0;
        }
        return steps.stream()
                .filter(step -> daysBefore >= step.days())
                .findFirst()
                .map(Step::due)
                .orElse(ALL);
    }

    /** Empty where there is none. */
    public String text(Locale locale) {
        return text == null ? "" : new Wording(text, englishText).in(locale);
    }
}
