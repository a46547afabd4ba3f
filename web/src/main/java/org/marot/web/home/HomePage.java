package org.marot.web.home;

import org.marot.web.availability.Availability;
import org.marot.web.find.SearchFields;
import org.marot.web.find.SearchForm;
import org.marot.web.support.ReadsFrom;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: the search, and every venue as it stands at this moment. */
@Controller
class HomePage {
    private final SearchForm form;
    private final VenueCards cards;

    HomePage(SearchForm form, VenueCards cards) {
        this.form = form;
        this.cards = cards;
    }

    @GetMapping("/")
    @ReadsFrom(Availability.PROJECTION)
    String home(Model model) {
        model.addAttribute("search", SearchFields.at(form.suggestion()));
        model.addAttribute("choices", form.choices());
        model.addAttribute("live", false);
        model.addAttribute("venues", cards.all());
        return "home/home";
    }
}
