package org.marot.people;

import java.util.List;
import java.util.UUID;
import org.marot.shared.AccountId;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sees to it that somebody can always administer the installation, whoever leaves at the same moment. */
record Administrators(JdbcClient database) {
    /** Until the end of the caller's transaction nobody else changes the rights of the account or of an administrator. */
    Locked lockWith(AccountId account) {
        return new Locked(
                account,
                database.sql("""
                        select id, administrator from account
                        where erased_at is null and (administrator or id = ?) order by id for update
                        """)
                        .param(account.value())
                        .query((row, number) ->
                                new Row(row.getObject("id", UUID.class), row.getBoolean("administrator")))
                        .list());
    }

    private record Row(UUID id, boolean administrator) {}

    record Locked(AccountId account, List<Row> rows) {
        /** @throws Refused when nobody else could administer */
        void requireAnother() {
            List<UUID> all =
                    rows.stream().filter(Row::administrator).map(Row::id).toList();
            if (all.equals(List.of(account.value()))) {
                throw Refused.because(Violation.of("must-keep-an-administrator"));
            }
        }
    }
}
