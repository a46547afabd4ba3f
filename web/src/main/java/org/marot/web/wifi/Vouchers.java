package org.marot.web.wifi;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.marot.shared.ReservationId;
import org.marot.shared.VenueId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pool of Wi-Fi codes of each venue. */
@Component
public class Vouchers {
    /** So few that staff should import more. */
    public static final int FEW = 20;

    private final JdbcClient database;
    private final Clock clock;

    Vouchers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * How the pool of a venue stands.
     *
     * @param imported zero where the venue has no such codes
     */
    public record Pool(int imported, int left) {
        public boolean isLow() {
            return imported > 0 && left <= FEW;
        }
    }

    public Pool pool(VenueId venue) {
        return database.sql("select count(*) as imported, count(*) filter (where reservation is null) as remaining"
                        + " from wifi_voucher where venue = ?")
                .param(venue.value())
                .query((row, number) -> new Pool(row.getInt("imported"), row.getInt("remaining")))
                .single();
    }

    /** The code that the reservation was given. */
    public Optional<String> of(ReservationId reservation) {
        return database.sql("select code from wifi_voucher where reservation = ?")
                .param(reservation.value())
                .query(String.class)
                .optional();
    }

    /**
     * The next code of the pool for who has checked in, always the same for one reservation; empty when none is left. Those
     * who come at the same moment pass over each other's rows, and nobody waits.
     */
    @Transactional
    public Optional<String> give(VenueId venue, ReservationId reservation) {
        database.sql("select pg_advisory_xact_lock(7210160, hashtext(?))")
                .param(reservation.toString())
                .query((row, number) -> number)
                .list();
        return of(reservation)
                .or(() -> database.sql("""
                        update wifi_voucher set reservation = ?, given_at = ?
                        where (venue, code) = (
                            select venue, code from wifi_voucher where venue = ? and reservation is null
                            order by place limit 1 for update skip locked)
                        returning code
                        """)
                        .params(reservation.value(), now(), venue.value())
                        .query(String.class)
                        .optional());
    }

    /** Those that the venue has already, given or not. */
    Set<String> known(VenueId venue, Collection<String> codes) {
        return Set.copyOf(database.sql("select code from wifi_voucher where venue = ? and code = any (?::text[])")
                .params(venue.value(), codes.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** Answers how many of them are new. */
    @Transactional
    public int add(VenueId venue, Collection<String> codes) {
        return database.sql("""
                        insert into wifi_voucher (venue, code, imported_at)
                        select ?, code, ? from unnest(?::text[]) with ordinality as given (code, place) order by place
                        on conflict do nothing
                        """)
                .params(venue.value(), now(), codes.toArray(String[]::new))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
