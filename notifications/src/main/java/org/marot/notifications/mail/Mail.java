package org.marot.notifications.mail;

import java.util.Locale;

/** A mail as people read it, as text and as HTML, before it is wrapped and addressed. */
public record Mail(Locale locale, String subject, String text, String html) {}
