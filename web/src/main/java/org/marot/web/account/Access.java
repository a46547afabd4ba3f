package org.marot.web.account;

/** Who may reach a route at all; what they see there is the feature's own decision. */
enum Access {
    EVERYONE,
    SIGNED_IN,
    STAFF,
    ADMINISTRATOR,
    NOBODY
}
