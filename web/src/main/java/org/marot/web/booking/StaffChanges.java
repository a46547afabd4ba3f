package org.marot.web.booking;

import org.jspecify.annotations.Nullable;
import org.marot.people.ActionReasons;
import org.marot.reservation.write.Receipt;
import org.marot.shared.Actor;
import org.marot.shared.VenueId;
import org.marot.web.account.SignedIn;
import org.marot.web.reservation.FreeText;
import org.marot.web.reservation.ReservationRow;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is different when staff change another's reservation: they say why, and go back to their day. */
@Component
class StaffChanges {
    private final SignedIn signedIn;
    private final ActionReasons reasons;

    StaffChanges(SignedIn signedIn, ActionReasons reasons) {
        this.signedIn = signedIn;
        this.reasons = reasons;
    }

    void show(ReservationRow row, @Nullable String reason, Model model) {
        model.addAttribute("daySheet", isAnothers(row) ? daySheet(row) : null);
        model.addAttribute("reason", reason);
    }

    /** Whether a word is missing that staff owe. */
    boolean lacksReason(ReservationRow row, @Nullable String reason) {
        return isAnothers(row) && FreeText.reason(reason) == null;
    }

    void keep(@Nullable String reason, Receipt receipt) {
        String text = FreeText.reason(reason);
        if (text != null && !receipt.repeated()) {
            reasons.put(
                    receipt.reservation(), receipt.sequence(), signedIn.actor().account(), text);
        }
    }

    /** Where to go when it is done. */
    String after(ReservationRow row, String done) {
        return "redirect:"
                + (isAnothers(row)
                        ? daySheet(row) + "&done=" + done
                        : "/reservations/" + row.reservation() + "?done=" + done);
    }

    boolean isAnothers(ReservationRow row) {
        Actor actor = signedIn.actor();
        boolean own = row.customerId().equals(actor.customer())
                || row.bookedBy().equals(actor.account().toString());
        return !own && actor.isStaffOf(new VenueId(row.venue()));
    }

    private static String daySheet(ReservationRow row) {
        return "/venues/" + row.venue() + "/day?date=" + row.period().from().toLocalDate();
    }
}
