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
        return sql.sql("""
                        select coalesce(name, '') as name, email, locale from account
                        where (customer = :customer or id = :bookedBy) and email is not null
                        order by (customer = :customer) desc, (id = :bookedBy) desc, id
                        limit 1
                        """)
                .param("customer", UUID.fromString(customer))
                .param("bookedBy", UUID.fromString(bookedBy))
                .query((row, number) -> new Addressee(
                        row.getString("name"), row.getString("email"), Locale.forLanguageTag(row.getString("locale"))))
                .optional();
    }
}
