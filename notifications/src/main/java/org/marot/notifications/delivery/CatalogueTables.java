package org.marot.notifications.delivery;

import java.util.Locale;
import org.marot.notifications.mail.Notice;
import org.marot.notifications.mail.Place;
import org.marot.notifications.mail.Stay;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the catalogue tables of the core, and writes nothing there. */
final class CatalogueTables implements PlaceNames {
    private static final String NAME =
            "coalesce(case :language when 'en' then definition ->> 'englishName' end, definition ->> 'name')";
    private static final String VENUE = "select " + NAME + """
             as name,
                concat_ws(', ', definition #>> '{address,street}',
                    concat_ws(' ', definition #>> '{address,postcode}', definition #>> '{address,city}')) as address
            from catalogue_venue where id = :id
            """;
    private static final String SPACE = "select " + NAME + " from catalogue_space where id = :id";

    private final JdbcClient sql;

    CatalogueTables(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Place of(Notice notice, Locale locale) {
        Stay before = notice.before();
        String space = space(notice.stay(), locale);
        String spaceBefore = before == null ? null : space(before, locale);
        return sql.sql(VENUE)
                .param("id", notice.venue())
                .param("language", locale.getLanguage())
                .query((row, number) -> new Place(row.getString("name"), row.getString("address"), space, spaceBefore))
                .optional()
                .orElse(new Place(notice.venue(), "", space, spaceBefore));
    }

    private String space(Stay stay, Locale locale) {
        return sql.sql(SPACE)
                .param("id", stay.space())
                .param("language", locale.getLanguage())
                .query(String.class)
                .optional()
                .orElse(stay.space());
    }
}
