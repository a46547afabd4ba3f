package org.marot.proof;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.shared.AccountId;
import org.marot.shared.Refused;
import org.marot.shared.Utc;
import org.marot.shared.Violation;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The registry of cards, replaced by whole files: what a file has is valid as it says, what it no longer has ends. A file is
 * read first, so that it can be looked at, and taken in afterwards.
 */
@Component
public class GrandPasses {
    private static final long ONE_AT_A_TIME = 1_900_001;
    private static final int AT_ONCE = 2_000;
    private final JdbcTemplate jdbc;
    private final JdbcClient database;
    private final Seals seals;
    private final InstallationDay day;
    private final Clock clock;

    GrandPasses(JdbcTemplate jdbc, JdbcClient database, Seals seals, InstallationDay day, Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.seals = seals;
        this.day = day;
        this.clock = clock;
    }

    /**
     * What taking a file in would change.
     *
     * @param cards in the file
     * @param valid cards of the registry that are valid today, or will be
     */
    public record Draft(UUID file, int cards, int added, int changed, int ended, int valid) {
        /** More than half of the cards would end: perhaps only a part of the list. */
        public boolean isDoubtful() {
            return ended * 2 > valid;
        }
    }

    /**
     * How the registry stands.
     *
     * @param imported when the last file was taken in; null before the first
     */
    public record Standing(int valid, @Nullable OffsetDateTime imported, int added, int changed, int ended) {}

    /** A card of the registry. */
    record Registered(Edition edition, LocalDate from, LocalDate to) {}

    /** Keeps a file to be taken in; earlier ones that were not are dropped. */
    @Transactional
    public Draft read(GrandPassFile file, UUID id, @Nullable AccountId by) {
        if (!file.isRight()) {
            throw new IllegalArgumentException("a file with mistakes");
        }
        lock();
        database.sql("delete from grand_pass_draft").update();
        database.sql("delete from grand_pass_file where applied_at is null").update();
        database.sql("insert into grand_pass_file (id, read_at, read_by) values (?, ?, ?)")
                .param(id)
                .param(now())
                .param(by == null ? null : by.value())
                .update();
        jdbc.batchUpdate(
                "insert into grand_pass_draft (file, seal, edition, valid_from, valid_to) values (?, ?, ?, ?, ?)",
                file.cards(),
                AT_ONCE,
                (row, card) -> {
                    row.setObject(1, id);
                    row.setBytes(2, seals.of(card.number()));
                    row.setString(3, card.edition().published());
                    row.setObject(4, card.from());
                    row.setObject(5, card.to());
                });
        return draft(id).orElseThrow();
    }

    /** Empty once it was taken in, or another was read. */
    public Optional<Draft> draft(UUID file) {
        return database.sql("""
                        select count(*) as cards,
                            count(*) filter (where g.seal is null) as added,
                            count(*) filter (where g.ended_on is not null
                                or (g.edition, g.valid_from, g.valid_to) <> (d.edition, d.valid_from, d.valid_to)) as changed,
                            (select count(*) from grand_pass h where h.ended_on is null and h.valid_to >= :today
                                and not exists (select from grand_pass_draft e where e.file = :file and e.seal = h.seal))
                                as ended,
                            (select count(*) from grand_pass h where h.ended_on is null and h.valid_to >= :today) as valid
                        from grand_pass_draft d left join grand_pass g on g.seal = d.seal where d.file = :file
                        """)
                .param("file", file)
                .param("today", day.today())
                .query((row, number) -> new Draft(
                        file,
                        row.getInt("cards"),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("ended"),
                        row.getInt("valid")))
                .optional()
                .filter(draft -> draft.cards() > 0);
    }

    /** @throws Refused when it was taken in already, or another was read since */
    @Transactional
    public Draft take(UUID file) {
        lock();
        Draft draft = draft(file).orElseThrow(() -> Refused.because(Violation.of("card-file-is-gone")));
        database.sql("""
                        update grand_pass g set ended_on = :yesterday where g.ended_on is null and g.valid_to >= :today
                            and not exists (select from grand_pass_draft d where d.file = :file and d.seal = g.seal)
                        """)
                .param("yesterday", day.today().minusDays(1))
                .param("today", day.today())
                .param("file", file)
                .update();
        database.sql("""
                        insert into grand_pass (seal, edition, valid_from, valid_to)
                        select seal, edition, valid_from, valid_to from grand_pass_draft where file = ?
                        on conflict (seal) do update set edition = excluded.edition, valid_from = excluded.valid_from,
                            valid_to = excluded.valid_to, ended_on = null
                        where grand_pass.ended_on is not null
                            or (grand_pass.edition, grand_pass.valid_from, grand_pass.valid_to)
                                <> (excluded.edition, excluded.valid_from, excluded.valid_to)
                        """).param(file).update();
        database.sql("delete from grand_pass_draft").update();
        database.sql("update grand_pass_file set applied_at = ?, added = ?, changed = ?, ended = ? where id = ?")
                .params(now(), draft.added(), draft.changed(), draft.ended(), file)
                .update();
        return draft;
    }

    public Standing standing() {
        int valid = database.sql("select count(*) from grand_pass where ended_on is null and valid_to >= ?")
                .param(day.today())
                .query(Integer.class)
                .single();
        return database.sql("select applied_at, added, changed, ended from grand_pass_file"
                        + " where applied_at is not null order by applied_at desc limit 1")
                .query((row, number) -> new Standing(
                        valid,
                        row.getObject("applied_at", OffsetDateTime.class),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("ended")))
                .optional()
                .orElse(new Standing(valid, null, 0, 0, 0));
    }

    /** By its number alone. */
    Optional<Registered> find(CardNumber number) {
        return database.sql(
                        "select edition, valid_from, least(valid_to, ended_on) as last from grand_pass where seal = ?")
                .param(seals.of(number))
                .query((row, place) -> new Registered(
                        Edition.read(row.getString("edition")).orElseThrow(),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("last", LocalDate.class)))
                .optional();
    }

    private void lock() {
        database.sql("select pg_advisory_xact_lock(?)")
                .param(ONE_AT_A_TIME)
                .query((row, number) -> number)
                .list();
    }

    private OffsetDateTime now() {
        return Utc.of(clock.instant());
    }
}
