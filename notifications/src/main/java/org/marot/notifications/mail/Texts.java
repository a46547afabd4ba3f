package org.marot.notifications.mail;

import java.text.MessageFormat;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of one language. French stands for every language that has none. */
final class Texts {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("notifications.mails", locale, NO_FALLBACK);
    }

    static Texts in(Locale wanted) {
        return new Texts(wanted.getLanguage().equals("en") ? Locale.UK : Locale.FRANCE);
    }

    Locale locale() {
        return locale;
    }

    String say(String key, Object... with) {
        return new MessageFormat(bundle.getString(key), locale).format(with);
    }

    /** For example "mardi 2 mars 2027, de 09:00 à 12:30", or both dates when the end is on another one. */
    String period(Stay stay) {
        if (stay.start().toLocalDate().equals(stay.end().toLocalDate())) {
            return say("period.one-day", day(stay.start()), hour(stay.start()), hour(stay.end()));
        }
        return say("period.days", day(stay.start()), hour(stay.start()), day(stay.end()), hour(stay.end()));
    }

    String moment(OffsetDateTime at) {
        return say("moment", day(at), hour(at));
    }

    String day(OffsetDateTime at) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(at);
    }

    private static String hour(OffsetDateTime at) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at);
    }
}
