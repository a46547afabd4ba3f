package org.marot.notifications.delivery;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.marot.notifications.mail.Addressee;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the people tables of the core, and writes nothing there. */
final class PeopleTables implements AddressBook {
    private final JdbcClient sql;

    PeopleTables(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Addressee> find(String customer, String bookedBy) {
        return account("customer = :id", customer, bookedBy)
                .or(() -> enquirer(customer))
                .or(() -> account("id = :bookedBy", customer, bookedBy));
    }

    private Optional<Addressee> account(String whose, String customer, String bookedBy) {
        return sql.sql("select coalesce(name, '') as name, email, locale from account where " + whose
                        + " and email is not null order by (id = :bookedBy) desc, id limit 1")
                .param("id", UUID.fromString(customer))
                .param("bookedBy", UUID.fromString(bookedBy))
                .query((row, number) -> new Addressee(
                        row.getString("name"), row.getString("email"), Locale.forLanguageTag(row.getString("locale"))))
                .optional();
    }

    /**
     * Who asked without an account: of an event that came of it, or of the enquiry itself. Until it is confirmed nobody
     * knows whose the address is, so that no name that was typed is written to it.
     */
    private Optional<Addressee> enquirer(String id) {
        return sql.sql("""
                        select case when event_file is null then '' else name end as name, email, language, secret
                        from enquiry where (customer = :id or id = :id) and email is not null
                        order by received_at desc limit 1
                        """)
                .param("id", UUID.fromString(id))
                .query((row, number) -> new Addressee(
                        row.getString("name"),
                        row.getString("email"),
                        Locale.forLanguageTag(row.getString("language")),
                        row.getString("secret")))
                .optional();
    }
}
