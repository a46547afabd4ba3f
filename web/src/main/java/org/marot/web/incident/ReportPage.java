package org.marot.web.incident;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.incident.IncidentWords;
import org.marot.incident.Incidents;
import org.marot.incident.Photo;
import org.marot.incident.write.ReportIncident;
import org.marot.reservation.write.Request;
import org.marot.shared.IncidentId;
import org.marot.shared.Refused;
import org.marot.shared.Slug;
import org.marot.shared.SpaceId;
import org.marot.shared.Violation;
import org.marot.web.booking.PageRequests;
import org.marot.web.page.RecentWrite;
import org.marot.web.support.Messages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where somebody says that something is wrong in a space, with a picture if they like. */
@Controller
class ReportPage {
    private final Catalogue catalogue;
    private final Incidents incidents;
    private final PageRequests requests;
    private final RecentWrite recentWrite;
    private final Messages messages;

    ReportPage(
            Catalogue catalogue,
            Incidents incidents,
            PageRequests requests,
            RecentWrite recentWrite,
            Messages messages) {
        this.catalogue = catalogue;
        this.incidents = incidents;
        this.requests = requests;
        this.recentWrite = recentWrite;
        this.messages = messages;
    }

    /** Everything that was asked, for the fingerprint. */
    private record Asked(SpaceId space, String text, int picture) {}

    @GetMapping("/spaces/{id}/report")
    String form(@PathVariable String id, Model model) {
        return show(space(id), "", List.of(), model);
    }

    @PostMapping("/spaces/{id}/report")
    String report(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam @Nullable String command,
            @RequestParam(required = false) @Nullable MultipartFile photo,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Space space = space(id);
        String said = text.strip();
        try {
            requireWords(said);
            byte[] file = bytes(photo);
            Photo picture = file.length == 0 ? null : Photo.read(file);
            Request asked = requests.of(command, "report", new Asked(space.id(), said, Arrays.hashCode(file)));
            ReportIncident report = new ReportIncident(idOf(asked), space.venue(), space.id(), picture != null, asked);
            recentWrite.remember(incidents.report(report, said, picture).position(), request, response);
            return "redirect:/incidents?done=reported";
        } catch (Refused refused) {
            if (refused.kind() == Refused.Kind.NOT_FOUND || refused.kind() == Refused.Kind.FORBIDDEN) {
                throw refused;
            }
            response.setStatus(422);
            return show(space, said, refused.violations(), model);
        }
    }

    private String show(Space space, String text, List<Violation> troubles, Model model) {
        Venue venue = catalogue.venue(space.venue()).orElseThrow(() -> Refused.notFound("no-such-space"));
        model.addAttribute("space", space);
        model.addAttribute("venue", venue);
        model.addAttribute("text", text);
        model.addAttribute("longest", IncidentWords.LONGEST);
        model.addAttribute("command", PageRequests.newCommand());
        model.addAttribute("troubles", troubles.stream().map(messages::of).toList());
        return "incident/report";
    }

    private static void requireWords(String text) {
        if (text.isEmpty()) {
            throw Refused.because(Violation.of("report-needs-words"));
        }
        if (text.length() > IncidentWords.LONGEST) {
            throw Refused.because(Violation.of("report-is-too-long", "most", IncidentWords.LONGEST));
        }
    }

    private static byte[] bytes(@Nullable MultipartFile photo) {
        try {
            return photo == null ? new byte[0] : photo.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same form sent twice is one report. */
    private static IncidentId idOf(Request request) {
        String name = "incident/" + request.actor().account() + "/" + request.command();
        return new IncidentId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private Space space(String id) {
        if (!Slug.isSlug(id)) {
            throw Refused.notFound("no-such-space");
        }
        return catalogue.space(new SpaceId(id)).orElseThrow(() -> Refused.notFound("no-such-space"));
    }
}
