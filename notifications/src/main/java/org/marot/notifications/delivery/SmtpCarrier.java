package org.marot.notifications.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import org.jspecify.annotations.Nullable;

/** Hands each mail to the mail server of the settings, step by step, to know afterwards how far it came. */
final class SmtpCarrier implements Carrier {
    private final Session session;
    private final @Nullable String user;
    private final @Nullable String password;

    SmtpCarrier(Session session, @Nullable String user, @Nullable String password) {
        this.session = session;
        this.user = user;
        this.password = password;
    }

    @Override
    public Outcome carry(Letter letter) {
        Transport transport = null;
        try {
            transport = session.getTransport("smtp");
            transport.connect(user, password);
        } catch (MessagingException problem) {
            close(transport);
            return SmtpAnswer.beforeTheMail(problem);
        }
        try {
            transport.sendMessage(letter, letter.getAllRecipients());
            return Outcome.sent();
        } catch (MessagingException problem) {
            return SmtpAnswer.to(letter, problem);
        } finally {
            close(transport);
        }
    }

    private static void close(@Nullable Transport transport) {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException afterwards) {
            // the mail's fate was decided before the good-bye
        }
    }
}
