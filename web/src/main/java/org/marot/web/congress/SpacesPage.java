package org.marot.web.congress;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.marot.congress.EventFileTrials;
import org.marot.congress.EventFiles;
import org.marot.congress.write.ChangeEventFile;
import org.marot.congress.write.EventDays;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.PlanWish;
import org.marot.congress.write.ServiceWish;
import org.marot.congress.write.SpaceWish;
import org.marot.reservation.write.Request;
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

/** Other spaces, hours and layouts for an event: what would change is told first. */
@Controller
class SpacesPage {
    private final EventFiles files;
    private final EventFileTrials trials;
    private final SpacesView view;
    private final PageRequests requests;
    private final RecentWrite recentWrite;

    SpacesPage(
            EventFiles files, EventFileTrials trials, SpacesView view, PageRequests requests, RecentWrite recentWrite) {
        this.files = files;
        this.trials = trials;
        this.view = view;
        this.requests = requests;
        this.recentWrite = recentWrite;
    }

    @GetMapping("/event-files/{id}/spaces")
    String form(@PathVariable UUID id, Model model) {
        view.form(inspect(id), Map.of(), null, model);
        return "congress/spaces";
    }

    @PostMapping("/event-files/{id}/spaces")
    String change(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        FileReceipt file = inspect(id);
        try {
            if (sent.containsKey("more")) {
                view.form(file, sent, null, model);
                return "congress/spaces";
            }
            Request asked = requests.of(sent.get("command"), "change spaces", List.of(id, new TreeMap<>(sent)));
            ChangeEventFile change =
                    new ChangeEventFile(file.eventFile(), wish(file, sent), sent.containsKey("loss"), asked);
            if (sent.containsKey("look")) {
                view.outcome(file, trials.of(change), model);
                view.form(file, sent, null, model);
                return "congress/spaces";
            }
            FileReceipt receipt = files.change(change);
            recentWrite.remember(receipt.position(), request, response);
            return "redirect:/event-files/" + id;
        } catch (Refused refused) {
            FormAnswer.refused(refused, response);
            view.form(file, sent, refused, model);
            return "congress/spaces";
        }
    }

    /** Services of a day on which nothing happens any more go with it. */
    private static PlanWish wish(FileReceipt file, Map<String, String> sent) {
        List<SpaceWish> spaces = SpaceFields.read(sent, file.plan().zone());
        Set<LocalDate> days = new TreeSet<>();
        spaces.forEach(wish -> days.addAll(EventDays.of(wish)));
        List<ServiceWish> services = file.plan().services().stream()
                .filter(service -> days.contains(service.day()))
                .map(service -> new ServiceWish(service.code(), service.quantity(), service.day()))
                .toList();
        return new PlanWish(file.plan().venue(), PeopleField.read(sent.get("attendees")), spaces, services);
    }

    private FileReceipt inspect(UUID id) {
        return files.inspect(new EventFileId(id), requests.of(PageRequests.newCommand(), "see event file", id));
    }
}
