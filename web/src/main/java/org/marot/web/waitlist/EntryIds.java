package org.marot.web.waitlist;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.marot.shared.AccountId;
import org.marot.shared.CommandId;
import org.marot.waitlist.write.EntryId;

/** The same request of the same account always means the same place in the line. */
final class EntryIds {
    private EntryIds() {}

    static EntryId of(AccountId account, CommandId command) {
        String name = "waitlist/" + account + "/" + command;
        return new EntryId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
