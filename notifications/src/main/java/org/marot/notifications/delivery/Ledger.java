package org.marot.notifications.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.marot.notifications.mail.Notice;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Every mail that was ever ordered, and what became of it. A mail is known by its event, its recipient and its kind. */
public final class Ledger {
    /** An attempt that has not ended by then is taken for lost, and its mail for possibly sent. */
    static final Duration LEASE = Duration.ofMinutes(5);

    /** A mail that could not be delivered for so long would only confuse. */
    static final Duration PATIENCE = Duration.ofHours(24);

    private final JdbcTemplate jdbc;
    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;

    public Ledger(JdbcTemplate jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.sql = JdbcClient.create(jdbc);
        this.json = json;
        this.clock = clock;
    }

    /** Orders mails, in the caller's transaction. Those that were ordered before are left as they are. */
    public void order(Collection<Order> orders) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.batchUpdate("""
                insert into notifications.delivery
                    (event_id, recipient, kind, position, reservation, notice, ordered_at, due_at)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                on conflict on constraint delivery_once do nothing
                """, orders, 100, (row, order) -> {
            row.setString(1, order.eventId());
            row.setString(2, order.notice().customer());
            row.setString(3, order.notice().kind().name());
            row.setLong(4, order.position());
            row.setString(5, order.notice().reservation());
            row.setString(6, json.writeValueAsString(order.notice()));
            row.setTimestamp(7, now);
            row.setTimestamp(8, now);
        });
    }

    /**
     * Takes the next mail that is due. A mail about a reservation waits until those before it about the same one are
     * settled. An attempt that died with its process is found here again, once its lease is over.
     */
    Optional<Delivery> takeNext() {
        Instant now = clock.instant();
        giveUpWhatMayHaveArrivedTwice(now);
        return sql.sql("""
                        update notifications.delivery
                        set state = 'sending', attempts = attempts + 1, due_at = :lease,
                            doubtful = doubtful + case state when 'sending' then 1 else 0 end
                        where id = (
                            select d.id from notifications.delivery d
                            where d.state in ('waiting', 'sending') and d.due_at <= :now
                              and not exists (
                                select 1 from notifications.delivery earlier
                                where earlier.reservation = d.reservation and earlier.position < d.position
                                  and earlier.state in ('waiting', 'sending'))
                            order by d.due_at, d.position
                            limit 1 for update skip locked)
                        returning id, event_id, recipient, kind, notice, attempts, doubtful
                        """)
                .param("now", Timestamp.from(now))
                .param("lease", Timestamp.from(now.plus(LEASE)))
                .query(this::read)
                .optional();
    }

    private void giveUpWhatMayHaveArrivedTwice(Instant now) {
        sql.sql("""
                        update notifications.delivery
                        set state = 'uncertain', doubtful = doubtful + 1, problem = 'the process ended'
                        where state = 'sending' and due_at <= :now and doubtful > 0
                        """).param("now", Timestamp.from(now)).update();
    }

    /** Writes down how an attempt ended, unless the mail was given to somebody else meanwhile. */
    void settle(Delivery delivery, Outcome outcome) {
        Instant now = clock.instant();
        int doubtful = delivery.doubtful() + (outcome.fate() == Outcome.Fate.UNKNOWN ? 1 : 0);
        sql.sql("""
                        update notifications.delivery
                        set state = case
                                when :fate = 'SENT' then 'sent'
                                when :doubtful > 1 then 'uncertain'
                                when :fate = 'REFUSED_FOR_GOOD' or ordered_at <= :givingUp
                                    then case when :doubtful > 0 then 'uncertain' else 'failed' end
                                else 'waiting' end,
                            doubtful = :doubtful, due_at = :due, problem = :problem
                        where id = :id and attempts = :attempts and state = 'sending'
                        """)
                .param("fate", outcome.fate().name())
                .param("doubtful", doubtful)
                .param("givingUp", Timestamp.from(now.minus(PATIENCE)))
                .param("due", Timestamp.from(now.plus(RetryDelay.after(delivery.attempts()))))
                .param("problem", outcome.problem())
                .param("id", delivery.id())
                .param("attempts", delivery.attempts())
                .update();
    }

    private Delivery read(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getLong("id"),
                String.join(" ", List.of(row.getString("event_id"), row.getString("recipient"), row.getString("kind"))),
                json.readValue(row.getString("notice"), Notice.class),
                row.getInt("attempts"),
                row.getInt("doubtful"));
    }
}
