package org.marot.web.kiosk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.shared.Utc;
import org.marot.shared.VenueId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tablets that staff have put up. */
@Component
class KioskDevices {
    /** Ten codes in vain a minute: nobody mistypes more, and whoever guesses needs thousands of years. */
    private static final int MOST_MISSES = 10;

    private static final Duration MISSES_COUNT = Duration.ofMinutes(1);
    private static final int SECRET_BYTES = 32;

    private final JdbcClient database;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    KioskDevices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One tablet as staff know it. */
    record Device(
            UUID id,
            String name,
            Instant enrolledAt,
            @Nullable Instant seenAt) {}

    /** Answers the secret by which the tablet is known from now on; it is told only once. */
    String enrol(VenueId venue, String name) {
        byte[] bytes = new byte[SECRET_BYTES];
        chance.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql("insert into kiosk_device (id, venue, name, digest, enrolled_at) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), venue.value(), name, digest(secret), now())
                .update();
        return secret;
    }

    /** Empty when there is no such tablet in that venue, or it has been taken down. */
    Optional<UUID> find(VenueId venue, String secret) {
        return database.sql("update kiosk_device set seen_at = ? where digest = ? and venue = ? returning id")
                .params(now(), digest(secret), venue.value())
                .query(UUID.class)
                .optional();
    }

    List<Device> of(VenueId venue) {
        return database.sql(
                        "select id, name, enrolled_at, seen_at from kiosk_device where venue = ? order by enrolled_at")
                .param(venue.value())
                .query((row, number) -> device(row))
                .list();
    }

    void takeDown(VenueId venue, UUID device) {
        database.sql("delete from kiosk_device where id = ? and venue = ?")
                .params(device, venue.value())
                .update();
    }

    boolean mayTry(UUID device) {
        return database.sql("select count(*) from kiosk_device where id = ? and misses >= ? and misses_since > ?")
                        .params(device, MOST_MISSES, Utc.of(clock.instant().minus(MISSES_COUNT)))
                        .query(Integer.class)
                        .single()
                == 0;
    }

    void missed(UUID device) {
        OffsetDateTime recent = Utc.of(clock.instant().minus(MISSES_COUNT));
        database.sql("""
                        update kiosk_device set
                            misses = case when misses_since > :recent then misses + 1 else 1 end,
                            misses_since = case when misses_since > :recent then misses_since else :now end
                        where id = :device
                        """)
                .param("recent", recent)
                .param("now", now())
                .param("device", device)
                .update();
    }

    private static Device device(ResultSet row) throws SQLException {
        OffsetDateTime seen = row.getObject("seen_at", OffsetDateTime.class);
        return new Device(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("enrolled_at", OffsetDateTime.class).toInstant(),
                seen == null ? null : seen.toInstant());
    }

    private OffsetDateTime now() {
        return Utc.of(clock.instant());
    }

    private static String digest(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
