package org.marot.web.waitlist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.people.Account;
import org.marot.people.Accounts;
import org.marot.reservation.write.Request;
import org.marot.shared.CustomerId;
import org.marot.shared.Refused;
import org.marot.waitlist.write.JoinWaitlist;
import org.marot.waitlist.write.Standing;
import org.marot.waitlist.write.WaitingWish;
import org.marot.waitlist.write.Waitlist;
import org.marot.web.find.SearchForm;
import org.marot.web.page.PeriodFields;
import org.marot.web.page.RecentWrite;
import org.marot.web.page.Say;
import org.marot.web.page.Venues;
import org.marot.web.reservation.FreeText;
import org.marot.web.reservation.Requests;
import org.marot.web.support.Malformed;
import org.marot.web.support.Messages;
import org.marot.web.support.ReadsFrom;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The line of a venue as its staff see it, and where they put somebody in it who asks at the desk or by telephone. */
@Controller
class LinePage {
    private static final int ALIKE = 50;

    private final Venues venues;
    private final Accounts accounts;
    private final Waitlist waitlist;
    private final WaitingWishes wishes;
    private final StaffReasons reasons;
    private final LineView view;
    private final SearchForm suggestions;
    private final Requests requests;
    private final RecentWrite recentWrite;
    private final Messages messages;
    private final Say say;

    LinePage(
            Venues venues,
            Accounts accounts,
            Waitlist waitlist,
            WaitingWishes wishes,
            StaffReasons reasons,
            LineView view,
            SearchForm suggestions,
            Requests requests,
            RecentWrite recentWrite,
            Messages messages,
            Say say) {
        this.venues = venues;
        this.accounts = accounts;
        this.waitlist = waitlist;
        this.wishes = wishes;
        this.reasons = reasons;
        this.view = view;
        this.suggestions = suggestions;
        this.requests = requests;
        this.recentWrite = recentWrite;
        this.messages = messages;
        this.say = say;
    }

    @GetMapping("/venues/{id}/line")
    @ReadsFrom(WaitlistTable.PROJECTION)
    String line(@PathVariable String id, @RequestParam @Nullable String done, LineForm form, Model model) {
        Venue venue = venues.ofStaff(id);
        model.addAttribute("done", "joined".equals(done));
        return view.show(venue, fields(form), form, List.of(), model);
    }

    @PostMapping("/venues/{id}/line")
    String join(
            @PathVariable String id,
            LineForm form,
            HttpServletRequest from,
            HttpServletResponse response,
            Model model) {
        Venue venue = venues.ofStaff(id);
        try {
            CustomerId customer = customer(form);
            String reason = FreeText.reason(form.reason());
            if (customer == null || reason == null) {
                return refused(
                        List.of(say.text(customer == null ? "waitlist.no-such-account" : "waitlist.reason-needed")),
                        venue,
                        form,
                        response,
                        model);
            }
            JoinWaitlist command = command(form, venue, customer);
            Standing standing = waitlist.join(command);
            reasons.keep(reason, command, standing);
            recentWrite.remember(standing.position(), from, response);
            return "redirect:/venues/" + venue.id() + "/line?done=joined";
        } catch (Refused refused) {
            return refused(
                    refused.violations().stream().map(messages::of).distinct().toList(), venue, form, response, model);
        } catch (Malformed malformed) {
            return refused(List.of(messages.of(malformed.violation())), venue, form, response, model);
        }
    }

    private JoinWaitlist command(LineForm form, Venue venue, CustomerId customer) {
        JoinForm asked = form.join();
        Space space = wishes.space(asked.wantedSpace());
        if (!space.venue().equals(venue.id())) {
            throw Refused.notFound("no-such-space");
        }
        Request request = requests.ofForm(form.command(), "line page", form);
        WaitingWish wish = wishes.wish(
                space,
                venue,
                asked.anyOfItsKind() ? space.kind() : null,
                fields(form).read(venue.zone()),
                asked.attendees(),
                null,
                asked.needsAccessibleDesk(),
                customer);
        return new JoinWaitlist(EntryIds.of(request.actor().account(), request.command()), wish, request);
    }

    /** Who has that very address; null for nobody. */
    private @Nullable CustomerId customer(LineForm form) {
        String email = Objects.requireNonNullElse(form.email(), "").strip();
        return email.isEmpty()
                ? null
                : accounts.search(email, ALIKE).stream()
                        .filter(account -> account.email().equalsIgnoreCase(email))
                        .map(Account::customer)
                        .findFirst()
                        .orElse(null);
    }

    private PeriodFields fields(LineForm form) {
        return PeriodFields.of(form.date(), form.from(), form.to(), suggestions.suggestion());
    }

    private String refused(
            List<String> troubles, Venue venue, LineForm form, HttpServletResponse response, Model model) {
        response.setStatus(422);
        model.addAttribute("done", false);
        return view.show(venue, fields(form), form, troubles, model);
    }
}
