package org.marot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.marot.shared.AccountId;
import org.marot.shared.CustomerId;
import org.marot.shared.VenueId;

/** How an account lies in its tables. */
final class AccountRows {
    static final String COLUMNS = """
            a.id, a.email, a.name, a.locale, a.customer, a.staff_everywhere, a.invoices, a.administrator,
            array(select venue from account_venue v where v.account = a.id) as venues
            """;

    private AccountRows() {}

    static Account account(ResultSet row) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getString("name"),
                Locale.forLanguageTag(row.getString("locale")),
                new CustomerId(row.getObject("customer", UUID.class)),
                venues(row),
                row.getBoolean("staff_everywhere"),
                row.getBoolean("invoices"),
                row.getBoolean("administrator"));
    }

    private static Set<VenueId> venues(ResultSet row) throws SQLException {
        String[] slugs = (String[]) row.getArray("venues").getArray();
        return Arrays.stream(slugs).map(VenueId::new).collect(Collectors.toUnmodifiableSet());
    }
}
