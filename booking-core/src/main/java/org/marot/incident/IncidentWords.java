package org.marot.incident;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.shared.AccountId;
import org.marot.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people say and show in their reports: it can name or show anybody, so it stays out of the log. */
@Component
public class IncidentWords {
    public static final int LONGEST = 2_000;

    private final JdbcClient database;

    IncidentWords(JdbcClient database) {
        this.database = database;
    }

    void put(IncidentId incident, AccountId by, String text, @Nullable Photo photo) {
        database.sql("insert into incident_words (incident, account, text, photo) values (?, ?, ?, ?)")
                .param(incident.value())
                .param(by.value())
                .param(text)
                .param(photo == null ? null : photo.jpeg())
                .update();
    }

    /** What was said, by report; nothing of what was erased. */
    public Map<IncidentId, String> find(Collection<IncidentId> incidents) {
        Map<IncidentId, String> found = new HashMap<>();
        if (incidents.isEmpty()) {
            return found;
        }
        List<UUID> ids = incidents.stream().map(IncidentId::value).toList();
        database.sql("select incident, text from incident_words where incident in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    found.put(new IncidentId(row.getObject("incident", UUID.class)), row.getString("text"));
                });
        return found;
    }

    public boolean hasPhoto(IncidentId incident) {
        return database.sql("select exists (select from incident_words where incident = ? and photo is not null)")
                .param(incident.value())
                .query(Boolean.class)
                .single();
    }

    /** A JPEG picture without anything else in it. */
    public Optional<byte[]> photo(IncidentId incident) {
        return database.sql("select photo from incident_words where incident = ? and photo is not null")
                .param(incident.value())
                .query((row, number) -> row.getBytes("photo"))
                .optional();
    }
}
