package org.marot.notifications.delivery;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** What a failure says about the mail. Replies of servers repeat addresses, so only codes and class names are kept. */
final class SmtpAnswer {
    private SmtpAnswer() {}

    /** The server could not be reached, or did not want to talk to us. */
    static Outcome beforeTheMail(MessagingException failure) {
        return new Outcome(Outcome.Fate.REFUSED_FOR_NOW, name(failure));
    }

    /** The conversation about this mail failed. */
    static Outcome to(Letter letter, MessagingException failure) {
        int code = highestCode(failure);
        if (code >= 500) {
            return new Outcome(Outcome.Fate.REFUSED_FOR_GOOD, "SMTP " + code);
        }
        if (code >= 400) {
            return new Outcome(Outcome.Fate.REFUSED_FOR_NOW, "SMTP " + code);
        }
        return letter.wasShown() ? new Outcome(Outcome.Fate.UNKNOWN, name(failure)) : beforeTheMail(failure);
    }

    private static int highestCode(MessagingException failure) {
        int highest = 0;
        @Nullable Exception each = failure;
        while (each != null) {
            highest = Math.max(highest, code(each));
            each = each instanceof MessagingException messaging ? messaging.getNextException() : null;
        }
        return highest;
    }

    private static int code(Exception failure) {
        if (failure instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (failure instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return failure instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
    }

    private static String name(MessagingException failure) {
        Exception cause = failure.getNextException();
        return failure.getClass().getSimpleName()
                + (cause == null ? "" : " (" + cause.getClass().getSimpleName() + ")");
    }
}
