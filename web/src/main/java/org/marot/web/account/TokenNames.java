package org.marot.web.account;

import org.marot.people.ApiTokens;

/** What a token may be called, so that its holder knows it again in the list. */
final class TokenNames {
    private TokenNames() {}

    static boolean fits(String name) {
        String stripped = name.strip();
        return !stripped.isEmpty()
                && stripped.length() <= ApiTokens.LONGEST_NAME
                && stripped.chars().noneMatch(Character::isISOControl);
    }
}
