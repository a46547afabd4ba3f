package org.marot.web.waitlist;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.marot.shared.Actor;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Places in the line as the projection {@code waitlist} knows them; it may lag behind by some milliseconds. */
@Component
public class WaitlistTable {
    /** The projection to wait for, to read one's own writes here. */
    public static final String PROJECTION = "waitlist";

    private static final String OWN = " from waitlist mine where customer = :customer";
    private static final String OPEN = " and status in ('waiting', 'offered')";
    private static final String RANK = """
            select *, 1 + (select count(*) from waitlist other
                           where other.status = 'waiting' and other.venue = mine.venue and other.joined < mine.joined
                             and other.spaces && mine.spaces and other.starts < mine.ends and other.ends > mine.starts)
                as rank""";

    private final JdbcClient database;

    WaitlistTable(JdbcClient database) {
        this.database = database;
    }

    /** @param rank counted from 1, among those who wait for something of the same */
    public record Place(WaitlistRow row, long rank) {}

    /** Those that are not over first, in the order of their period; {@code page} counts from 0. */
    List<Place> list(Actor actor, int page, int size) {
        return own(
                        RANK + OWN
                                + " order by status not in ('waiting', 'offered'), starts, joined limit :size offset :skip",
                        actor)
                .param("size", size)
                .param("skip", (long) page * size)
                .query((row, number) -> new Place(WaitlistColumns.read(row), row.getLong("rank")))
                .list();
    }

    long count(Actor actor) {
        return own("select count(*)" + OWN, actor).query(Long.class).single();
    }

    /** How many places the actor has that are not over. */
    public long countOpen(Actor actor) {
        return own("select count(*)" + OWN + OPEN, actor).query(Long.class).single();
    }

    /** Who waits in a venue or has an offer there, by the beginning of the period and the order of joining. */
    List<Place> inLine(VenueId venue, int most) {
        return database.sql(RANK + " from waitlist mine where venue = :venue" + OPEN
                        + " order by starts, joined limit :most")
                .param("venue", venue.value())
                .param("most", most)
                .query((row, number) -> new Place(WaitlistColumns.read(row), row.getLong("rank")))
                .list();
    }

    Optional<Place> find(UUID entry) {
        return database.sql(RANK + " from waitlist mine where entry = :entry")
                .param("entry", entry)
                .query((row, number) -> new Place(WaitlistColumns.read(row), row.getLong("rank")))
                .optional();
    }

    /** Whether a hold is an offer to somebody who waited. */
    public boolean isOffer(UUID reservation) {
        return database.sql("select exists (select from waitlist where reservation = :reservation)")
                .param("reservation", reservation)
                .query(Boolean.class)
                .single();
    }

    /** How many wait for one of the spaces at a time that touches the period. */
    public long countWaiting(Collection<SpaceId> spaces, Period period) {
        return database.sql("""
                        select count(*) from waitlist where status = 'waiting'
                            and spaces && cast(:spaces as text[]) and starts < :to and ends > :from""")
                .param("spaces", spaces.stream().map(SpaceId::value).toArray(String[]::new))
                .param("from", period.from().toOffsetDateTime())
                .param("to", period.to().toOffsetDateTime())
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec own(String sql, Actor actor) {
        return database.sql(sql).param("customer", actor.customer().value());
    }
}
