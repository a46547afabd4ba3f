package org.marot.notifications.delivery;

import org.marot.notifications.mail.Notice;
import org.marot.notifications.mail.Place;
import org.marot.notifications.mail.Stay;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the catalogue tables of the core, and writes nothing there. */
final class CatalogueTables implements PlaceNames {
    private static final String VENUE = """
            select definition ->> 'name' as name,
                   concat_ws(', ', definition #>> '{address,street}',
                       concat_ws(' ', definition #>> '{address,postcode}', definition #>> '{address,city}')) as address
            from catalogue_venue where id = :id
            """;

    private final JdbcClient sql;

    CatalogueTables(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Place of(Notice notice) {
        Stay before = notice.before();
        String space = space(notice.stay());
        String spaceBefore = before == null ? null : space(before);
        return sql.sql(VENUE)
                .param("id", notice.venue())
                .query((row, number) -> new Place(row.getString("name"), row.getString("address"), space, spaceBefore))
                .optional()
                .orElse(new Place(notice.venue(), "", space, spaceBefore));
    }

    private String space(Stay stay) {
        return sql.sql("select definition ->> 'name' from catalogue_space where id = :id")
                .param("id", stay.space())
                .query(String.class)
                .optional()
                .orElse(stay.space());
    }
}
