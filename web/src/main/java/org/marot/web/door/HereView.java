package org.marot.web.door;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.marot.catalogue.Catalogue;
import org.marot.reservation.write.ReservationStatus;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;
import org.marot.web.account.SignedIn;
import org.marot.web.booking.PageRequests;
import org.marot.web.door.DeskCodes.Place;
import org.marot.web.door.Expected.Booking;
import org.marot.web.page.Say;
import org.marot.web.reservation.ReservationRow;
import org.marot.web.support.Messages;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page to which the code on a desk leads. */
@Component
class HereView {
    private static final List<ReservationStatus> LIVING =
            List.of(ReservationStatus.CONFIRMED, ReservationStatus.CHECKED_IN);

    private final Expected expected;
    private final OwnHere ownHere;
    private final FreeHere freeHere;
    private final Catalogue catalogue;
    private final SignedIn signedIn;
    private final Messages messages;
    private final Say say;

    HereView(
            Expected expected,
            OwnHere ownHere,
            FreeHere freeHere,
            Catalogue catalogue,
            SignedIn signedIn,
            Messages messages,
            Say say) {
        this.expected = expected;
        this.ownHere = ownHere;
        this.freeHere = freeHere;
        this.catalogue = catalogue;
        this.signedIn = signedIn;
        this.messages = messages;
        this.say = say;
    }

    String unknown(HttpServletResponse response) {
        response.setStatus(422);
        return "door/no-place";
    }

    String show(Place place, String code, Model model) {
        return show(place, code, List.of(), model);
    }

    String refused(Refused refused, Place place, String code, HttpServletResponse response, Model model) {
        if (refused.kind() != Refused.Kind.TAKEN && refused.kind() != Refused.Kind.RULE_BROKEN) {
            throw refused;
        }
        response.setStatus(refused.kind() == Refused.Kind.TAKEN ? 409 : 422);
        return show(
                place,
                code,
                refused.violations().stream().map(messages::of).distinct().toList(),
                model);
    }

    private String show(Place place, String code, List<String> troubles, Model model) {
        List<ReservationRow> rows = expected.rows(signedIn.actor(), place.venue(), LIVING);
        List<ReservationRow> here =
                rows.stream().filter(row -> isIn(place, row)).toList();
        model.addAttribute("venue", place.venue());
        model.addAttribute("space", place.space());
        model.addAttribute("desk", place.space().isPool() ? say.text("seats.desk", place.unit()) : null);
        model.addAttribute("code", code);
        model.addAttribute("troubles", troubles);
        model.addAttribute(
                "own",
                here.stream()
                        .map(row -> ownHere.of(row, place, !troubles.isEmpty()))
                        .toList());
        model.addAttribute(
                "elsewhere",
                rows.stream()
                        .filter(row -> !isIn(place, row))
                        .flatMap(row -> catalogue.space(new SpaceId(row.space())).stream()
                                .map(space -> Booking.of(row, space, say)))
                        .toList());
        model.addAttribute("offer", here.isEmpty() ? freeHere.of(place) : null);
        model.addAttribute("command", PageRequests.newCommand());
        return "door/here";
    }

    private static boolean isIn(Place place, ReservationRow row) {
        return row.space().equals(place.space().id().value());
    }
}
