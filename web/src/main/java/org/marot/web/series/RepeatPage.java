package org.marot.web.series;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.people.Titles;
import org.marot.reservation.write.Request;
import org.marot.series.DateVerdict;
import org.marot.series.SeriesBookings;
import org.marot.series.SeriesReceipt;
import org.marot.series.SeriesWish;
import org.marot.shared.Refused;
import org.marot.web.find.SearchForm;
import org.marot.web.page.PeriodFields;
import org.marot.web.page.RecentWrite;
import org.marot.web.page.TimeChoices;
import org.marot.web.reservation.FreeText;
import org.marot.web.reservation.Requests;
import org.marot.web.reservation.Wishes;
import org.marot.web.series.VerdictAnswers.Party;
import org.marot.web.support.Malformed;
import org.marot.web.support.Messages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How a booking repeats, what each date comes to, and the booking of those that were chosen. */
@Controller
class RepeatPage {
    private final SeriesBookings bookings;
    private final ChosenDates chosenDates;
    private final VerdictLines lines;
    private final Requests requests;
    private final Wishes wishes;
    private final SearchForm suggestions;
    private final RecentWrite recentWrite;
    private final Titles titles;
    private final Messages messages;
    private final UnmetDemand demand;

    RepeatPage(
            SeriesBookings bookings,
            ChosenDates chosenDates,
            VerdictLines lines,
            Requests requests,
            Wishes wishes,
            SearchForm suggestions,
            RecentWrite recentWrite,
            Titles titles,
            Messages messages,
            UnmetDemand demand) {
        this.bookings = bookings;
        this.chosenDates = chosenDates;
        this.lines = lines;
        this.requests = requests;
        this.wishes = wishes;
        this.suggestions = suggestions;
        this.recentWrite = recentWrite;
        this.titles = titles;
        this.messages = messages;
        this.demand = demand;
    }

    @GetMapping("/spaces/{id}/repeat")
    String form(@PathVariable String id, RepeatForm form, Model model) {
        Space space = wishes.space("space", id);
        PeriodFields fields = show(space, form, model);
        if (form.isAsked()) {
            try {
                preview(space, fields, form, Map.of(), model);
            } catch (Refused refused) {
                refused(refused, model);
            } catch (Malformed malformed) {
                model.addAttribute("wrong", List.of(messages.of(malformed.violation())));
            }
        }
        return "series/repeat";
    }

    @PostMapping("/spaces/{id}/repeat")
    String book(
            @PathVariable String id,
            RepeatForm form,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Space space = wishes.space("space", id);
        PeriodFields fields = show(space, form, model);
        try {
            SeriesReceipt receipt = book(space, fields, form, sent);
            recentWrite.remember(receipt.position(), request, response);
            return "redirect:/series/" + receipt.standing().series() + "?done=booked";
        } catch (Refused refused) {
            response.setStatus(refused.kind() == Refused.Kind.TAKEN ? 409 : 422);
            refused(refused, model);
            previewAgain(space, fields, form, sent, model);
        } catch (Malformed malformed) {
            response.setStatus(422);
            model.addAttribute("wrong", List.of(messages.of(malformed.violation())));
        }
        return "series/repeat";
    }

    private SeriesReceipt book(Space space, PeriodFields fields, RepeatForm form, Map<String, String> sent) {
        String title = FreeText.title(form.title());
        Map<String, String> chosen = ChosenDates.fields(sent);
        Request request = requests.ofForm(form.command(), "repeat page", fields + " " + form + " " + chosen);
        SeriesWish wish = chosenDates.wish(space, fields, form, chosen, request.actor());
        SeriesReceipt receipt = book(wish, request);
        if (title != null) {
            receipt.standing()
                    .dates()
                    .forEach(
                            one -> titles.put(one.reservation(), request.actor().account(), title));
        }
        return receipt;
    }

    private SeriesReceipt book(SeriesWish wish, Request request) {
        try {
            return bookings.book(SeriesCalls.idOf(request), wish, request);
        } catch (Refused refused) {
            demand.keep(wish, refused, request);
            throw refused;
        }
    }

    private void preview(Space space, PeriodFields fields, RepeatForm form, Map<String, String> chosen, Model model) {
        Request request = requests.ofForm(UUID.randomUUID().toString(), "preview page", fields);
        SeriesWish wish = chosenDates.wish(space, fields, form, Map.of(), request.actor());
        Party party = Party.of(wish, request.actor(), wishes);
        List<DateVerdict> verdicts = bookings.preview(wish, request);
        model.addAttribute("lines", lines.of(verdicts, party, chosen));
        model.addAttribute("free", verdicts.stream().filter(DateVerdict::free).count());
    }

    private void previewAgain(
            Space space, PeriodFields fields, RepeatForm form, Map<String, String> sent, Model model) {
        try {
            preview(space, fields, form, ChosenDates.fields(sent), model);
        } catch (Refused refused) {
            // the page says already why nothing can be previewed
            model.addAttribute("lines", List.of());
        }
    }

    private PeriodFields show(Space space, RepeatForm form, Model model) {
        Venue venue = wishes.venueOf(space);
        PeriodFields fields = PeriodFields.of(form.date(), form.from(), form.to(), suggestions.suggestion());
        LocalDate first = ChosenDates.firstDay(fields);
        List<String> times = List.copyOf(TimeChoices.of(List.of(venue), List.of(space)));
        model.addAttribute("space", space);
        model.addAttribute("venue", venue);
        model.addAttribute("fields", fields);
        model.addAttribute("form", form);
        model.addAttribute("every", form.everyOr());
        model.addAttribute("interval", form.intervalOr());
        model.addAttribute("days", form.daysOr(first));
        model.addAttribute("weekdays", DayOfWeek.values());
        model.addAttribute("end", form.endOr());
        model.addAttribute("times", form.timesOr());
        model.addAttribute("until", form.until() == null ? first.plusMonths(3).toString() : form.until());
        model.addAttribute("people", form.people() == null ? "1" : form.people());
        model.addAttribute("starts", TimeChoices.with(times, fields.from()));
        model.addAttribute("ends", TimeChoices.with(times, fields.to()));
        model.addAttribute("command", UUID.randomUUID().toString());
        model.addAttribute("wrong", List.of());
        return fields;
    }

    private void refused(Refused refused, Model model) {
        if (refused.kind() == Refused.Kind.NOT_FOUND || refused.kind() == Refused.Kind.FORBIDDEN) {
            throw refused;
        }
        model.addAttribute(
                "wrong",
                refused.violations().stream()
                        .map(messages::of)
                        .distinct()
                        .limit(10)
                        .toList());
    }
}
