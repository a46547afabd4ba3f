package org.marot.web.booking;

import org.jspecify.annotations.Nullable;
import org.marot.reservation.write.Payment;
import org.marot.shared.PassId;
import org.marot.web.support.Malformed;

/** What the booking form sends, and what its address may carry. */
record BookForm(
        @Nullable String date,
        @Nullable String from,
        @Nullable String to,
        @Nullable String people,
        @Nullable String layout,
        @Nullable String title,
        @Nullable String accessible,
        @Nullable String price,
        @Nullable String pass,
        @Nullable String command) {
    private static final int MOST_PEOPLE = 100_000;

    /** @throws Malformed when it is no number of people */
    int attendees() {
        if (people == null || people.isBlank()) {
            return 1;
        }
        if (!people.strip().matches("\\d{1,6}")) {
            throw Malformed.unreadable("people");
        }
        int number = Integer.parseInt(people.strip());
        if (number < 1 || number > MOST_PEOPLE) {
            throw Malformed.unreadable("people");
        }
        return number;
    }

    /** Null where money is to pay. */
    @Nullable
    Payment payment() {
        if (pass == null || pass.isBlank()) {
            return null;
        }
        if (!pass.matches("[0-9a-f-]{36}")) {
            throw Malformed.unreadable("pass");
        }
        return Payment.by(PassId.of(pass));
    }

    boolean needsAccessibleDesk() {
        return accessible != null;
    }

    @Nullable
    String wantedLayout() {
        return layout == null || layout.isBlank() || layout.length() > 80 ? null : layout;
    }
}
