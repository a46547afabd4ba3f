package org.marot.web.congress;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.marot.congress.EventFileEndings;
import org.marot.congress.EventFiles;
import org.marot.congress.write.CancelEventFile;
import org.marot.congress.write.FileReceipt;
import org.marot.people.EventFileWords;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.marot.web.booking.PageRequests;
import org.marot.web.page.FormAnswer;
import org.marot.web.page.RecentWrite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One event file, and what can be done with it. */
@Controller
class EventFileActions {
    private final EventFiles files;
    private final EventFileEndings endings;
    private final EventFileView view;
    private final EventFileWords words;
    private final PageRequests requests;
    private final RecentWrite recentWrite;

    EventFileActions(
            EventFiles files,
            EventFileEndings endings,
            EventFileView view,
            EventFileWords words,
            PageRequests requests,
            RecentWrite recentWrite) {
        this.files = files;
        this.endings = endings;
        this.view = view;
        this.words = words;
        this.requests = requests;
        this.recentWrite = recentWrite;
    }

    @GetMapping("/event-files/{id}")
    String one(@PathVariable UUID id, Model model) {
        view.file(inspect(id), null, model);
        return "congress/file";
    }

    @PostMapping("/event-files/{id}/{what}")
    String act(
            @PathVariable UUID id,
            @PathVariable String what,
            EventFileAct act,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        FileReceipt before = inspect(id);
        String why = act.why();
        Request asked = requests.of(act.command(), what + " event file", List.of(id, act.toString()));
        try {
            FileReceipt receipt = act(before, what, act, asked);
            if (why != null && !receipt.repeated()) {
                words.explain(
                        receipt.eventFile(),
                        receipt.customer(),
                        receipt.sequence(),
                        asked.actor().account(),
                        why);
            }
            recentWrite.remember(receipt.position(), request, response);
            return "redirect:/event-files/" + id;
        } catch (Refused refused) {
            FormAnswer.refused(refused, response);
            view.file(before, refused, model);
            return "congress/file";
        }
    }

    private FileReceipt act(FileReceipt file, String what, EventFileAct act, Request request) {
        EventFileId id = file.eventFile();
        return switch (what) {
            case "option" ->
                files.option(id, OptionDate.read(act.until(), file.plan().zone()), request);
            case "challenge" -> files.challenge(id, request);
            case "extend" -> {
                if (act.why() == null) {
                    throw Refused.because(Violation.of("extension-needs-a-reason"));
                }
                yield files.extend(id, OptionDate.read(act.until(), file.plan().zone()), request);
            }
            case "confirm" -> files.confirm(id, request);
            case "decline" -> endings.decline(id, act.lostReason(), request);
            case "deliver" -> endings.deliver(id, act.came(), request);
            case "close" -> endings.close(id, request);
            case "cancel" -> files.cancel(new CancelEventFile(id, act.dueOrNone(), request));
            default -> throw Refused.notFound("no-such-event-file");
        };
    }

    private FileReceipt inspect(UUID id) {
        return files.inspect(new EventFileId(id), requests.of(PageRequests.newCommand(), "see event file", id));
    }
}
