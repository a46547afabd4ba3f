package org.marot.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.marot.shared.AccountId;
import org.marot.shared.CustomerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What customers asked staff to look at, one of each kind; gone once it is proved. */
@Component
class ProofRequests {
    private static final String SELECT = "select customer, kind, number, asked_at, because from proof_request ";
    private final JdbcClient database;

    ProofRequests(JdbcClient database) {
        this.database = database;
    }

    List<ProofRequest> of(CustomerId customer) {
        return database.sql(SELECT + "where customer = ? order by kind")
                .param(customer.value())
                .query((row, number) -> request(row))
                .list();
    }

    /** The oldest first. */
    List<ProofRequest> open(int atMost) {
        return database.sql(SELECT + "where because is null order by asked_at limit ?")
                .param(atMost)
                .query((row, number) -> request(row))
                .list();
    }

    void ask(CustomerId customer, RegisterNumber number, OffsetDateTime at) {
        database.sql("""
                        insert into proof_request (customer, kind, number, asked_at) values (?, ?, ?, ?)
                        on conflict (customer, kind) do update set number = excluded.number,
                            asked_at = excluded.asked_at, refused_by = null, because = null
                        """)
                .params(customer.value(), number.kind().published(), number.signs(), at)
                .update();
    }

    /** Answers 0 when there is none. */
    int refuse(CustomerId customer, ProofKind kind, String because, AccountId by) {
        return database.sql("""
                        update proof_request set number = null, because = ?, refused_by = ?
                        where customer = ? and kind = ? and because is null
                        """)
                .params(because, by.value(), customer.value(), kind.published())
                .update();
    }

    void settle(CustomerId customer, ProofKind kind) {
        database.sql("delete from proof_request where customer = ? and kind = ?")
                .params(customer.value(), kind.published())
                .update();
    }

    private static ProofRequest request(ResultSet row) throws SQLException {
        return new ProofRequest(
                new CustomerId(row.getObject("customer", UUID.class)),
                ProofKind.read(row.getString("kind")),
                row.getString("number"),
                row.getObject("asked_at", OffsetDateTime.class),
                row.getString("because"));
    }
}
