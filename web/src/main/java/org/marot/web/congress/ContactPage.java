package org.marot.web.congress;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.congress.EventFiles;
import org.marot.congress.write.FileReceipt;
import org.marot.people.EventFileContact.Role;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.web.booking.PageRequests;
import org.marot.web.page.Say;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The contacts and notes of an event file. */
@Controller
class ContactPage {
    private final EventFiles files;
    private final EventFilePeople people;
    private final EventFileTroubles troubles;
    private final PageRequests requests;
    private final Say say;

    ContactPage(EventFiles files, EventFilePeople people, EventFileTroubles troubles, PageRequests requests, Say say) {
        this.files = files;
        this.people = people;
        this.troubles = troubles;
        this.requests = requests;
        this.say = say;
    }

    /** Somebody to call; public, as the others, for templates read them. */
    public record Contact(
            String id,
            String role,
            String name,
            @Nullable String email,
            @Nullable String phone) {}

    /** What was written. */
    public record Note(String when, String by, boolean staffOnly, String text) {}

    @GetMapping("/event-files/{id}/contacts")
    String page(@PathVariable UUID id, Model model) {
        Request request = requests.of(PageRequests.newCommand(), "see event file", id);
        show(files.inspect(new EventFileId(id), request), request, Map.of(), null, model);
        return "congress/contacts";
    }

    @PostMapping("/event-files/{id}/contacts")
    String add(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, HttpServletResponse response, Model model) {
        EventFilePeople.Typed typed =
                new EventFilePeople.Typed(sent.get("role"), sent.get("name"), sent.get("email"), sent.get("phone"));
        Request request = requests.of(sent.get("command"), "add contact", List.of(id, typed));
        return carriedOut(id, request, sent, response, model, file -> people.add(file, typed, request));
    }

    @PostMapping("/event-files/{id}/contacts/{contact}/remove")
    String remove(@PathVariable UUID id, @PathVariable UUID contact) {
        Request request = requests.of(PageRequests.newCommand(), "see event file", id);
        people.remove(files.inspect(new EventFileId(id), request), contact);
        return "redirect:/event-files/" + id + "/contacts";
    }

    @PostMapping("/event-files/{id}/notes")
    String write(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, HttpServletResponse response, Model model) {
        String text = sent.get("text");
        boolean staffOnly = "yes".equals(sent.get("staffOnly"));
        Request request = requests.of(sent.get("command"), "write note", List.of(id, String.valueOf(text), staffOnly));
        return carriedOut(id, request, sent, response, model, file -> people.note(file, text, staffOnly, request));
    }

    private String carriedOut(
            UUID id,
            Request request,
            Map<String, String> sent,
            HttpServletResponse response,
            Model model,
            Consumer<FileReceipt> work) {
        FileReceipt file = files.inspect(new EventFileId(id), request);
        try {
            work.accept(file);
            return "redirect:/event-files/" + id + "/contacts";
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.RULE_BROKEN) {
                throw refused;
            }
            response.setStatus(422);
            show(file, request, sent, refused, model);
            return "congress/contacts";
        }
    }

    private void show(
            FileReceipt file, Request request, Map<String, String> sent, @Nullable Refused refused, Model model) {
        model.addAttribute("id", file.eventFile().toString());
        model.addAttribute("reference", file.reference());
        model.addAttribute("sent", sent);
        model.addAttribute(
                "roles", Stream.of(Role.values()).map(Role::published).toList());
        model.addAttribute("staff", people.isStaff(file, request.actor()));
        model.addAttribute(
                "contacts",
                people.contacts(file).stream()
                        .map(one -> new Contact(
                                one.id().toString(),
                                say.text("congress.role." + one.role().published()),
                                one.name(),
                                one.email() == null ? null : one.email().value(),
                                one.phone()))
                        .toList());
        model.addAttribute(
                "notes",
                people.notes(file, request.actor()).stream()
                        .map(one -> new Note(
                                say.moment(one.at().atZone(file.plan().zone())),
                                say.text("history.by." + ContactCalls.by(one, request.actor())),
                                one.staffOnly(),
                                one.text()))
                        .toList());
        model.addAttribute("command", PageRequests.newCommand());
        model.addAttribute("troubles", refused == null ? List.of() : troubles.of(refused));
    }
}
