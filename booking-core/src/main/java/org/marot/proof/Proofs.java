package org.marot.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.shared.AccountId;
import org.marot.shared.CustomerId;
import org.marot.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The proofs that stand. */
@Component
class Proofs {
    private final JdbcClient database;

    Proofs(JdbcClient database) {
        this.database = database;
    }

    /** The one that was checked last comes first. */
    List<Proof> of(CustomerId customer) {
        return database.sql("""
                        select p.id, p.customer, p.kind, p.category, p.last_signs,
                            greatest(p.valid_from, g.valid_from) as valid_from,
                            least(p.valid_to, g.valid_to, g.ended_on) as valid_to, p.checked_by, p.checked_at
                        from category_proof p left join grand_pass g on g.seal = p.seal
                        where p.customer = ? order by p.checked_at desc, p.id
                        """)
                .param(customer.value())
                .query((row, number) -> proof(row))
                .list();
    }

    /** Changes nothing when it is there already, and answers 0. */
    int add(Proof proof, byte @Nullable [] seal) {
        return database.sql("""
                        insert into category_proof
                            (id, customer, kind, category, seal, last_signs, valid_from, valid_to, checked_by, checked_at)
                        values (:id, :customer, :kind, :category, :seal, :last, :from, :to, :by, :at)
                        on conflict do nothing
                        """)
                .param("id", proof.id())
                .param("customer", proof.customer().value())
                .param("kind", proof.kind().published())
                .param("category", proof.category())
                .param("seal", seal)
                .param("last", proof.lastSigns())
                .param("from", proof.from())
                .param("to", proof.to())
                .param("by", value(proof.checkedBy()))
                .param("at", Utc.of(proof.checkedAt()))
                .update();
    }

    /** Keeps it for the days before; answers 0 when there is none that could end. */
    int end(CustomerId customer, UUID proof, LocalDate last) {
        return database.sql("""
                        update category_proof set valid_to = :last
                        where id = :id and customer = :customer and (valid_to is null or valid_to > :last)
                        """)
                .param("last", last)
                .param("id", proof)
                .param("customer", customer.value())
                .update();
    }

    /** Whom the card proves already. */
    Optional<CustomerId> provedBy(byte[] seal) {
        return database.sql("select customer from category_proof where seal = ? and kind = ? and valid_to is null")
                .param(seal)
                .param(ProofKind.GRAND_PASS.published())
                .query(UUID.class)
                .optional()
                .map(CustomerId::new);
    }

    void clash(byte[] seal, CustomerId customer, Instant at) {
        database.sql("""
                        insert into card_clash (proof, customer, at)
                        select id, :customer, :at from category_proof
                        where seal = :seal and kind = :kind and valid_to is null
                        on conflict (proof, customer) do update set at = excluded.at
                        """)
                .param("customer", customer.value())
                .param("at", Utc.of(at))
                .param("seal", seal)
                .param("kind", ProofKind.GRAND_PASS.published())
                .update();
    }

    /** The last first. */
    List<Clash> clashes() {
        return database.sql("""
                        select p.last_signs, p.customer as holder, c.customer, c.at
                        from card_clash c join category_proof p on p.id = c.proof
                        where p.valid_to is null order by c.at desc limit 50
                        """)
                .query((row, number) -> new Clash(
                        row.getString("last_signs"),
                        new CustomerId(row.getObject("holder", UUID.class)),
                        new CustomerId(row.getObject("customer", UUID.class)),
                        row.getObject("at", OffsetDateTime.class)))
                .list();
    }

    private static Proof proof(ResultSet row) throws SQLException {
        return new Proof(
                row.getObject("id", UUID.class),
                new CustomerId(row.getObject("customer", UUID.class)),
                ProofKind.read(row.getString("kind")),
                row.getString("category"),
                row.getString("last_signs"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                Optional.ofNullable(row.getObject("checked_by", UUID.class))
                        .map(AccountId::new)
                        .orElse(null),
                row.getObject("checked_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable UUID value(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }
}
