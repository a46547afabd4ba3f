package org.marot.congress.write;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.marot.congress.events.ChallengeMade;
import org.marot.congress.events.EventFileEvent;
import org.marot.congress.events.OptionChallenged;
import org.marot.congress.events.OptionExtended;
import org.marot.congress.events.OptionLapsed;
import org.marot.congress.events.OptionPlaced;
import org.marot.congress.events.OptionPromoted;
import org.marot.congress.events.OptionRankChanged;
import org.marot.reservation.write.Request;
import org.marot.shared.Refused;
import org.marot.shared.Violation;

/** What can be decided about an event file's option. */
final class Options {
    /** An organiser's own option ends by then; staff give more. */
    static final Duration LONGEST = Duration.ofDays(60);

    private final FileState state;
    private final EventFileDesk desk;

    Options(FileState state, EventFileDesk desk) {
        this.state = state;
        this.desk = desk;
    }

    List<EventFileEvent> place(PlaceOption command) {
        if (state.status != FileStatus.ENQUIRY && state.status != FileStatus.LAPSED) {
            throw refused("must-be-without-an-option");
        }
        requireFuture(command.request());
        requireFitting(command.until(), command.request());
        if (!isStaff(command.request())
                && command.until().isAfter(command.request().at().plus(LONGEST))) {
            throw Refused.because(Violation.of("option-must-not-last-too-long", "most", LONGEST.toDays()));
        }
        return List.of(join(state.plan(), command.until(), command.request()));
    }

    /** In the same place where nobody is overtaken; at the end of the line only if that is accepted. */
    List<EventFileEvent> change(ChangeEventFile command, Plan plan) {
        Request request = command.request();
        if (state.status == FileStatus.CONFIRMED) {
            return changeSigned(plan, request);
        }
        if (state.status == FileStatus.DELIVERED || state.status.isOver()) {
            throw refused("event-file-must-be-open");
        }
        List<EventFileEvent> events = new ArrayList<>(List.of(FileFacts.changed(state.id(), plan, request)));
        if (!state.isInLine()) {
            return events;
        }
        int rank = desk.line().change(state.id(), plan);
        if (rank == 0) {
            if (!command.acceptLoss()) {
                throw Refused.because(Violation.of("must-accept-the-loss"));
            }
            desk.line().leave(state.id());
            events.add(join(plan, earlier(request.at().plus(state.length), plan.start()), request));
        } else {
            desk.timers().lapseAt(state.id(), state.holding ? earlier(state.until(), plan.start()) : plan.start());
        }
        return events;
    }

    /** What was agreed on with the customer is the staff's to change, and never takes anything from those behind. */
    private List<EventFileEvent> changeSigned(Plan plan, Request request) {
        if (!isStaff(request)) {
            throw refused("must-not-be-confirmed");
        }
        if (desk.line().change(state.id(), plan) == 0) {
            throw Refused.because(Violation.of("must-leave-the-others-theirs"));
        }
        return List.of(FileFacts.changed(state.id(), plan, request));
    }

    List<EventFileEvent> changeRank(ChangeRank command) {
        boolean due = state.waits() && state.rank != command.rank();
        return due ? List.of(new OptionRankChanged(id(), venue(), command.rank(), at(command.request()))) : List.of();
    }

    List<EventFileEvent> promote(Request request) {
        if (!state.waits()) {
            return List.of();
        }
        Instant until = earlier(request.at().plus(state.length), state.plan().start());
        desk.line().promote(state.id(), state.plan());
        desk.timers().lapseAt(state.id(), until);
        return List.of(new OptionPromoted(id(), venue(), text(until), at(request)));
    }

    /** Never later than it was; told again only if it is earlier. */
    List<EventFileEvent> shorten(ShortenOption command) {
        if (!state.holds()) {
            return List.of();
        }
        Instant until = earlier(state.until(), command.until());
        if (state.challenged && until.equals(state.until())) {
            return List.of();
        }
        desk.timers().lapseAt(state.id(), until);
        return List.of(new OptionChallenged(id(), venue(), text(until), at(command.request())));
    }

    List<EventFileEvent> challenge(RecordChallenge command) {
        if (!state.waits()) {
            throw refused("must-wait");
        }
        if (state.hasChallenged) {
            throw refused("must-not-challenge-twice");
        }
        Request request = command.request();
        return List.of(new ChallengeMade(id(), venue(), text(command.until()), request.by(), at(request)));
    }

    List<EventFileEvent> extend(ExtendOption command) {
        Request request = command.request();
        if (!isStaff(request)) {
            throw Refused.forbidden("must-be-staff");
        }
        if (!state.holds()) {
            throw refused("must-hold-its-spaces");
        }
        requireFitting(command.until(), request);
        if (!command.until().isAfter(state.until())) {
            throw refused("must-give-more-time");
        }
        desk.timers().lapseAt(state.id(), command.until());
        return List.of(new OptionExtended(id(), venue(), text(command.until()), request.by(), at(request)));
    }

    /** A timer that comes too early finds nothing to do: one for the right time is set. */
    List<EventFileEvent> lapse(Request request) {
        if (!state.isInLine() || request.at().isBefore(end())) {
            return List.of();
        }
        desk.line().leave(state.id());
        return List.of(new OptionLapsed(id(), venue(), at(request)));
    }

    /** Nobody waits for what has begun. */
    private Instant end() {
        return state.holding ? state.until() : state.plan().start();
    }

    private OptionPlaced join(Plan plan, Instant until, Request request) {
        int rank = desk.line().join(state.id(), plan);
        desk.timers().lapseAt(state.id(), rank == 1 ? until : plan.start());
        return new OptionPlaced(id(), venue(), rank, text(until), request.by(), at(request));
    }

    private void requireFuture(Request request) {
        if (!request.at().isBefore(state.plan().start())) {
            throw Refused.because(Violation.of(
                    "must-not-have-started",
                    "from",
                    state.plan().spaces().get(0).period().from().toLocalDateTime()));
        }
    }

    private void requireFitting(Instant until, Request request) {
        if (!until.isAfter(request.at()) || until.isAfter(state.plan().start())) {
            throw refused("option-must-end-before-the-event");
        }
    }

    private boolean isStaff(Request request) {
        return request.actor().isStaffOf(state.plan().venue());
    }

    private Refused refused(String rule) {
        return Refused.because(Violation.of(rule, "status", state.status.published()));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private String id() {
        return state.id().toString();
    }

    private String venue() {
        return state.plan().venue().value();
    }

    /** On the venue's clock, as everybody reads it. */
    private String text(Instant until) {
        return until.atZone(state.plan().zone()).toOffsetDateTime().toString();
    }

    private static String at(Request request) {
        return request.at().toString();
    }
}
