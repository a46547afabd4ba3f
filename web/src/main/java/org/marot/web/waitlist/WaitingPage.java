package org.marot.web.waitlist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.reservation.write.Request;
import org.marot.shared.Actor;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.waitlist.write.EntryId;
import org.marot.waitlist.write.JoinWaitlist;
import org.marot.waitlist.write.Standing;
import org.marot.waitlist.write.Waitlist;
import org.marot.web.account.SignedIn;
import org.marot.web.page.BookLink;
import org.marot.web.page.PeriodFields;
import org.marot.web.page.RecentWrite;
import org.marot.web.reservation.Requests;
import org.marot.web.support.Messages;
import org.marot.web.support.ReadsFrom;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody waits for, and what is offered: joining, accepting, leaving. */
@Controller
class WaitingPage {
    private static final int SIZE = 20;
    private static final PeriodFields NOTHING = new PeriodFields("", "", "");
    private static final String HERE = "/reservations/waiting";

    private final Waitlist waitlist;
    private final WaitingWishes wishes;
    private final WaitlistTable table;
    private final PlaceViews views;
    private final Requests requests;
    private final SignedIn signedIn;
    private final RecentWrite recentWrite;
    private final Messages messages;

    WaitingPage(
            Waitlist waitlist,
            WaitingWishes wishes,
            WaitlistTable table,
            PlaceViews views,
            Requests requests,
            SignedIn signedIn,
            RecentWrite recentWrite,
            Messages messages) {
        this.waitlist = waitlist;
        this.wishes = wishes;
        this.table = table;
        this.views = views;
        this.requests = requests;
        this.signedIn = signedIn;
        this.recentWrite = recentWrite;
        this.messages = messages;
    }

    @GetMapping(HERE)
    @ReadsFrom(WaitlistTable.PROJECTION)
    String mine(@RequestParam @Nullable String done, @RequestParam(defaultValue = "0") String page, Model model) {
        show(page, List.of(), null, model);
        model.addAttribute(
                "done",
                Stream.of("joined", "accepted", "left")
                        .filter(one -> one.equals(done))
                        .findFirst()
                        .orElse(""));
        return "waitlist/waiting";
    }

    @PostMapping(HERE)
    String join(JoinForm form, HttpServletRequest from, HttpServletResponse response, Model model) {
        Space space = wishes.space(form.wantedSpace());
        Venue venue = wishes.venueOf(space);
        Period period =
                PeriodFields.of(form.date(), form.from(), form.to(), NOTHING).read(venue.zone());
        Request request = requests.ofForm(form.command(), "join line page", form);
        EntryId entry = EntryIds.of(request.actor().account(), request.command());
        String again = BookLink.of(space.id(), period, form.attendees(), form.wantedLayout());
        return answered(
                "joined",
                again,
                from,
                response,
                model,
                () -> waitlist.join(new JoinWaitlist(
                        entry,
                        wishes.wish(
                                space,
                                venue,
                                form.anyOfItsKind() ? space.kind() : null,
                                period,
                                form.attendees(),
                                form.wantedLayout(),
                                form.needsAccessibleDesk(),
                                request.actor().customer()),
                        request)));
    }

    @PostMapping(HERE + "/{id}/accept")
    String accept(
            @PathVariable UUID id,
            @RequestParam @Nullable String command,
            HttpServletRequest from,
            HttpServletResponse response,
            Model model) {
        Request request = requests.ofForm(command, "accept offer page", id);
        return answered("accepted", null, from, response, model, () -> waitlist.accept(new EntryId(id), request));
    }

    @PostMapping(HERE + "/{id}/leave")
    String leave(
            @PathVariable UUID id,
            @RequestParam @Nullable String command,
            HttpServletRequest from,
            HttpServletResponse response,
            Model model) {
        Request request = requests.ofForm(command, "leave line page", id);
        return answered("left", null, from, response, model, () -> waitlist.leave(new EntryId(id), request));
    }

    private String answered(
            String done,
            @Nullable String again,
            HttpServletRequest from,
            HttpServletResponse response,
            Model model,
            Supplier<Standing> command) {
        try {
            recentWrite.remember(command.get().position(), from, response);
            return "redirect:" + HERE + "?done=" + done;
        } catch (Refused refused) {
            if (refused.kind() == Refused.Kind.NOT_FOUND || refused.kind() == Refused.Kind.FORBIDDEN) {
                throw refused;
            }
            response.setStatus(422);
            model.addAttribute("done", "");
            show("0", refused.violations().stream().map(messages::of).distinct().toList(), again, model);
            return "waitlist/waiting";
        }
    }

    private void show(String page, List<String> troubles, @Nullable String again, Model model) {
        Actor actor = signedIn.actor();
        int pages = (int) ((table.count(actor) + SIZE - 1) / SIZE);
        int number = page.matches("\\d{1,5}") ? Math.min(Integer.parseInt(page), Math.max(0, pages - 1)) : 0;
        model.addAttribute(
                "places",
                table.list(actor, number, SIZE).stream().map(views::of).toList());
        model.addAttribute("page", number);
        model.addAttribute("pages", pages);
        model.addAttribute("troubles", troubles);
        model.addAttribute("again", again);
    }
}
