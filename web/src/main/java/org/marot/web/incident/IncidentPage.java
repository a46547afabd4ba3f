package org.marot.web.incident;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Venue;
import org.marot.incident.IncidentWords;
import org.marot.incident.Incidents;
import org.marot.incident.write.IncidentStatus;
import org.marot.incident.write.TreatIncident;
import org.marot.shared.Actor;
import org.marot.shared.IncidentId;
import org.marot.shared.Refused;
import org.marot.web.account.SignedIn;
import org.marot.web.booking.PageRequests;
import org.marot.web.page.RecentWrite;
import org.marot.web.page.Venues;
import org.marot.web.support.Malformed;
import org.marot.web.support.Messages;
import org.marot.web.support.ReadsFrom;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reports: one's own, and for staff those of their venues, with what is done about them. */
@Controller
class IncidentPage {
    private final IncidentTable table;
    private final IncidentLines lines;
    private final IncidentWords words;
    private final Incidents incidents;
    private final Venues venues;
    private final SignedIn signedIn;
    private final PageRequests requests;
    private final RecentWrite recentWrite;
    private final Messages messages;

    IncidentPage(
            IncidentTable table,
            IncidentLines lines,
            IncidentWords words,
            Incidents incidents,
            Venues venues,
            SignedIn signedIn,
            PageRequests requests,
            RecentWrite recentWrite,
            Messages messages) {
        this.table = table;
        this.lines = lines;
        this.words = words;
        this.incidents = incidents;
        this.venues = venues;
        this.signedIn = signedIn;
        this.requests = requests;
        this.recentWrite = recentWrite;
        this.messages = messages;
    }

    @GetMapping("/incidents")
    @ReadsFrom(IncidentTable.PROJECTION)
    String own(@RequestParam @Nullable String done, Model model) {
        model.addAttribute("venue", null);
        return list(table.reportedBy(signedIn.actor()), done, model);
    }

    @GetMapping("/venues/{id}/incidents")
    @ReadsFrom(IncidentTable.PROJECTION)
    String ofVenue(@PathVariable String id, @RequestParam @Nullable String done, Model model) {
        Venue venue = venues.ofStaff(id);
        model.addAttribute("venue", venue);
        return list(table.of(venue.id()), done, model);
    }

    @GetMapping("/incidents/{id}")
    @ReadsFrom(IncidentTable.PROJECTION)
    String one(@PathVariable UUID id, @RequestParam @Nullable String done, Model model) {
        return show(visible(id), done, List.of(), model);
    }

    @GetMapping("/incidents/{id}/photo")
    ResponseEntity<byte[]> photo(@PathVariable UUID id) {
        byte[] jpeg = words.photo(visible(id).id()).orElseThrow(IncidentPage::unknown);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate())
                .body(jpeg);
    }

    @PostMapping("/incidents/{id}/treat")
    String treat(
            @PathVariable UUID id,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String command,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        IncidentRow row = visible(id);
        IncidentStatus status = IncidentStatus.of(String.valueOf(to))
                .filter(one -> one != IncidentStatus.REPORTED)
                .orElseThrow(() -> Malformed.unreadable("to"));
        try {
            TreatIncident treat =
                    new TreatIncident(new IncidentId(id), status, null, requests.of(command, "treat " + status, id));
            recentWrite.remember(incidents.treat(treat).position(), request, response);
            return "redirect:/incidents/" + id + "?done=treated";
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.RULE_BROKEN) {
                throw refused;
            }
            response.setStatus(422);
            return show(
                    row, null, refused.violations().stream().map(messages::of).toList(), model);
        }
    }

    private String show(IncidentRow row, @Nullable String done, List<String> troubles, Model model) {
        model.addAttribute("line", lines.of(List.of(row), signedIn.actor()).get(0));
        model.addAttribute("venue", row.venue());
        model.addAttribute("troubles", troubles);
        model.addAttribute("command", PageRequests.newCommand());
        model.addAttribute("done", "treated".equals(done) ? done : "");
        return "incident/one";
    }

    private String list(List<IncidentRow> rows, @Nullable String done, Model model) {
        model.addAttribute("lines", lines.of(rows, signedIn.actor()));
        model.addAttribute("done", "reported".equals(done) ? done : "");
        return "incident/incidents";
    }

    /** To everybody but its author and the venue's staff, a report does not exist. */
    private IncidentRow visible(UUID id) {
        Actor reader = signedIn.actor();
        return table.find(new IncidentId(id))
                .filter(row -> row.isVisibleTo(reader))
                .orElseThrow(IncidentPage::unknown);
    }

    private static Refused unknown() {
        return Refused.notFound("no-such-incident");
    }
}
