package org.marot.people;

import java.time.Instant;
import java.util.Set;
import org.marot.shared.AccountId;

/**
 * One entry of the {@link RightsRegister}.
 *
 * @param granted in the words of {@link Rights#words()}
 */
public record RightsChange(Instant at, AccountId by, Set<String> granted, Set<String> withdrawn) {}
