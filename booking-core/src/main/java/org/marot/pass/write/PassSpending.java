package org.marot.pass.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marot.pass.events.PassEvent;
import org.marot.pass.events.PassUnitsGivenBack;
import org.marot.pass.events.PassUnitsSpent;
import org.marot.pass.write.PassState.Spent;
import org.marot.reservation.write.Request;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.Violation;

/** What a reservation takes of a pass, and gives back. */
final class PassSpending {
    private PassSpending() {}

    /** Nothing when the reservation takes just that already. */
    static List<PassEvent> of(SpendPassUnits command, PassState state) {
        String reservation = command.reservation().toString();
        Optional<Spent> before = state.spentBy(reservation);
        if (before.filter(spent -> spent.is(command.units(), command.period())).isPresent()) {
            return List.of();
        }
        require(command, state);
        List<PassEvent> events = new ArrayList<>(givenBack(reservation, state, command.request()));
        int left = state.standing(false).left() + before.map(Spent::units).orElse(0);
        if (command.units() > left) {
            throw Refused.because(new Violation(
                    "must-have-units-left",
                    Map.of("wanted", String.valueOf(command.units()), "left", String.valueOf(left)),
                    command.space(),
                    command.period()));
        }
        Request request = command.request();
        Period period = command.period();
        events.add(new PassUnitsSpent(
                command.pass().toString(),
                state.standing(false).venue().value(),
                reservation,
                command.units(),
                left - command.units(),
                period.from().toOffsetDateTime().toString(),
                period.to().toOffsetDateTime().toString(),
                request.by(),
                request.at().toString()));
        return events;
    }

    /** Nothing when it took nothing. */
    static List<PassEvent> givenBack(String reservation, PassState state, Request request) {
        PassStanding now = state.standing(false);
        return state.spentBy(reservation)
                .<List<PassEvent>>map(spent -> List.of(new PassUnitsGivenBack(
                        now.pass().toString(),
                        now.venue().value(),
                        reservation,
                        spent.units(),
                        now.left() + spent.units(),
                        request.by(),
                        request.at().toString())))
                .orElse(List.of());
    }

    private static void require(SpendPassUnits command, PassState state) {
        PassStanding pass = state.standing(false);
        Period period = command.period();
        if (!pass.customer().equals(command.customer())) {
            throw Refused.notFound("no-such-pass");
        }
        LocalDate last = period.to().minusNanos(1).toLocalDate();
        if (!pass.holdsOn(period.from().toLocalDate()) || !pass.holdsOn(last)) {
            throw Refused.because(Violation.of("must-be-a-valid-pass", "until", pass.validUntil()));
        }
        if (!pass.spaces().contains(command.space())) {
            throw Refused.because(Violation.of("must-be-for-this-space"));
        }
        if (pass.isSubscription() && state.isSpentAtOnce(command.reservation().toString(), period)) {
            throw Refused.because(Violation.of("must-not-use-a-subscription-twice-at-once"));
        }
    }
}
