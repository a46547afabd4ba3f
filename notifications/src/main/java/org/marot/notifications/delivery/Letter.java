package org.marot.notifications.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A message that keeps its id at every attempt, and knows whether its content was begun to be handed over. */
final class Letter extends MimeMessage {
    private final String id;
    private boolean shown;

    Letter(String id) {
        super(Session.getInstance(new Properties()));
        this.id = id;
    }

    /** From here on nobody but the receiver can say whether it arrived. */
    boolean wasShown() {
        return shown;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    @Override
    public void writeTo(OutputStream out, String @Nullable [] withoutHeaders) throws IOException, MessagingException {
        shown = true;
        super.writeTo(out, withoutHeaders);
    }
}
