package org.marot.web.congress;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.congress.EventFiles;
import org.marot.congress.write.ChangeEventFile;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.PlanWish;
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

/** Other rooms and days for an event file, one click each. */
@Controller
class ProposalPage {
    private static final Duration USUAL_OPTION = Duration.ofDays(14);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final EventFiles files;
    private final ProposalSearch search;
    private final ProposalView view;
    private final PageRequests requests;
    private final RecentWrite recentWrite;

    ProposalPage(
            EventFiles files,
            ProposalSearch search,
            ProposalView view,
            PageRequests requests,
            RecentWrite recentWrite) {
        this.files = files;
        this.search = search;
        this.view = view;
        this.requests = requests;
        this.recentWrite = recentWrite;
    }

    @GetMapping("/event-files/{id}/proposals")
    String show(
            @PathVariable UUID id,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String days,
            Model model) {
        view.fill(inspect(id), from, to, days, null, model);
        return "congress/proposals";
    }

    @PostMapping("/event-files/{id}/proposals")
    String choose(
            @PathVariable UUID id,
            @RequestParam String first,
            @RequestParam String lasts,
            @RequestParam List<String> space,
            @RequestParam @Nullable String option,
            @RequestParam @Nullable String acceptLoss,
            @RequestParam @Nullable String command,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String days,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        FileReceipt before = inspect(id);
        Request asked = requests.of(
                command,
                "choose a proposal",
                List.of(id, first, lasts, space, String.valueOf(option), String.valueOf(acceptLoss)));
        try {
            PlanWish wish = search.choice(before.plan(), first, lasts, space);
            ChangeEventFile change = new ChangeEventFile(before.eventFile(), wish, acceptLoss != null, asked);
            FileReceipt receipt =
                    option == null ? files.change(change) : files.changeWithOption(change, until(wish, asked.at()));
            recentWrite.remember(receipt.position(), request, response);
            return "redirect:/event-files/" + id;
        } catch (Refused refused) {
            FormAnswer.refused(refused, response);
            view.fill(before, from, to, days, refused, model);
            return "congress/proposals";
        }
    }

    /** Two weeks, or until the first set-up begins if that is sooner. */
    private static Instant until(PlanWish wish, Instant now) {
        ZonedDateTime today = now.atZone(wish.spaces().get(0).period().zone());
        Instant usual = today.plus(USUAL_OPTION).with(EVENING).toInstant();
        return wish.spaces().stream()
                .map(space -> space.period().start().minus(Objects.requireNonNullElse(space.setUp(), Duration.ZERO)))
                .filter(start -> start.isBefore(usual))
                .min(Comparator.naturalOrder())
                .orElse(usual);
    }

    private FileReceipt inspect(UUID id) {
        return files.inspect(new EventFileId(id), requests.of(PageRequests.newCommand(), "see event file", id));
    }
}
