package org.marot.web.closure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.closure.Closings;
import org.marot.closure.ClosureReceipt;
import org.marot.closure.Closures;
import org.marot.closure.write.Closing;
import org.marot.closure.write.Fate;
import org.marot.incident.Incidents;
import org.marot.incident.write.IncidentStatus;
import org.marot.incident.write.TreatIncident;
import org.marot.reservation.write.Request;
import org.marot.shared.ClosureId;
import org.marot.shared.IncidentId;
import org.marot.shared.Refused;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;
import org.marot.web.booking.PageRequests;
import org.marot.web.page.RecentWrite;
import org.marot.web.page.Venues;
import org.marot.web.reservation.ReservationTable;
import org.marot.web.support.Malformed;
import org.marot.web.support.ReadsFrom;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A venue's closures: what is closed, what a closure would do, and doing it. */
@Controller
class ClosurePage {
    private final Venues venues;
    private final Catalogue catalogue;
    private final ClosureView view;
    private final Closings closings;
    private final Closures closures;
    private final Incidents incidents;
    private final PageRequests requests;
    private final RecentWrite recentWrite;

    ClosurePage(
            Venues venues,
            Catalogue catalogue,
            ClosureView view,
            Closings closings,
            Closures closures,
            Incidents incidents,
            PageRequests requests,
            RecentWrite recentWrite) {
        this.venues = venues;
        this.catalogue = catalogue;
        this.view = view;
        this.closings = closings;
        this.closures = closures;
        this.incidents = incidents;
        this.requests = requests;
        this.recentWrite = recentWrite;
    }

    @GetMapping("/venues/{id}/closures")
    String list(@PathVariable String id, @RequestParam @Nullable String done, Model model) {
        view.list(venues.ofStaff(id), done, model);
        return "closure/closures";
    }

    @GetMapping("/venues/{id}/closures/new")
    @ReadsFrom(ReservationTable.PROJECTION)
    String preview(@PathVariable String id, ClosureForm form, Model model) {
        Venue venue = venues.ofStaff(id);
        Space space = space(venue, form);
        view.form(venue, space, form, model);
        if (form.isAsked()) {
            try {
                view.whatIf(form.read(space, venue.zone()), venue, null, model);
            } catch (Refused refused) {
                view.refused(refused, model);
            }
        }
        return "closure/new";
    }

    @PostMapping("/venues/{id}/closures")
    String close(
            @PathVariable String id,
            ClosureForm form,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Venue venue = venues.ofStaff(id);
        Space space = space(venue, form);
        view.form(venue, space, form, model);
        Closing closing = null;
        try {
            closing = form.read(space, venue.zone());
            if (form.reasonOr().isEmpty()) {
                throw Refused.because(Violation.of("closure-needs-a-reason"));
            }
            List<Fate> fates = Fates.read(sent, venue.zone());
            Request asked = requests.of(form.command(), "closure", List.of(closing, form.reasonOr(), fates));
            ClosureReceipt receipt = closings.close(idOf(asked), closing, form.reasonOr(), fates, asked);
            long position = Math.max(
                    receipt.position(), mending(form, receipt.standing().closure(), asked));
            recentWrite.remember(position, request, response);
            return "redirect:/venues/" + venue.id() + "/closures?done=closed";
        } catch (Refused refused) {
            response.setStatus(refused.kind() == Refused.Kind.TAKEN ? 409 : 422);
            if (closing != null) {
                view.whatIf(closing, venue, sent, model);
            }
            view.refused(refused, model);
            return "closure/new";
        }
    }

    @PostMapping("/venues/{id}/closures/{closure}/reopen")
    String reopen(
            @PathVariable String id,
            @PathVariable UUID closure,
            @RequestParam @Nullable String command,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Venue venue = venues.ofStaff(id);
        ClosureId known = new ClosureId(closure);
        VenueId there = closures.venueOf(known).orElseThrow(() -> Refused.notFound("no-such-closure"));
        if (!there.equals(venue.id())) {
            throw Refused.notFound("no-such-closure");
        }
        try {
            ClosureReceipt receipt = closings.reopen(known, requests.of(command, "reopen", closure));
            recentWrite.remember(receipt.position(), request, response);
            return "redirect:/venues/" + venue.id() + "/closures?done=reopened";
        } catch (Refused refused) {
            response.setStatus(422);
            view.list(venue, null, model);
            view.refused(refused, model);
            return "closure/closures";
        }
    }

    /** The report that led here is being treated now; if it has come further meanwhile, that is all right. */
    private long mending(ClosureForm form, ClosureId closure, Request asked) {
        IncidentId report = form.report();
        if (report == null) {
            return 0;
        }
        try {
            return incidents
                    .treat(new TreatIncident(report, IncidentStatus.BEING_MENDED, closure, asked))
                    .position();
        } catch (Refused tooLate) {
            return 0;
        }
    }

    /** The same form sent twice is one closure. */
    private static ClosureId idOf(Request request) {
        String name = "closure/" + request.actor().account() + "/" + request.command();
        return new ClosureId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private Space space(Venue venue, ClosureForm form) {
        List<Space> spaces = catalogue.spacesOf(venue.id());
        return spaces.stream()
                .filter(one -> one.id().value().equals(form.space()))
                .findFirst()
                .or(() -> form.space() == null ? spaces.stream().findFirst() : Optional.empty())
                .orElseThrow(() -> Malformed.unreadable("space"));
    }
}
