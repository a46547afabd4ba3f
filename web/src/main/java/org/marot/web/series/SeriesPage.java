package org.marot.web.series;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.write.Request;
import org.marot.series.SeriesChanges;
import org.marot.series.SeriesReceipt;
import org.marot.shared.Refused;
import org.marot.shared.SeriesId;
import org.marot.web.account.SignedIn;
import org.marot.web.page.RecentWrite;
import org.marot.web.reservation.Requests;
import org.marot.web.reservation.ReservationTable;
import org.marot.web.support.Messages;
import org.marot.web.support.ReadsFrom;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One series: its rule, its dates as they stand, and what can be done with all of them. */
@Controller
class SeriesPage {
    private final SeriesTable table;
    private final SeriesLines lines;
    private final SeriesChanges changes;
    private final RuleWords words;
    private final Requests requests;
    private final SignedIn signedIn;
    private final RecentWrite recentWrite;
    private final Messages messages;

    SeriesPage(
            SeriesTable table,
            SeriesLines lines,
            SeriesChanges changes,
            RuleWords words,
            Requests requests,
            SignedIn signedIn,
            RecentWrite recentWrite,
            Messages messages) {
        this.table = table;
        this.lines = lines;
        this.changes = changes;
        this.words = words;
        this.requests = requests;
        this.signedIn = signedIn;
        this.recentWrite = recentWrite;
        this.messages = messages;
    }

    @GetMapping("/series/{id}")
    @ReadsFrom(SeriesTable.PROJECTION)
    String one(@PathVariable UUID id, @RequestParam @Nullable String done, HttpServletRequest request, Model model) {
        // the dates come from one table, how they stand from the other
        var unused = recentWrite.isShownBy(ReservationTable.PROJECTION, request);
        show(id, model);
        model.addAttribute(
                "done",
                Stream.of("booked", "moved", "cancelled", "added")
                        .filter(one -> one.equals(done))
                        .findFirst()
                        .orElse(""));
        return "series/one";
    }

    @PostMapping("/series/{id}/add")
    String add(
            @PathVariable UUID id,
            @RequestParam @Nullable String date,
            @RequestParam @Nullable String accessible,
            @RequestParam @Nullable String command,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        LocalDate added = SeriesBodies.requiredDate("date", date);
        try {
            boolean needed = accessible != null;
            Request asked = requests.ofForm(command, "add date page " + id, added + " " + needed);
            SeriesReceipt receipt = changes.add(new SeriesId(id), added, null, needed, asked);
            recentWrite.remember(receipt.position(), request, response);
            return "redirect:/series/" + id + "?done=added";
        } catch (Refused refused) {
            if (refused.kind() == Refused.Kind.NOT_FOUND) {
                throw refused;
            }
            response.setStatus(refused.kind() == Refused.Kind.TAKEN ? 409 : 422);
            show(id, model);
            model.addAttribute("done", "");
            model.addAttribute(
                    "wrong",
                    refused.violations().stream().map(messages::of).distinct().toList());
            return "series/one";
        }
    }

    private void show(UUID id, Model model) {
        List<SeriesDate> dates = table.dates(id);
        if (dates.isEmpty() || !SeriesTable.isVisible(dates.get(0), signedIn.actor())) {
            throw Refused.notFound("no-such-series");
        }
        List<SeriesLine> all = lines.of(dates);
        SeriesDate first = dates.get(0);
        model.addAttribute("series", id);
        model.addAttribute("rule", words.of(first.rule()));
        model.addAttribute("spaceName", lines.spaceName(first.space()));
        model.addAttribute("keeps", lines.keepsAccessibleDesks(first.space()));
        model.addAttribute("dates", all);
        model.addAttribute(
                "coming",
                all.stream()
                        .filter(line -> line.changeable() && !line.skipped())
                        .toList());
        model.addAttribute("command", UUID.randomUUID().toString());
        model.addAttribute("wrong", List.of());
    }
}
