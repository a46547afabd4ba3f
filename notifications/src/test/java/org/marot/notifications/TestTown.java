package org.marot.notifications;

import org.marot.notifications.intake.Golden;
import org.springframework.jdbc.core.JdbcTemplate;

/** The people and places that the golden events are about, in the core's own tables. */
public final class TestTown {
    private TestTown() {}

    public static void fill(JdbcTemplate jdbc) {
        jdbc.update("insert into catalogue_town (id, definition) values ('cahors', '{}')");
        jdbc.update(
                "insert into catalogue_venue (id, town, place, definition) values (?, 'cahors', 1, ?::jsonb)",
                Golden.VENUE,
                """
                {"name": "Espace Clément-Marot",
                 "address": {"street": "Place Bessières", "postcode": "46000", "city": "Cahors"}}
                """);
        jdbc.update(
                "insert into catalogue_space (id, venue, place, definition) values (?, ?, 1, ?::jsonb)",
                Golden.SPACE,
                Golden.VENUE,
                """
                {"name": "Grande salle", "englishName": "Great hall"}
                """);
        jdbc.update("insert into customer (id, kind, name, category, created_at)" + " values ('" + Golden.CUSTOMER
                + "', 'organisation', 'Company (demo)', 'company', now())");
        jdbc.update("""
                insert into account (id, email, email_key, password, name, locale, customer, created_at)
                values ('%s', 'organiser@demo.example', 'organiser@demo.example', 'x', 'Organiser (demo)', 'fr', '%s', now())
                """.formatted(Golden.ACCOUNT, Golden.CUSTOMER));
    }
}
