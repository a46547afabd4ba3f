package org.marot.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.shared.CustomerId;
import org.marot.shared.EventFileId;

/**
 * The proof that somebody accepted a quote.
 *
 * @param name as they typed it; null once it is erased, as {@code address}
 * @param address of the network that it came from
 * @param digest SHA-256 of the paper that they were shown, in {@code language}
 */
public record QuoteAcceptance(
        UUID id,
        EventFileId eventFile,
        int version,
        CustomerId customer,
        @Nullable String name,
        @Nullable String address,
        String language,
        byte[] digest,
        Instant at) {}
