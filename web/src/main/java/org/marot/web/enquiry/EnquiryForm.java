package org.marot.web.enquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.people.Account;

/**
 * What the form sends, as it was typed.
 *
 * @param earliest of the first day, as {@code latest} of the last
 * @param service the codes of those that are ticked
 */
record EnquiryForm(
        @Nullable String name,
        @Nullable String organisation,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String kind,
        @Nullable String first,
        @Nullable String last,
        @Nullable String from,
        @Nullable String to,
        @Nullable String earliest,
        @Nullable String latest,
        @Nullable String attendees,
        @Nullable String layout,
        @Nullable String breakOuts,
        @Nullable List<String> service,
        @Nullable String message,
        @Nullable String command) {

    List<String> ticked() {
        return service == null ? List.of() : service;
    }

    /** With what is known of whoever has signed in. */
    EnquiryForm of(Account account) {
        return new EnquiryForm(
                name == null ? account.name() : name,
                organisation,
                email == null ? account.email() : email,
                phone,
                kind,
                first,
                last,
                from,
                to,
                earliest,
                latest,
                attendees,
                layout,
                breakOuts,
                service,
                message,
                command);
    }

    /** Without what it says of people, so that it never reaches a log. */
    @Override
    public String toString() {
        return "EnquiryForm";
    }
}
