package org.marot.web.booking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.claims.FixedUnits;
import org.marot.reservation.write.PinUnit;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Reservations;
import org.marot.reservation.write.UnpinUnit;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;
import org.marot.web.page.RecentWrite;
import org.marot.web.page.Say;
import org.marot.web.reservation.ReservationRow;
import org.marot.web.support.Malformed;
import org.marot.web.support.Messages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where customers choose their desk, if the town lets them. */
@Controller
class DeskPage {
    private final OwnReservation own;
    private final StaffChanges staff;
    private final Catalogue catalogue;
    private final FixedUnits fixedUnits;
    private final ChosenDesks chosenDesks;
    private final Reservations reservations;
    private final PageRequests requests;
    private final RecentWrite recentWrite;
    private final Messages messages;
    private final Say say;

    DeskPage(
            OwnReservation own,
            StaffChanges staff,
            Catalogue catalogue,
            FixedUnits fixedUnits,
            ChosenDesks chosenDesks,
            Reservations reservations,
            PageRequests requests,
            RecentWrite recentWrite,
            Messages messages,
            Say say) {
        this.own = own;
        this.staff = staff;
        this.catalogue = catalogue;
        this.fixedUnits = fixedUnits;
        this.chosenDesks = chosenDesks;
        this.reservations = reservations;
        this.requests = requests;
        this.recentWrite = recentWrite;
        this.messages = messages;
        this.say = say;
    }

    /** One desk of the pool; {@code fits}: it is of the kind that its customer needs, or does not need. */
    record Desk(int unit, boolean fits, boolean open, boolean yours) {}

    @GetMapping("/reservations/{id}/desk")
    String ask(@PathVariable UUID id, Model model) {
        return show(own(id), List.of(), model);
    }

    @PostMapping("/reservations/{id}/desk")
    String choose(
            @PathVariable UUID id,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String command,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ReservationRow row = own(id);
        if (unit == null) {
            response.setStatus(422);
            return show(row, List.of(say.text("seats.choose-one")), model);
        }
        int wanted = number(unit);
        try {
            Receipt receipt =
                    reservations.send(new PinUnit(row.id(), wanted, requests.of(command, "desk page " + wanted, id)));
            recentWrite.remember(receipt.position(), request, response);
            return "redirect:/reservations/" + id + "?done=desk";
        } catch (Refused refused) {
            response.setStatus(refused.kind() == Refused.Kind.TAKEN ? 409 : 422);
            return show(row, told(refused), model);
        }
    }

    @PostMapping("/reservations/{id}/desk/give-back")
    String giveBack(
            @PathVariable UUID id,
            @RequestParam @Nullable String command,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ReservationRow row = own(id);
        try {
            Receipt receipt = reservations.send(new UnpinUnit(row.id(), requests.of(command, "desk given back", id)));
            recentWrite.remember(receipt.position(), request, response);
            return "redirect:/reservations/" + id + "?done=given-back";
        } catch (Refused refused) {
            response.setStatus(422);
            return show(row, told(refused), model);
        }
    }

    /** Nobody chooses for somebody else: it would be an action on another's booking, which needs a reason. */
    private ReservationRow own(UUID id) {
        ReservationRow row = own.find(id);
        if (staff.isAnothers(row)) {
            throw Refused.notFound("no-such-reservation");
        }
        return row;
    }

    /** Who has an accessible desk chooses among those, everybody else among the others. */
    private static boolean fits(int unit, Space space, ReservationRow row) {
        boolean has = row.namedUnits() != null && space.keptUnits().contains(row.unit());
        return space.keptUnits().contains(unit) == has;
    }

    private List<String> told(Refused refused) {
        return refused.kind() == Refused.Kind.TAKEN
                ? List.of(say.text("seats.taken"))
                : refused.violations().stream().map(messages::of).distinct().toList();
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,4}")) {
            throw Malformed.unreadable("unit");
        }
        return Integer.parseInt(text);
    }

    private String show(ReservationRow row, List<String> troubles, Model model) {
        Space space = catalogue
                .space(new SpaceId(row.space()))
                .filter(one -> one.isPool() && one.rules().seating().pins())
                .orElseThrow(() -> Refused.notFound("no-such-reservation"));
        Set<Integer> taken = fixedUnits.within(
                space.cells().get(0),
                row.period().widened(space.bufferBefore(), space.bufferAfter()),
                row.id().value());
        boolean named = row.namedUnits() != null;
        model.addAttribute("row", row);
        model.addAttribute("space", space);
        model.addAttribute(
                "desks",
                IntStream.rangeClosed(1, space.units())
                        .mapToObj(unit -> new Desk(
                                unit,
                                fits(unit, space, row),
                                fits(unit, space, row) && !taken.contains(unit),
                                named && unit == row.unit()))
                        .toList());
        model.addAttribute(
                "chosen",
                named && chosenDesks.isChosen(row) && !space.keptUnits().contains(row.unit()));
        model.addAttribute("troubles", troubles);
        model.addAttribute("command", PageRequests.newCommand());
        return "seats/desk";
    }
}
