package org.marot.claims;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.marot.eventstore.AppendCondition;
import org.marot.shared.Utc;

/**
 * The claim of a holder of nothing who wants one cell, taken where its event is written.
 *
 * @param slowly claims the same, or tells why not: for when the cell is taken or the catalogue has changed
 */
record OneCell(ClaimRequest request, Runnable slowly) implements AppendCondition {
    @Override
    public String sql() {
        return "claim_cell(?, ?, ?, ?, tstzrange(?, ?), ?)";
    }

    @Override
    public void fill(PreparedStatement statement, int first) throws SQLException {
        statement.setObject(first, request.holder());
        statement.setString(first + 1, request.venue().value());
        statement.setString(first + 2, request.space().value());
        statement.setString(first + 3, request.cells().get(0).value());
        statement.setObject(first + 4, Utc.of(request.during().start()));
        statement.setObject(first + 5, Utc.of(request.during().end()));
        statement.setLong(first + 6, request.catalogueRevision());
    }

    @Override
    public void otherwise() {
        slowly.run();
    }
}
