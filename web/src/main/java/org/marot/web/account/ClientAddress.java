package org.marot.web.account;

import jakarta.servlet.http.HttpServletRequest;

/** From where a request comes, as far as one household or office can be told from another. */
final class ClientAddress {
    private static final int SITE_GROUPS = 4;

    private ClientAddress() {}

    /** An IPv4 address whole; of an IPv6 address the first half, for the rest is the client's own to choose. */
    static String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (address.indexOf(':') < 0) {
            return address;
        }
        String[] groups = address.split(":", -1);
        StringBuilder site = new StringBuilder();
        for (int i = 0; i < Math.min(SITE_GROUPS, groups.length); i++) {
            site.append(groups[i]).append(':');
        }
        return site.toString();
    }
}
