package org.marot.notifications.planted.mail;

import java.time.Instant;
import javax.sql.DataSource;

/** A mail that asks the database and the clock. */
public record PlantedMail(DataSource database) {
    public Instant written() {
        return Instant.now();
    }
}
