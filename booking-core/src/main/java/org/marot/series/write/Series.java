package org.marot.series.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.marot.claims.ClaimLost;
import org.marot.reservation.write.Commands;
import org.marot.reservation.write.Request;
import org.marot.series.events.SeriesBooked;
import org.marot.series.events.SeriesCancelled;
import org.marot.series.events.SeriesDateAdded;
import org.marot.series.events.SeriesEvent;
import org.marot.series.events.SeriesMoved;
import org.marot.shared.Refused;
import org.marot.shared.SeriesId;
import org.marot.shared.Violation;

/**
 * The plan of reservations that repeat. It claims nothing: each date is a reservation, booked, moved and cancelled in the
 * transaction of the command that changes the plan.
 */
public class Series {
    private static final String COMMAND = "command";
    private static final String FINGERPRINT = "fingerprint";

    /** Null until the first event: Axon takes anything else for the identifier. */
    @AggregateIdentifier
    private @Nullable String id;

    private final SeriesState state = new SeriesState();
    private final Commands commands = new Commands();

    /** For Axon. */
    protected Series() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    SeriesStanding decide(BeginSeries command) {
        SeriesFrame frame = command.frame();
        Request request = command.request();
        if (command.dates().isEmpty()) {
            throw Refused.because(Violation.of("series-has-no-date"));
        }
        record(
                new SeriesBooked(
                        command.series().toString(),
                        frame.venue().value(),
                        frame.customer().toString(),
                        frame.category(),
                        request.by(),
                        frame.rule(),
                        frame.space().value(),
                        frame.from().toString(),
                        frame.to().toString(),
                        frame.zone().getId(),
                        frame.attendees(),
                        frame.layout() == null ? "" : frame.layout(),
                        command.dates().stream().map(Occurrence::planned).toList(),
                        texts(command.skipped()),
                        request.at().toString()),
                request);
        return standing(false);
    }

    @CommandHandler
    SeriesStanding decide(InspectSeries command) {
        requirePermission(command.request());
        return standing(commands.include(command.request()));
    }

    @CommandHandler
    SeriesStanding decide(AddDate command) {
        Request request = command.request();
        requirePermission(request);
        if (!state.hasSkipped(command.date().date())) {
            throw Refused.because(Violation.of(
                    "series-date-not-skipped", "date", command.date().date()));
        }
        record(
                new SeriesDateAdded(
                        id(),
                        venue(),
                        command.date().planned(),
                        request.by(),
                        request.at().toString()),
                request);
        return standing(false);
    }

    @CommandHandler
    SeriesStanding decide(MoveDates command) {
        Request request = command.request();
        requirePlanned(command.dates().stream().map(Occurrence::date).toList(), command.seen(), request);
        record(
                new SeriesMoved(
                        id(),
                        venue(),
                        command.dates().stream().map(Occurrence::planned).toList(),
                        request.by(),
                        request.at().toString()),
                request);
        return standing(false);
    }

    @CommandHandler
    SeriesStanding decide(CancelDates command) {
        Request request = command.request();
        requirePlanned(command.dates(), command.seen(), request);
        record(
                new SeriesCancelled(
                        id(),
                        venue(),
                        command.dates().stream().map(state::givenUp).toList(),
                        request.by(),
                        request.at().toString()),
                request);
        return standing(false);
    }

    @EventSourcingHandler
    void evolve(
            SeriesEvent event, @MetaDataValue(COMMAND) String command, @MetaDataValue(FINGERPRINT) String fingerprint) {
        id = event.series();
        commands.remember(command, fingerprint);
        state.evolve(event);
    }

    private void requirePlanned(List<LocalDate> dates, long seen, Request request) {
        requirePermission(request);
        if (getVersion() != seen) {
            throw new ClaimLost();
        }
        if (dates.isEmpty() || !dates.stream().allMatch(state::plans)) {
            throw Refused.because(Violation.of("series-has-no-date"));
        }
    }

    private void requirePermission(Request request) {
        if (!state.belongsTo(request.actor())
                && !request.actor().isStaffOf(state.frame().venue())) {
            throw Refused.notFound("no-such-series");
        }
    }

    private static void record(SeriesEvent event, Request request) {
        apply(event, MetaData.with(COMMAND, request.command().toString()).and(FINGERPRINT, request.fingerprint()));
    }

    private static List<String> texts(Collection<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).toList();
    }

    private SeriesStanding standing(boolean repeated) {
        return state.standing(SeriesId.of(id()), getVersion(), repeated);
    }

    private String venue() {
        return state.frame().venue().value();
    }

    private String id() {
        return Objects.requireNonNull(id);
    }
}
