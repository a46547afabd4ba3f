package org.marot.web.find;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.shared.Refused;
import org.marot.shared.VenueId;
import org.marot.web.availability.Availability;
import org.marot.web.availability.SpaceAvailability;
import org.marot.web.page.PeriodFields;
import org.marot.web.support.Messages;
import org.marot.web.support.ReadsFrom;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The results of a search: what is free first, the rest apart with the reason and the nearest free times. */
@Controller
class FindPage {
    private final SearchForm form;
    private final Availability availability;
    private final Results results;
    private final Catalogue catalogue;
    private final Messages messages;

    FindPage(SearchForm form, Availability availability, Results results, Catalogue catalogue, Messages messages) {
        this.form = form;
        this.availability = availability;
        this.results = results;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    @GetMapping("/find")
    @ReadsFrom(Availability.PROJECTION)
    String find(
            @RequestParam @Nullable String date,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String people,
            @RequestParam @Nullable String layout,
            @RequestParam @Nullable String equipment,
            @RequestParam @Nullable String accessible,
            @RequestParam @Nullable String venue,
            Model model) {
        PeriodFields period = PeriodFields.of(date, from, to, form.suggestion());
        SearchFields search = SearchFields.read(period, kind, people, layout, equipment, accessible, known(venue));
        model.addAttribute("search", search);
        model.addAttribute("choices", form.choices());
        model.addAttribute("live", true);
        try {
            show(availability.search(search.query(), results.asker()), search, model);
        } catch (Refused refused) {
            model.addAttribute("problem", messages.of(refused.violations().get(0)));
        }
        return "find/results";
    }

    private void show(List<SpaceAvailability> found, SearchFields search, Model model) {
        model.addAttribute("free", results.free(found, search));
        model.addAttribute("blocked", results.blocked(found, search));
        model.addAttribute("period", found.isEmpty() ? null : found.get(0).period());
        if (!search.venue().isEmpty()) {
            catalogue.venue(new VenueId(search.venue())).ifPresent(only -> model.addAttribute("only", only));
            model.addAttribute("everywhere", search.everywhere());
        }
    }

    private @Nullable String known(@Nullable String venue) {
        return catalogue.venues().stream()
                .map(one -> one.id().value())
                .filter(id -> id.equals(venue))
                .findFirst()
                .orElse(null);
    }
}
