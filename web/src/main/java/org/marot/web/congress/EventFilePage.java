package org.marot.web.congress;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Venue;
import org.marot.catalogue.VenueKind;
import org.marot.congress.EventFiles;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.OpenEventFile;
import org.marot.people.EventFileWords;
import org.marot.reservation.write.Request;
import org.marot.shared.CustomerId;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.web.booking.PageRequests;
import org.marot.web.page.CustomerSearch;
import org.marot.web.page.FormAnswer;
import org.marot.web.page.RecentWrite;
import org.marot.web.page.Venues;
import org.marot.web.support.ReadsFrom;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Event files: those that one may see, and a new one. */
@Controller
class EventFilePage {
    private final Venues venues;
    private final Catalogue catalogue;
    private final EventFiles files;
    private final EventFileView view;
    private final EventFileWords words;
    private final CustomerSearch customers;
    private final PageRequests requests;
    private final RecentWrite recentWrite;

    EventFilePage(
            Venues venues,
            Catalogue catalogue,
            EventFiles files,
            EventFileView view,
            EventFileWords words,
            CustomerSearch customers,
            PageRequests requests,
            RecentWrite recentWrite) {
        this.venues = venues;
        this.catalogue = catalogue;
        this.files = files;
        this.view = view;
        this.words = words;
        this.customers = customers;
        this.requests = requests;
        this.recentWrite = recentWrite;
    }

    @GetMapping("/event-files")
    @ReadsFrom(EventFileTable.PROJECTION)
    String list(Model model) {
        view.list(model);
        model.addAttribute(
                "desks",
                venues.ofStaff()
                        .filter(venue -> venue.kind() == VenueKind.CONGRESS_CENTRE)
                        .toList());
        return "congress/files";
    }

    @GetMapping("/venues/{id}/event-files/new")
    String form(@PathVariable String id, EventFileForm form, @RequestParam Map<String, String> sent, Model model) {
        view.form(venues.named(id), form, sent, null, model);
        return "congress/new";
    }

    @PostMapping("/venues/{id}/event-files")
    String open(
            @PathVariable String id,
            EventFileForm form,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Venue venue = venues.named(id);
        try {
            Request asked = requests.of(form.command(), "event file", List.of(form.toString(), choices(sent)));
            FileReceipt receipt = open(venue, form, sent, asked);
            String title = form.titleOrNone();
            if (title != null && !receipt.repeated()) {
                words.call(
                        receipt.eventFile(), receipt.customer(), asked.actor().account(), title);
            }
            recentWrite.remember(receipt.position(), request, response);
            return "redirect:/event-files/" + receipt.eventFile() + (form.search() == null ? "" : "/proposals");
        } catch (Refused refused) {
            FormAnswer.refused(refused, response);
            view.form(venue, form, sent, refused, model);
            return "congress/new";
        }
    }

    private FileReceipt open(Venue venue, EventFileForm form, Map<String, String> sent, Request asked) {
        EventFileId file = EventFileIds.of(asked.actor().account(), asked.command());
        OpenEventFile command = new OpenEventFile(
                file,
                customer(form.customer(), venue, asked),
                form.read(
                        venue,
                        view.letByItself(catalogue.spacesOf(venue.id())),
                        catalogue.servicesOf(venue.id()),
                        sent),
                asked);
        return form.asksForOption()
                ? files.openWithOption(command, OptionDate.read(form.until(), venue.zone()))
                : files.open(command);
    }

    /** What the form's own record does not hold, in an order that is always the same. */
    private static String choices(Map<String, String> sent) {
        return sent.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith("layout-") || entry.getKey().startsWith(ServiceFields.PREFIX))
                .sorted(Map.Entry.comparingByKey())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    /** Staff name somebody by a mail address or a name that only one account has. */
    private CustomerId customer(@Nullable String text, Venue venue, Request asked) {
        if (text == null || text.isBlank() || !asked.actor().isStaffOf(venue.id())) {
            return asked.actor().customer();
        }
        return customers.one(text);
    }
}
