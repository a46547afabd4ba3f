package org.marot.web.congress;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.VenueService;
import org.marot.congress.EventFiles;
import org.marot.congress.write.ChangeEventFile;
import org.marot.congress.write.EventDays;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.Plan;
import org.marot.congress.write.PlanWish;
import org.marot.congress.write.Service;
import org.marot.congress.write.ServiceWish;
import org.marot.congress.write.SpaceWish;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.web.booking.PageRequests;
import org.marot.web.page.FormAnswer;
import org.marot.web.page.RecentWrite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an event file orders with its spaces, day by day. */
@Controller
class ServicePage {
    private final EventFiles files;
    private final Catalogue catalogue;
    private final ServiceWords services;
    private final EventFileTroubles troubles;
    private final PageRequests requests;
    private final RecentWrite recentWrite;

    ServicePage(
            EventFiles files,
            Catalogue catalogue,
            ServiceWords services,
            EventFileTroubles troubles,
            PageRequests requests,
            RecentWrite recentWrite) {
        this.files = files;
        this.catalogue = catalogue;
        this.services = services;
        this.troubles = troubles;
        this.requests = requests;
        this.recentWrite = recentWrite;
    }

    @GetMapping("/event-files/{id}/services")
    String form(@PathVariable UUID id, Model model) {
        show(inspect(id), Map.of(), null, model);
        return "congress/services";
    }

    /** Everything else stays as it was; a service that is no longer offered goes. */
    @PostMapping("/event-files/{id}/services")
    String change(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        FileReceipt file = inspect(id);
        try {
            PlanWish wish = wish(file.plan(), sent);
            var asked = requests.of(sent.get("command"), "change services", List.of(id, wish.services()));
            FileReceipt receipt = files.change(new ChangeEventFile(file.eventFile(), wish, false, asked));
            recentWrite.remember(receipt.position(), request, response);
            return "redirect:/event-files/" + id;
        } catch (Refused refused) {
            FormAnswer.refused(refused, response);
            show(file, sent, refused, model);
            return "congress/services";
        }
    }

    private void show(FileReceipt file, Map<String, String> sent, @Nullable Refused refused, Model model) {
        Plan plan = file.plan();
        Map<String, Integer> ordered = new TreeMap<>();
        for (Service service : plan.services()) {
            ordered.put(ServiceFields.name(service.day(), service.code()), service.quantity());
        }
        List<VenueService> offered = catalogue.servicesOf(plan.venue());
        model.addAttribute("id", file.eventFile().toString());
        model.addAttribute("reference", file.reference());
        model.addAttribute(
                "days",
                EventDays.all(plan.spaces()).stream()
                        .map(day -> services.fields(
                                offered,
                                day,
                                sent,
                                (date, code) -> ordered.getOrDefault(ServiceFields.name(date, code), 0)))
                        .toList());
        model.addAttribute("command", PageRequests.newCommand());
        model.addAttribute("troubles", refused == null ? List.of() : troubles.of(refused));
    }

    private PlanWish wish(Plan plan, Map<String, String> sent) {
        SortedSet<LocalDate> days = EventDays.all(plan.spaces());
        List<ServiceWish> wishes = ServiceFields.dayByDay(catalogue.servicesOf(plan.venue()), days, sent);
        return new PlanWish(
                plan.venue(),
                plan.attendees(),
                plan.spaces().stream().map(SpaceWish::of).toList(),
                wishes);
    }

    private FileReceipt inspect(UUID id) {
        return files.inspect(new EventFileId(id), requests.of(PageRequests.newCommand(), "see event file", id));
    }
}
