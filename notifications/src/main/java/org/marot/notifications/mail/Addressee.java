package org.marot.notifications.mail;

import java.util.Locale;

/** Who is written to, as known at this moment. {@code name} may be empty. */
public record Addressee(String name, String email, Locale locale) {}
