package org.marot.web.waitlist;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.people.ActionReasons;
import org.marot.reservation.write.Request;
import org.marot.shared.ReservationId;
import org.marot.waitlist.write.EntryId;
import org.marot.waitlist.write.JoinWaitlist;
import org.marot.waitlist.write.Standing;
import org.springframework.stereotype.Component;

/** Why staff put somebody in the line; kept beside the reasons for what they do with reservations, by the entry's own id. */
@Component
class StaffReasons {
    private static final long JOINING = 0;

    private final ActionReasons reasons;

    StaffReasons(ActionReasons reasons) {
        this.reasons = reasons;
    }

    void keep(@Nullable String reason, JoinWaitlist command, Standing standing) {
        Request request = command.request();
        boolean another = !standing.customer().equals(request.actor().customer());
        if (reason != null && another && !standing.repeated()) {
            reasons.put(idOf(standing.entry()), JOINING, request.actor().account(), reason);
        }
    }

    Optional<String> of(EntryId entry) {
        return Optional.ofNullable(reasons.find(idOf(entry)).get(JOINING));
    }

    private static ReservationId idOf(EntryId entry) {
        return new ReservationId(entry.value());
    }
}
