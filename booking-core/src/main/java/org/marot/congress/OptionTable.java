package org.marot.congress;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.marot.catalogue.Catalogue;
import org.marot.claims.ClaimRequest;
import org.marot.claims.Claims;
import org.marot.claims.FileClaims;
import org.marot.congress.write.OptionLine;
import org.marot.congress.write.Plan;
import org.marot.shared.CellId;
import org.marot.shared.EventFileId;
import org.marot.shared.VenueId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tables {@code option_line} and {@code option_want}, with the claims that go with them. */
@Component
class OptionTable implements OptionLine {
    private final JdbcTemplate jdbc;
    private final FileClaims fileClaims;
    private final Claims claims;
    private final ServiceStock stock;
    private final Catalogue catalogue;

    OptionTable(JdbcTemplate jdbc, FileClaims fileClaims, Claims claims, ServiceStock stock, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.fileClaims = fileClaims;
        this.claims = claims;
        this.stock = stock;
        this.catalogue = catalogue;
    }

    /** A file that waits: the rank that it was told, and the one that it has. */
    record Waiting(EventFileId file, int told, int rank) {}

    /** Before anything else in the transaction: nobody claims or gives up until it ends. */
    void lock() {
        jdbc.query("select option_lock()", row -> {});
    }

    @Override
    public int join(EventFileId file, Plan plan) {
        List<ClaimRequest> wanted = requests(file, plan);
        fileClaims.requireNothingElse(wanted);
        jdbc.update(
                "insert into option_line (file, venue, state, rank) values (?, ?, 'waiting', 1)",
                file.value(),
                plan.venue().value());
        want(file, wanted);
        stock.want(file, plan);
        int rank = filesBefore(file) + 1;
        tell(file, rank);
        if (rank == 1) {
            promote(file, plan);
        }
        return rank;
    }

    @Override
    public int change(EventFileId file, Plan plan) {
        List<ClaimRequest> wanted = requests(file, plan);
        if (overtakes(file, wanted)) {
            return 0;
        }
        String state = state(file);
        claims.release(file.value());
        jdbc.update("delete from option_want where file = ?", file.value());
        want(file, wanted);
        fileClaims.requireNothingElse(wanted);
        stock.want(file, plan);
        if (!state.equals("waiting")) {
            fileClaims.take(wanted);
            state(file, state);
        }
        return filesBefore(file) + 1;
    }

    @Override
    public void promote(EventFileId file, Plan plan) {
        fileClaims.take(requests(file, plan));
        state(file, "holding");
        tell(file, 1);
    }

    @Override
    public void confirm(EventFileId file) {
        state(file, "confirmed");
    }

    @Override
    public void leave(EventFileId file) {
        claims.release(file.value());
        jdbc.update("delete from option_line where file = ?", file.value());
    }

    @Override
    public List<Before> before(EventFileId file) {
        return jdbc.query(
                "select file, state from option_files_before(?) order by place",
                (row, n) -> new Before(
                        new EventFileId(row.getObject("file", UUID.class)),
                        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT))),
                file.value());
    }

    /** Those of the venue, in the order of arrival. */
    List<Waiting> waiting(VenueId venue) {
        return jdbc.query(
                "select file, rank, (select count(*) + 1 from option_files_before(mine.file)) as now"
                        + " from option_line mine where venue = ? and state = 'waiting' order by place",
                (row, n) -> new Waiting(
                        new EventFileId(row.getObject("file", UUID.class)), row.getInt("rank"), row.getInt("now")),
                venue.value());
    }

    List<VenueId> venues() {
        return jdbc.query(
                "select distinct venue from option_line where state = 'waiting' order by venue",
                (row, n) -> new VenueId(row.getString(1)));
    }

    boolean isFree(EventFileId file, Plan plan) {
        return fileClaims.areFree(requests(file, plan));
    }

    void tell(EventFileId file, int rank) {
        jdbc.update("update option_line set rank = ? where file = ?", rank, file.value());
    }

    /** Whether somebody who came later would have to stand behind something new, or the file would hold what another has. */
    private boolean overtakes(EventFileId file, List<ClaimRequest> wanted) {
        return wanted.stream()
                .anyMatch(request -> Boolean.TRUE.equals(jdbc.queryForObject(
                        "select option_overtakes(?, ?, tstzrange(?, ?))",
                        Boolean.class,
                        file.value(),
                        cells(request),
                        utc(request.during().start()),
                        utc(request.during().end()))));
    }

    private String state(EventFileId file) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select state from option_line where file = ?", String.class, file.value()));
    }

    private int filesBefore(EventFileId file) {
        Integer files = jdbc.queryForObject("select count(*) from option_files_before(?)", Integer.class, file.value());
        return Objects.requireNonNull(files);
    }

    private void want(EventFileId file, List<ClaimRequest> wanted) {
        for (ClaimRequest request : wanted) {
            jdbc.update(
                    "insert into option_want (file, space, cell, during, waiting)"
                            + " select ?, ?, cell, tstzrange(?, ?), true from unnest(?::text[]) as cell",
                    file.value(),
                    request.space().value(),
                    utc(request.during().start()),
                    utc(request.during().end()),
                    cells(request));
        }
    }

    private void state(EventFileId file, String state) {
        jdbc.update("update option_line set state = ? where file = ?", state, file.value());
        jdbc.update("update option_want set waiting = false where file = ?", file.value());
    }

    private List<ClaimRequest> requests(EventFileId file, Plan plan) {
        long revision = catalogue.revision();
        return plan.spaces().stream()
                .map(use -> new ClaimRequest(
                        file.value(), plan.venue(), use.space(), use.cells(), 1, use.claim(), revision))
                .toList();
    }

    private static String[] cells(ClaimRequest request) {
        return request.cells().stream().map(CellId::value).toArray(String[]::new);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
