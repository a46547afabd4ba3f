package org.marot.web.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Conditions;
import org.marot.catalogue.Conditions.Step;
import org.marot.catalogue.Venue;
import org.marot.shared.VenueId;
import org.marot.web.page.Say;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a venue's conditions into words. */
@Component
class ConditionWords {
    private final Catalogue catalogue;
    private final Say say;

    ConditionWords(Catalogue catalogue, Say say) {
        this.catalogue = catalogue;
        this.say = say;
    }

    /** The steps of now, which a quote would be made with. */
    List<String> ladder(VenueId venue) {
        return ladder(of(venue).cancelling());
    }

    /** What is owed when the customer gives up; {@code steps} begin with the earliest. */
    List<String> ladder(List<Step> steps) {
        List<String> told = new ArrayList<>();
        for (Step step : steps) {
            told.add(say.text(
                    step.due() == 0 ? "quote.cancelling-early" : "quote.cancelling-step", step.due(), step.days()));
        }
        if (!steps.isEmpty()) {
            told.add(say.text("quote.cancelling-later"));
        }
        return told;
    }

    List<String> paragraphs(VenueId venue) {
        return Stream.of(of(venue).text(LocaleContextHolder.getLocale()).split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Conditions of(VenueId venue) {
        return catalogue.venue(venue).map(Venue::terms).orElse(Conditions.USUAL);
    }
}
