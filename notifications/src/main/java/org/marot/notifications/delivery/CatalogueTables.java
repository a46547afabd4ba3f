package org.marot.notifications.delivery;

import org.marot.notifications.mail.Notice;
import org.marot.notifications.mail.Place;
import org.marot.notifications.mail.Stay;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the catalogue tables of the core, and writes nothing there. */
final class CatalogueTables implements PlaceNames {
    private final JdbcClient sql;

    CatalogueTables(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Place of(Notice notice) {
        Stay before = notice.before();
        return new Place(
                one("select name from venue where id = :id", notice.venue()),
                one("select street || ', ' || postcode || ' ' || city from venue where id = :id", notice.venue()),
                space(notice.stay()),
                before == null ? null : space(before));
    }

    private String space(Stay stay) {
        return one("select name from space where id = :id", stay.space());
    }

    private String one(String query, String id) {
        return sql.sql(query).param("id", id).query(String.class).optional().orElse(id);
    }
}
