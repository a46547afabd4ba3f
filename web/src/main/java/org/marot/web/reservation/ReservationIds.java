package org.marot.web.reservation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.marot.shared.AccountId;
import org.marot.shared.CommandId;
import org.marot.shared.ReservationId;

/** The same request of the same account always means the same reservation, however often and wherever it arrives. */
public final class ReservationIds {
    private ReservationIds() {}

    public static ReservationId of(AccountId account, CommandId command) {
        String name = "reservation/" + account + "/" + command;
        return new ReservationId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
