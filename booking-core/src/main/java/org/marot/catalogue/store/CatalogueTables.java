package org.marot.catalogue.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.marot.catalogue.CatalogueLock;
import org.marot.catalogue.Revisions;
import org.marot.catalogue.Space;
import org.marot.catalogue.Town;
import org.marot.catalogue.Venue;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the catalogue's rows. */
@Component
@DependsOnDatabaseInitialization
class CatalogueTables implements Revisions {
    /** One statement, so that revision and rows belong together. */
    private static final String ALL = """
            select r.revision, entry.what, entry.parent, entry.place, entry.definition
            from catalogue_revision r left join (
                select 1 as rank, 'town' as what, '' as parent, id as group_id, 0 as place, id, definition::text
                    from catalogue_town
                union all
                select 2, 'venue', town, town, place, id, definition::text from catalogue_venue
                union all
                select 3, 'space', venue, venue, place, id, definition::text from catalogue_space
            ) entry on true
            order by entry.rank, entry.group_id, entry.place, entry.id
            """;

    private final JdbcClient database;

    CatalogueTables(JdbcClient database) {
        this.database = database;
    }

    long revision() {
        return database.sql("select revision from catalogue_revision")
                .query(Long.class)
                .single();
    }

    Snapshot load() {
        Rows rows = new Rows();
        database.sql(ALL)
                .query((row, number) -> new Row(
                        row.getLong("revision"),
                        row.getString("what"),
                        row.getString("parent"),
                        row.getInt("place"),
                        row.getString("definition")))
                .list()
                .forEach(rows::take);
        return new Snapshot(rows.revision, rows.towns, rows.venues, rows.spaces, rows.places);
    }

    @Override
    public void lockOutClaims() {
        database.sql("set local lock_timeout = '30s'").update();
        database.sql("select pg_advisory_xact_lock(?)")
                .param(CatalogueLock.KEY)
                .query((row, number) -> number)
                .list();
    }

    void save(Town town) {
        database.sql("""
                        insert into catalogue_town (id, definition) values (?, ?::jsonb)
                        on conflict (id) do update set definition = excluded.definition
                        """).params(town.id(), Definitions.of(town)).update();
    }

    void save(Venue venue, int place) {
        database.sql("""
                        insert into catalogue_venue (id, town, place, definition) values (?, ?, ?, ?::jsonb)
                        on conflict (id) do update
                        set town = excluded.town, place = excluded.place, definition = excluded.definition
                        """)
                .params(venue.id().value(), venue.town().id(), place, Definitions.of(venue))
                .update();
    }

    void save(Space space, int place) {
        database.sql("""
                        insert into catalogue_space (id, venue, place, definition) values (?, ?, ?, ?::jsonb)
                        on conflict (id) do update
                        set venue = excluded.venue, place = excluded.place, definition = excluded.definition
                        """)
                .params(space.id().value(), space.venue().value(), place, Definitions.of(space))
                .update();
    }

    @Override
    public long raiseRevision() {
        long revision = database.sql("update catalogue_revision set revision = revision + 1 returning revision")
                .query(Long.class)
                .single();
        database.sql("select pg_notify(?, ?)")
                .params(CatalogueLock.CHANNEL, Long.toString(revision))
                .query((row, number) -> number)
                .list();
        return revision;
    }

    private record Row(long revision, String what, String parent, int place, String definition) {}

    private static final class Rows {
        private long revision;
        private final Map<String, Town> towns = new LinkedHashMap<>();
        private final Map<VenueId, Venue> venues = new LinkedHashMap<>();
        private final Map<SpaceId, Space> spaces = new LinkedHashMap<>();
        private final Map<Record, Integer> places = new LinkedHashMap<>();

        void take(Row row) {
            revision = row.revision();
            switch (String.valueOf(row.what())) {
                case "town" -> {
                    Town town = Definitions.town(row.definition());
                    towns.put(town.id(), town);
                }
                case "venue" -> {
                    Venue venue = Definitions.venue(row.definition(), Objects.requireNonNull(towns.get(row.parent())));
                    venues.put(venue.id(), venue);
                    places.put(venue.id(), row.place());
                }
                case "space" -> {
                    Space space = Definitions.space(row.definition());
                    spaces.put(space.id(), space);
                    places.put(space.id(), row.place());
                }
                default -> {} // an empty catalogue has its revision and no entry
            }
        }
    }
}
