package org.marot.web.closure;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.claims.OutOfUse;
import org.marot.closure.write.Closing;
import org.marot.closure.write.ClosureKind;
import org.marot.shared.CellId;
import org.marot.shared.ClosureId;
import org.marot.shared.IncidentId;
import org.marot.shared.Period;
import org.marot.web.availability.Periods;
import org.marot.web.reservation.FreeText;
import org.marot.web.support.Malformed;

/**
 * What the form of a closure sends.
 *
 * @param cell the cells that are closed; none chosen means all of the space's
 * @param incident the report that led here
 */
record ClosureForm(
        @Nullable String space,
        @Nullable List<String> cell,
        @Nullable String from,
        @Nullable String to,
        @Nullable String kind,
        @Nullable String reason,
        @Nullable String incident,
        @Nullable String command) {
    static final int LONGEST_REASON = 300;

    /** Whether it was filled in, rather than opened. */
    boolean isAsked() {
        return given(from) && given(to);
    }

    /** @throws org.marot.shared.Refused when the times cannot be read, or are empty, reversed or over-long */
    Closing read(Space chosen, ZoneId zone) {
        Period period = Periods.read(String.valueOf(from), String.valueOf(to), zone);
        return new Closing(chosen.venue(), chosen.id(), cells(chosen), chosen.units(), period, kindOr());
    }

    /** Null when none led here. */
    @Nullable
    IncidentId report() {
        try {
            return incident == null || incident.isBlank() ? null : IncidentId.of(incident);
        } catch (IllegalArgumentException e) {
            throw Malformed.unreadable("incident");
        }
    }

    List<CellId> cells(Space chosen) {
        List<String> ticked = cell == null ? List.of() : cell;
        List<CellId> some = chosen.cells().stream()
                .filter(one -> ticked.contains(one.value()))
                .toList();
        return some.isEmpty() ? chosen.cells() : some;
    }

    ClosureKind kindOr() {
        return Optional.ofNullable(kind).flatMap(ClosureKind::of).orElse(ClosureKind.WORKS);
    }

    /** One line; empty when nothing is said. */
    String reasonOr() {
        String line = FreeText.oneLine(reason);
        if (line.length() > LONGEST_REASON) {
            throw Malformed.unreadable("reason");
        }
        return line;
    }

    static OutOfUse planned(Closing closing) {
        return new OutOfUse(
                new ClosureId(new UUID(0, 0)),
                closing.venue(),
                closing.space(),
                closing.cells(),
                closing.period(),
                closing.kind().published(),
                "");
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
