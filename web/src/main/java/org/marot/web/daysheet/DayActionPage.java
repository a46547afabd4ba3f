package org.marot.web.daysheet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.reservation.write.Receipt;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.web.booking.PageRequests;
import org.marot.web.page.AskedDay;
import org.marot.web.page.RecentWrite;
import org.marot.web.page.Venues;
import org.marot.web.reservation.FreeText;
import org.marot.web.support.Malformed;
import org.marot.web.support.RefusedBooking;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The buttons of the day sheet; each leads back to it. */
@Controller
class DayActionPage {
    private static final int MOST_HOURS = 24;
    private static final int MOST_PEOPLE = 100_000;

    private final Catalogue catalogue;
    private final Venues venues;
    private final AskedDay askedDay;
    private final DayView view;
    private final DayActions actions;
    private final WalkIns walkIns;
    private final PageRequests requests;
    private final RecentWrite recentWrite;

    DayActionPage(
            Catalogue catalogue,
            Venues venues,
            AskedDay askedDay,
            DayView view,
            DayActions actions,
            WalkIns walkIns,
            PageRequests requests,
            RecentWrite recentWrite) {
        this.catalogue = catalogue;
        this.venues = venues;
        this.askedDay = askedDay;
        this.view = view;
        this.actions = actions;
        this.walkIns = walkIns;
        this.requests = requests;
        this.recentWrite = recentWrite;
    }

    /** What the form for a walk-in sends. */
    record WalkInForm(
            @Nullable String space,
            @Nullable String hours,
            @Nullable String people,
            @Nullable String name,
            @Nullable String command) {}

    @PostMapping("/venues/{id}/day/{reservation}/{action}")
    String act(
            @PathVariable String id,
            @PathVariable UUID reservation,
            @PathVariable String action,
            @RequestParam @Nullable String date,
            @RequestParam @Nullable String command,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Venue venue = venues.ofStaff(id);
        LocalDate day = askedDay.orToday(date, venue);
        try {
            actions.act(new ReservationId(reservation), action, command, request, response);
            return "redirect:" + DayView.address(venue, day) + "&done=" + action;
        } catch (RefusedBooking refused) {
            return view.refused(refused.refusal(), venue, day, response, model);
        } catch (Refused refused) {
            return view.refused(refused, venue, day, response, model);
        }
    }

    @PostMapping("/venues/{id}/day/walk-in")
    String walkIn(
            @PathVariable String id,
            WalkInForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Venue venue = venues.ofStaff(id);
        LocalDate today = askedDay.today(venue);
        try {
            Receipt receipt = walkIns.book(
                    space(form, venue),
                    venue,
                    Duration.ofHours(number("hours", form.hours(), MOST_HOURS)),
                    number("people", form.people(), MOST_PEOPLE),
                    FreeText.title(form.name()),
                    requests.of(form.command(), "walk-in", form));
            recentWrite.remember(receipt.position(), request, response);
            return "redirect:" + DayView.address(venue, today) + "&done=walk-in";
        } catch (RefusedBooking refused) {
            return view.refused(refused.refusal(), venue, today, response, model);
        } catch (Refused refused) {
            return view.refused(refused, venue, today, response, model);
        }
    }

    private Space space(WalkInForm form, Venue venue) {
        return catalogue.spacesOf(venue.id()).stream()
                .filter(space -> space.id().value().equals(form.space()))
                .findFirst()
                .orElseThrow(() -> Malformed.unreadable("space"));
    }

    private static int number(String field, @Nullable String text, int most) {
        int number = Optional.ofNullable(text)
                .map(String::strip)
                .filter(one -> one.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        if (number < 1 || number > most) {
            throw Malformed.unreadable(field);
        }
        return number;
    }
}
