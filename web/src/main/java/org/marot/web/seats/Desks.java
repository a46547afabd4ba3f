package org.marot.web.seats;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.shared.SpaceId;
import org.marot.web.page.Say;
import org.marot.web.reservation.NamedUnits;
import org.marot.web.reservation.NamedUnits.Part;
import org.marot.web.reservation.ReservationRow;
import org.springframework.stereotype.Component;

/** Tells which desk it is. */
@Component
public class Desks {
    private final Catalogue catalogue;
    private final Say say;

    Desks(Catalogue catalogue, Say say) {
        this.catalogue = catalogue;
        this.say = say;
    }

    /** For example "desk 7", or "desk 2, from 10:00 desk 5"; null where there is no pool, or it is not known yet. */
    public @Nullable String of(ReservationRow row) {
        List<Part> parts = NamedUnits.of(row);
        boolean pool =
                catalogue.space(new SpaceId(row.space())).filter(Space::isPool).isPresent();
        return parts.isEmpty() || !pool ? null : parts.stream().map(this::words).collect(Collectors.joining(", "));
    }

    /** When the customers of a pool learn it. */
    public String note(Space space) {
        LocalTime named = space.rules().seating().named();
        return named == null ? say.text("seats.note-arrival") : say.text("seats.note-evening", say.time(named));
    }

    private String words(Part part) {
        OffsetDateTime from = part.from();
        return from == null
                ? say.text("seats.desk", part.unit())
                : say.text("seats.desk-from", part.unit(), say.time(from));
    }
}
