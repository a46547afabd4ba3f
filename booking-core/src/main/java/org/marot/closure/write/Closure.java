package org.marot.closure.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.marot.closure.events.ClosureEvent;
import org.marot.closure.events.ReservationFate;
import org.marot.closure.events.SpaceClosed;
import org.marot.closure.events.SpaceReopened;
import org.marot.reservation.write.Commands;
import org.marot.reservation.write.Request;
import org.marot.shared.CellId;
import org.marot.shared.ClosureId;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;

/** A space out of use. It is closed and perhaps reopened by the staff of its venue; its end comes by itself. */
public class Closure {
    /** Null until the first event: Axon takes anything else for the identifier. */
    @AggregateIdentifier
    private @Nullable String id;

    private final Commands commands = new Commands();
    private String venue = "";
    private String space = "";
    private @Nullable Period planned;
    /** Null when it was reopened before it began. */
    private @Nullable Period standing;

    private boolean reopened;

    /** For Axon. */
    protected Closure() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    ClosureStanding decide(CloseSpace command) {
        Closing closing = command.closing();
        Request request = command.request();
        requireStaff(request, closing.venue());
        if (!request.at().isBefore(closing.period().end())) {
            throw Refused.because(Violation.of("must-not-be-over").at(closing.space(), closing.period()));
        }
        record(
                new SpaceClosed(
                        command.closure().toString(),
                        closing.venue().value(),
                        closing.space().value(),
                        closing.cells().stream().map(CellId::value).toList(),
                        closing.units(),
                        text(closing.period().from()),
                        text(closing.period().to()),
                        closing.period().zone().getId(),
                        closing.kind().published(),
                        command.fates().stream().map(Closure::fate).toList(),
                        request.by(),
                        request.at().toString()),
                request);
        return answer(false);
    }

    @CommandHandler
    ClosureStanding decide(InspectClosure command) {
        requireStaff(command.request(), new VenueId(venue));
        return answer(commands.include(command.request()));
    }

    @CommandHandler
    ClosureStanding decide(ReopenSpace command) {
        Request request = command.request();
        requireStaff(request, new VenueId(venue));
        if (commands.include(request)) {
            return answer(true);
        }
        if (reopened || !request.at().isBefore(planned().end())) {
            throw Refused.because(Violation.of("must-be-closed"));
        }
        Instant from = request.at().isAfter(planned().start())
                ? request.at()
                : planned().start();
        record(
                new SpaceReopened(
                        id(),
                        venue,
                        text(from.atZone(planned().zone())),
                        request.by(),
                        request.at().toString()),
                request);
        return answer(false);
    }

    @EventSourcingHandler
    void evolve(
            ClosureEvent event,
            @MetaDataValue(Commands.COMMAND) String command,
            @MetaDataValue(Commands.FINGERPRINT) String fingerprint) {
        id = event.closure();
        commands.remember(command, fingerprint);
        if (event instanceof SpaceClosed closed) {
            venue = closed.venue();
            space = closed.space();
            ZoneId zone = ZoneId.of(closed.zone());
            planned = new Period(zoned(closed.from(), zone), zoned(closed.to(), zone));
            standing = planned;
        } else if (event instanceof SpaceReopened again) {
            reopened = true;
            ZonedDateTime from = zoned(again.from(), planned().zone());
            standing = planned().start().isBefore(from.toInstant())
                    ? new Period(planned().from(), from)
                    : null;
        }
    }

    private static void requireStaff(Request request, VenueId venue) {
        if (!request.actor().isStaffOf(venue)) {
            throw Refused.forbidden("must-be-staff");
        }
    }

    private static ReservationFate fate(Fate fate) {
        return new ReservationFate(fate.reservation().toString(), fate.published(), fate.seen() + 1);
    }

    private static void record(ClosureEvent event, Request request) {
        apply(event, Commands.metaData(request));
    }

    private ClosureStanding answer(boolean repeated) {
        return new ClosureStanding(
                ClosureId.of(id()), new VenueId(venue), new SpaceId(space), standing, getVersion(), repeated);
    }

    private static ZonedDateTime zoned(String text, ZoneId zone) {
        return OffsetDateTime.parse(text).atZoneSameInstant(zone);
    }

    private static String text(ZonedDateTime time) {
        return time.toOffsetDateTime().toString();
    }

    private Period planned() {
        return Objects.requireNonNull(planned);
    }

    private String id() {
        return Objects.requireNonNull(id);
    }
}
