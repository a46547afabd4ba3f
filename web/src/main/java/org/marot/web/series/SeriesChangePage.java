package org.marot.web.series;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.reservation.write.Request;
import org.marot.series.DateVerdict;
import org.marot.series.SeriesChange;
import org.marot.series.SeriesChanges;
import org.marot.series.write.SeriesFrame;
import org.marot.series.write.SeriesStanding;
import org.marot.shared.Refused;
import org.marot.shared.SeriesId;
import org.marot.web.page.RecentWrite;
import org.marot.web.page.TimeChoices;
import org.marot.web.reservation.Requests;
import org.marot.web.support.Messages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Moves or cancels many dates of a series; first it shows what becomes of each. */
@Controller
class SeriesChangePage {
    private final SeriesChanges changes;
    private final SeriesBodies bodies;
    private final VerdictLines lines;
    private final Catalogue catalogue;
    private final Requests requests;
    private final RecentWrite recentWrite;
    private final Messages messages;

    SeriesChangePage(
            SeriesChanges changes,
            SeriesBodies bodies,
            VerdictLines lines,
            Catalogue catalogue,
            Requests requests,
            RecentWrite recentWrite,
            Messages messages) {
        this.changes = changes;
        this.bodies = bodies;
        this.lines = lines;
        this.catalogue = catalogue;
        this.requests = requests;
        this.recentWrite = recentWrite;
        this.messages = messages;
    }

    /** What the form sends, and what its address may carry. */
    record ChangeForm(
            @Nullable String following,
            @Nullable String space,
            @Nullable String from,
            @Nullable String to,
            @Nullable String skip,
            @Nullable String command) {
        MoveSeriesBody body() {
            return new MoveSeriesBody(
                    following, space == null || space.isBlank() ? null : space, from, to, skip == null ? null : "skip");
        }
    }

    @GetMapping("/series/{id}/move")
    String move(@PathVariable UUID id, ChangeForm form, Model model) {
        Request request = requests.ofForm(UUID.randomUUID().toString(), "look", id);
        showMove(id, form, request, model);
        return "series/move";
    }

    @PostMapping("/series/{id}/move")
    String moveNow(
            @PathVariable UUID id,
            ChangeForm form,
            HttpServletRequest from,
            HttpServletResponse response,
            Model model) {
        Request request = requests.ofForm(form.command(), "move series page " + id, form.body());
        try {
            recentWrite.remember(
                    changes.move(new SeriesId(id), bodies.change(form.body()), request)
                            .position(),
                    from,
                    response);
            return "redirect:/series/" + id + "?done=moved";
        } catch (Refused refused) {
            requireTellable(refused);
            response.setStatus(refused.kind() == Refused.Kind.TAKEN ? 409 : 422);
            showMove(id, form, request, model);
            model.addAttribute("wrong", sentences(refused));
            return "series/move";
        }
    }

    @GetMapping("/series/{id}/cancel")
    String cancel(@PathVariable UUID id, @RequestParam @Nullable String following, Model model) {
        showCancel(id, following, requests.ofForm(UUID.randomUUID().toString(), "look", id), model);
        return "series/cancel";
    }

    @PostMapping("/series/{id}/cancel")
    String cancelNow(
            @PathVariable UUID id,
            @RequestParam @Nullable String following,
            @RequestParam @Nullable String command,
            HttpServletRequest from,
            HttpServletResponse response,
            Model model) {
        LocalDate first = SeriesBodies.date("following", following);
        Request request = requests.ofForm(command, "cancel series page " + id, String.valueOf(first));
        try {
            recentWrite.remember(
                    changes.cancel(new SeriesId(id), first, request).position(), from, response);
            return "redirect:/series/" + id + "?done=cancelled";
        } catch (Refused refused) {
            requireTellable(refused);
            response.setStatus(422);
            showCancel(id, following, request, model);
            model.addAttribute("wrong", sentences(refused));
            return "series/cancel";
        }
    }

    private void showMove(UUID id, ChangeForm form, Request request, Model model) {
        SeriesId series = new SeriesId(id);
        SeriesStanding standing = changes.find(series, request);
        SeriesFrame frame = standing.frame();
        SeriesChange change = bodies.change(form.body());
        Venue venue = catalogue.venue(frame.venue()).orElseThrow(() -> Refused.notFound("no-such-venue"));
        List<Space> spaces = catalogue.spacesOf(venue.id());
        List<String> times = List.copyOf(TimeChoices.of(List.of(venue), spaces));
        String from = given(form.from(), frame.from().toLocalTime().toString());
        String to = given(
                form.to(),
                frame.to().toLocalTime().toString().equals("00:00")
                        ? "24:00"
                        : frame.to().toLocalTime().toString());
        model.addAttribute("spaces", spaces);
        model.addAttribute("space", given(form.space(), frame.space().value()));
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("starts", TimeChoices.with(times, from));
        model.addAttribute("ends", TimeChoices.with(times, to));
        boolean asked = form.from() != null;
        List<DateVerdict> verdicts = asked ? changes.previewMove(series, change, request) : List.of();
        model.addAttribute("asked", asked);
        model.addAttribute("dates", standing.dates());
        shown(id, form.following(), verdicts, model);
    }

    private void showCancel(UUID id, @Nullable String following, Request request, Model model) {
        SeriesId series = new SeriesId(id);
        List<DateVerdict> verdicts = changes.previewCancel(series, SeriesBodies.date("following", following), request);
        shown(id, following, verdicts, model);
    }

    private void shown(UUID id, @Nullable String following, List<DateVerdict> verdicts, Model model) {
        model.addAttribute("series", id);
        model.addAttribute("following", following == null ? "" : following);
        model.addAttribute("lines", lines.of(verdicts, null, Map.of()));
        model.addAttribute("count", verdicts.stream().filter(DateVerdict::free).count());
        model.addAttribute(
                "conflicts",
                verdicts.stream()
                        .filter(verdict -> !verdict.free() && !verdict.stays())
                        .count());
        model.addAttribute("command", UUID.randomUUID().toString());
        model.addAttribute("wrong", List.of());
    }

    private List<String> sentences(Refused refused) {
        return refused.violations().stream()
                .map(messages::of)
                .distinct()
                .limit(10)
                .toList();
    }

    private static void requireTellable(Refused refused) {
        if (refused.kind() == Refused.Kind.NOT_FOUND || refused.kind() == Refused.Kind.FORBIDDEN) {
            throw refused;
        }
    }

    private static String given(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : Objects.requireNonNull(text);
    }
}
