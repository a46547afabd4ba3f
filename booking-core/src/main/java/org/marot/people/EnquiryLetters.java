package org.marot.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marot.shared.CustomerId;
import org.marot.shared.EnquiryId;
import org.marot.shared.EventFileId;
import org.marot.shared.Utc;
import org.marot.shared.VenueId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came from the public pages of venues, each behind a secret that its sender alone is told, by mail. */
@Component
public class EnquiryLetters {
    private static final int LONGEST_SECRET = 100;
    private final JdbcClient database;

    EnquiryLetters(JdbcClient database) {
        this.database = database;
    }

    /** False when it is there already, and stays as it is. */
    public boolean put(EnquiryLetter letter, Enquirer who) {
        EnquiryWish wish = letter.wish();
        int added = database.sql("""
                        insert into enquiry (id, secret, venue, name, organisation, email, phone, language, title, words,
                            first_day, last_day, from_time, to_time, earliest, latest, attendees, layout, break_outs,
                            services, received_at, until)
                        values (:id, :secret, :venue, :name, :organisation, :email, :phone, :language, :title, :words,
                            :first, :last, :from, :to, :earliest, :latest, :attendees, :layout, :breakOuts,
                            :services, :received, :until)
                        on conflict (id) do nothing""")
                .param("id", letter.id().value())
                .param("secret", Secret.random())
                .param("venue", letter.venue().value())
                .param("name", who.name())
                .param("organisation", who.organisation())
                .param("email", who.email().value())
                .param("phone", who.phone())
                .param("language", who.language())
                .param("title", letter.title())
                .param("words", letter.words())
                .param("first", wish.first())
                .param("last", wish.last())
                .param("from", wish.from())
                .param("to", wish.to())
                .param("earliest", wish.earliest())
                .param("latest", wish.latest())
                .param("attendees", wish.attendees())
                .param("layout", wish.layout())
                .param("breakOuts", wish.breakOuts())
                .param("services", wish.services().toArray(String[]::new))
                .param("received", Utc.of(letter.receivedAt()))
                .param("until", Utc.of(letter.until()))
                .update();
        return added > 0;
    }

    public Optional<EnquiryLetter> find(String secret) {
        return find(secret, "");
    }

    /** The same, for whoever is going to answer it: others wait until this transaction ends. */
    public Optional<EnquiryLetter> take(String secret) {
        return find(secret, " for update");
    }

    public void becomes(EnquiryId id, CustomerId customer, EventFileId file, Instant at) {
        database.sql("update enquiry set customer = ?, event_file = ?, confirmed_at = ? where id = ?")
                .param(customer.value())
                .param(file.value())
                .param(Utc.of(at))
                .param(id.value())
                .update();
    }

    /** Unless it became an event file. */
    public boolean forget(String secret) {
        return database.sql("delete from enquiry where secret = ? and event_file is null")
                        .param(secret)
                        .update()
                > 0;
    }

    /** Those of these files that came from a public page. */
    public Map<EventFileId, EnquiryLetter> behind(Collection<EventFileId> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select * from enquiry where event_file in (:files)")
                .param("files", files.stream().map(EventFileId::value).toList())
                .query((row, number) -> letter(row))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        letter -> Optional.ofNullable(letter.eventFile()).orElseThrow(), Function.identity()));
    }

    private Optional<EnquiryLetter> find(String secret, String locking) {
        if (secret.length() > LONGEST_SECRET) {
            return Optional.empty();
        }
        return database.sql("select * from enquiry where secret = ?" + locking)
                .param(secret)
                .query((row, number) -> letter(row))
                .optional();
    }

    private static EnquiryLetter letter(ResultSet row) throws SQLException {
        UUID customer = row.getObject("customer", UUID.class);
        UUID file = row.getObject("event_file", UUID.class);
        return new EnquiryLetter(
                new EnquiryId(row.getObject("id", UUID.class)),
                new VenueId(row.getString("venue")),
                who(row),
                wish(row),
                row.getString("title"),
                row.getString("words"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                customer == null ? null : new CustomerId(customer),
                file == null ? null : new EventFileId(file));
    }

    private static @Nullable Enquirer who(ResultSet row) throws SQLException {
        String email = row.getString("email");
        return email == null
                ? null
                : new Enquirer(
                        row.getString("name"),
                        row.getString("organisation"),
                        new EmailAddress(email),
                        row.getString("phone"),
                        row.getString("language"));
    }

    private static EnquiryWish wish(ResultSet row) throws SQLException {
        Array services = row.getArray("services");
        return new EnquiryWish(
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("from_time"),
                row.getString("to_time"),
                row.getObject("earliest", LocalDate.class),
                row.getObject("latest", LocalDate.class),
                row.getInt("attendees"),
                row.getString("layout"),
                row.getInt("break_outs"),
                List.of((String[]) services.getArray()));
    }
}
