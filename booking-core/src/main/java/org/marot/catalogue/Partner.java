package org.marot.catalogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in town who has to do with the events of a venue, and is told of them: a hotel, a caterer, the tourist office.
 *
 * @param code unique within its venue
 * @param guests how many sleep or eat there at a time; null where the file does not say
 * @param phone as it is dialled, null where the file gives none, as {@code site}
 * @param illustrative the facts, by their key in the file, that no source gives and that stand there as an example
 */
public record Partner(
        String code,
        String name,
        PartnerKind kind,
        @Nullable Integer guests,
        @Nullable String phone,
        @Nullable String site,
        Set<String> illustrative) {
    public Partner {
        illustrative = Set.copyOf(illustrative);
    }
}
