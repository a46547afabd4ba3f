package org.marot.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.marot.shared.AccountId;
import org.marot.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives rights and takes them back, and writes down who did so and when. */
@Component
public class RightsRegister {
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Accounts accounts;
    private final Administrators administrators;
    private final Clock clock;

    RightsRegister(JdbcClient database, TransactionTemplate transaction, Accounts accounts, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.accounts = accounts;
        this.administrators = new Administrators(database);
        this.clock = clock;
    }

    /**
     * Leaves the account with these rights and no others.
     *
     * @return whether that changed anything
     * @throws Refused when there is no such account, or nobody would be left to administer
     */
    public boolean grant(AccountId account, Rights rights, AccountId by) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Administrators.Locked locked = administrators.lockWith(account);
            Account before = accounts.find(account).orElseThrow(() -> Refused.notFound("no-such-account"));
            if (before.administrator() && !rights.administrator()) {
                locked.requireAnother();
            }
            Set<String> granted = without(rights.words(), before.rights().words());
            Set<String> withdrawn = without(before.rights().words(), rights.words());
            if (granted.isEmpty() && withdrawn.isEmpty()) {
                return false;
            }
            accounts.grant(account, rights);
            write(account, by, granted, withdrawn);
            return true;
        }));
    }

    /** What was given to and taken from an account, the last first. */
    public List<RightsChange> of(AccountId account, int atMost) {
        return database.sql("select at, changed_by, granted, withdrawn from rights_change where account = ?"
                        + " order by id desc limit ?")
                .param(account.value())
                .param(atMost)
                .query((row, number) -> read(row))
                .list();
    }

    private void write(AccountId account, AccountId by, Set<String> granted, Set<String> withdrawn) {
        database.sql("insert into rights_change (at, account, changed_by, granted, withdrawn) values (?, ?, ?, ?, ?)")
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(account.value())
                .param(by.value())
                .param(granted.toArray(String[]::new))
                .param(withdrawn.toArray(String[]::new))
                .update();
    }

    private static RightsChange read(ResultSet row) throws SQLException {
        return new RightsChange(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getObject("changed_by", UUID.class)),
                words(row.getArray("granted")),
                words(row.getArray("withdrawn")));
    }

    private static Set<String> words(Array array) throws SQLException {
        return new TreeSet<>(List.of((String[]) array.getArray()));
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
