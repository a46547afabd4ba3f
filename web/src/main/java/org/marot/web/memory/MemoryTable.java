package org.marot.web.memory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.marot.web.projection.ProjectionTable;
import org.marot.web.projection.RowWriter;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Table {@code reservation_memory}. */
final class MemoryTable {
    static final String NAME = "reservation_memory";
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private MemoryTable() {}

    static ProjectionTable<Remembered> create() {
        return new ProjectionTable<>(NAME, "*", Remembered::reservation, (row, number) -> read(row), writer());
    }

    static Remembered read(ResultSet row) throws SQLException {
        return new Remembered(
                row.getString("reservation"),
                row.getString("reference"),
                row.getString("venue"),
                row.getString("customer"),
                JSON.readValue(row.getString("steps"), new TypeReference<List<Step>>() {}),
                row.getLong("sequence"));
    }

    private static RowWriter<Remembered> writer() {
        return new RowWriter<Remembered>()
                .column("reservation", "uuid", Remembered::reservation)
                .column("reference", "text", Remembered::reference)
                .column("venue", "text", Remembered::venue)
                .column("customer", "uuid", Remembered::customer)
                .value("spans_from", "timestamptz", Remembered::spansFrom)
                .value("spans_to", "timestamptz", Remembered::spansTo)
                .made("spans", "tstzrange(spans_from, spans_to)")
                .column("steps", "jsonb", row -> JSON.writeValueAsString(row.steps()))
                .guard("sequence", Remembered::sequence)
                .guard("changes", row -> row.steps().size());
    }
}
