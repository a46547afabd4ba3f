package org.marot.catalogue;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be ordered with a venue's spaces, for example a coffee break.
 *
 * @param code unique within its venue
 * @param name in French
 * @param cents the net price of one, in hundredths of the town's currency
 * @param vat in hundredths of a percent: 2000 is 20 %
 * @param stock how many can be used on one day; null for as many as are wanted
 * @param illustrative the facts, by their key in the file, that no source gives and that stand there as an example
 * @param retired no longer in the file: shown where it was ordered, not offered any more
 */
public record VenueService(
        String code,
        String name,
        @Nullable String englishName,
        Trade trade,
        ChargedPer per,
        long cents,
        int vat,
        @Nullable Integer stock,
        Set<String> illustrative,
        boolean retired) {
    public VenueService {
        illustrative = Set.copyOf(illustrative);
    }

    public String name(Locale locale) {
        return new Wording(name, englishName).in(locale);
    }

    /** The same service, out of its file or back in it. */
    public VenueService withRetired(boolean nowRetired) {
        return new VenueService(code, name, englishName, trade, per, cents, vat, stock, illustrative, nowRetired);
    }
}
