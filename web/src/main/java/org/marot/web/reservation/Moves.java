package org.marot.web.reservation;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.marot.eventstore.StreamHistory;
import org.marot.reservation.write.MoveReservation;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.Wish;
import org.marot.shared.LocalTimeReader;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.web.availability.Periods;
import org.marot.web.support.TimeText;
import org.springframework.stereotype.Component;

/** Reads a move, which starts from how the reservation stands. */
@Component
class Moves {
    private final StreamHistory history;
    private final Wishes wishes;

    Moves(StreamHistory history, Wishes wishes) {
        this.history = history;
        this.wishes = wishes;
    }

    /** A move and the wish that it comes to. */
    record WishedMove(MoveReservation command, Wish wish) {}

    /** @throws Refused with 404 for a reservation that this caller may not see */
    WishedMove read(ReservationId id, MoveBody body, Request request) {
        Standing standing = Standing.of(history.of(id.toString()))
                .filter(known -> known.isVisibleTo(request.actor()))
                .orElseThrow(() -> Refused.notFound("no-such-reservation"));
        SpaceId space = body.space() == null
                ? null
                : wishes.space("space", body.space()).id();
        Period period = period(body, standing.wish().period());
        return new WishedMove(new MoveReservation(id, space, period, request), standing.moved(space, period));
    }

    private static @Nullable Period period(MoveBody body, Period now) {
        if (body.from() == null && body.to() == null) {
            return null;
        }
        return Periods.between(end("from", body.from(), now.from()), end("to", body.to(), now.to()));
    }

    private static ZonedDateTime end(String field, @Nullable String text, ZonedDateTime now) {
        return text == null ? now : LocalTimeReader.read(TimeText.required(field, text), now.getZone());
    }
}
