package org.marot.web.congress;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.marot.shared.AccountId;
import org.marot.shared.CommandId;
import org.marot.shared.EventFileId;

/** The same request of the same account always means the same event file. */
final class EventFileIds {
    private EventFileIds() {}

    static EventFileId of(AccountId account, CommandId command) {
        String name = "event-file/" + account + "/" + command;
        return new EventFileId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
