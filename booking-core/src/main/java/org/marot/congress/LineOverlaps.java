package org.marot.congress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.marot.congress.write.OptionLine;
import org.marot.shared.CellId;
import org.marot.shared.EventFileId;
import org.marot.shared.SpaceId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Where exactly a file in line meets the others, who stay unnamed. */
@Component
public class LineOverlaps {
    private static final String OVERLAPS = """
            select own.space, other.state, other.place < me.place as before, other.file,
                   array_agg(distinct own.cell order by own.cell) as cells,
                   lower(own.during * theirs.during) as starts, upper(own.during * theirs.during) as ends
            from option_line me
                join option_want own on own.file = me.file
                join option_want theirs on theirs.cell = own.cell and theirs.during && own.during
                join option_line other on other.file = theirs.file
            where me.file = ? and other.file <> me.file
            group by own.space, other.state, other.place < me.place, other.file, own.during * theirs.during
            order by starts, own.space, cells, ends, before desc, other.state
            limit 500""";

    private static final String WAITING = """
            select distinct other.file, other.place
            from option_want own
                join option_want theirs on theirs.cell = own.cell and theirs.during && own.during
                join option_line other on other.file = theirs.file
            where own.file = ? and other.file <> own.file and other.state = 'waiting'
            order by other.place""";

    private final JdbcTemplate jdbc;

    LineOverlaps(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A part of what the file wants that others want too.
     *
     * @param space the file's own
     * @param cells of it that the others want; fewer than the space has when they want a part
     * @param from with the set-up and strike of both, as {@code to}
     * @param before whether the others arrived earlier
     * @param state how the others stand
     * @param files how many others
     */
    public record Overlap(
            SpaceId space,
            List<CellId> cells,
            Instant from,
            Instant to,
            boolean before,
            OptionLine.State state,
            int files) {
        public Overlap {
            cells = List.copyOf(cells);
        }

        private Overlap and(Overlap other) {
            return new Overlap(space, cells, from, to, before, state, files + other.files);
        }
    }

    /** In the order of time, the first few hundred; empty for a file that is in no line. */
    public List<Overlap> of(EventFileId file) {
        Map<List<Object>, Overlap> merged = new LinkedHashMap<>();
        jdbc.query(OVERLAPS, (row, n) -> overlap(row), file.value())
                .forEach(one -> merged.merge(
                        List.of(one.space, one.cells, one.from, one.to, one.before, one.state), one, Overlap::and));
        return List.copyOf(merged.values());
    }

    /** Those that wait for something which that file wants, in the order of the line. */
    List<EventFileId> waitingFor(EventFileId file) {
        return jdbc.query(WAITING, (row, n) -> new EventFileId(row.getObject("file", UUID.class)), file.value());
    }

    private static Overlap overlap(ResultSet row) throws SQLException {
        Stream<Object> cells = Arrays.stream((Object[]) row.getArray("cells").getArray());
        return new Overlap(
                new SpaceId(row.getString("space")),
                cells.map(cell -> new CellId(cell.toString())).toList(),
                row.getObject("starts", OffsetDateTime.class).toInstant(),
                row.getObject("ends", OffsetDateTime.class).toInstant(),
                row.getBoolean("before"),
                OptionLine.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                1);
    }
}
