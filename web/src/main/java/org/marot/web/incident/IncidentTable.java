package org.marot.web.incident;

import java.util.List;
import java.util.Optional;
import org.marot.shared.Actor;
import org.marot.shared.IncidentId;
import org.marot.shared.VenueId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Incident reports as the projection {@code incidents} knows them; it may lag behind by some milliseconds. */
@Component
class IncidentTable {
    /** The projection to wait for, to read one's own writes here. */
    static final String PROJECTION = "incidents";

    private static final int MOST = 200;
    private static final String ORDER = " order by status = 'closed', reported_at desc, incident limit " + MOST;

    private final JdbcClient database;

    IncidentTable(JdbcClient database) {
        this.database = database;
    }

    /** Those that are not closed first, the newest on top. */
    List<IncidentRow> of(VenueId venue) {
        return database.sql("select * from incident_list where venue = ?" + ORDER)
                .param(venue.value())
                .query((row, number) -> IncidentColumns.read(row))
                .list();
    }

    List<IncidentRow> reportedBy(Actor actor) {
        return database.sql("select * from incident_list where reporter = ?" + ORDER)
                .param(actor.account().value())
                .query((row, number) -> IncidentColumns.read(row))
                .list();
    }

    Optional<IncidentRow> find(IncidentId incident) {
        return database.sql("select * from incident_list where incident = ?")
                .param(incident.value())
                .query((row, number) -> IncidentColumns.read(row))
                .optional();
    }
}
