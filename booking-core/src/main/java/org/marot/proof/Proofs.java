package org.marot.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
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
                        select id, customer, kind, category, valid_from, valid_to, checked_by, checked_at
                        from category_proof where customer = ? order by checked_at desc, id
                        """)
                .param(customer.value())
                .query((row, number) -> proof(row))
                .list();
    }

    /** Changes nothing when it is there already. */
    void add(Proof proof) {
        database.sql("""
                        insert into category_proof
                            (id, customer, kind, category, valid_from, valid_to, checked_by, checked_at)
                        values (:id, :customer, :kind, :category, :from, :to, :by, :at)
                        on conflict do nothing
                        """)
                .param("id", proof.id())
                .param("customer", proof.customer().value())
                .param("kind", proof.kind().published())
                .param("category", proof.category())
                .param("from", proof.from())
                .param("to", proof.to())
                .param("by", value(proof.checkedBy()))
                .param("at", Utc.of(proof.checkedAt()))
                .update();
    }

    private static Proof proof(ResultSet row) throws SQLException {
        return new Proof(
                row.getObject("id", UUID.class),
                new CustomerId(row.getObject("customer", UUID.class)),
                ProofKind.read(row.getString("kind")),
                row.getString("category"),
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
