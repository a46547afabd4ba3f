package org.marot.web.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote in the reader's words; public, for templates read it.
 *
 * @param version 0 for an estimate, which binds nobody
 * @param customer null where it has no name
 * @param cancelling what is owed when the customer gives up, step by step
 * @param conditions a paragraph each
 * @param issuedOn null for an estimate, as {@code validUntil}
 */
public record QuoteSheet(
        String eventFile,
        String reference,
        int version,
        String title,
        @Nullable String customer,
        String when,
        String people,
        List<Use> uses,
        List<Line> lines,
        String net,
        List<Vat> vat,
        String gross,
        String deposit,
        List<String> cancelling,
        List<String> conditions,
        @Nullable String issuedOn,
        @Nullable String validUntil) {

    /** A space for a time. */
    public record Use(String space, String when, String layout, String people) {}

    /** One line of the price. */
    public record Line(
            String label, String quantity, String unitPrice, String vatRate, String net, List<String> reasons) {}

    /** What one rate comes to. */
    public record Vat(String rate, String net, String vat) {}

    public boolean isIssued() {
        return version > 0;
    }
}
