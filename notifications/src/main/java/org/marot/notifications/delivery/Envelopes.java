package org.marot.notifications.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.marot.notifications.mail.Addressee;
import org.marot.notifications.mail.Mail;
import org.marot.notifications.mail.OneLine;

/** Wraps a mail into a MIME message whose id is the same at every attempt. */
final class Envelopes {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final InternetAddress from;

    Envelopes(String from) {
        try {
            this.from = new InternetAddress(from, true);
        } catch (AddressException problem) {
            throw new IllegalArgumentException("MAROT_MAIL_FROM is not a mail address: " + from, problem);
        }
    }

    /** @throws AddressException when the recipient's address is none, or hides something */
    Letter wrap(Delivery delivery, Mail mail, Addressee addressee, Instant now) throws MessagingException {
        Letter message = new Letter(messageId(delivery.key()));
        message.setFrom(from);
        message.setRecipient(MimeMessage.RecipientType.TO, address(addressee));
        message.setSubject(OneLine.of(mail.subject()), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.locale().getLanguage());
        message.setHeader("References", "<reservation." + delivery.notice().reservation() + "@" + domain() + ">");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        message.saveChanges();
        return message;
    }

    private static InternetAddress address(Addressee addressee) throws MessagingException {
        if (!addressee.email().matches("[\\x21-\\x7e]+")) {
            throw new AddressException("not a plain address");
        }
        InternetAddress address = new InternetAddress(addressee.email(), true);
        if (address.isGroup() || !addressee.email().equals(address.getAddress())) {
            throw new AddressException("more than an address");
        }
        try {
            address.setPersonal(OneLine.of(addressee.name()), UTF_8);
            return address;
        } catch (UnsupportedEncodingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private String messageId(String key) {
        return "<" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@" + domain() + ">";
    }

    private String domain() {
        return from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
    }
}
