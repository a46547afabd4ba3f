package org.marot.web.congress;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Layout;
import org.marot.catalogue.Space;
import org.marot.congress.EventFileQuotes;
import org.marot.congress.EventFileTrials.Outcome;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.Plan;
import org.marot.shared.Refused;
import org.marot.web.booking.PageRequests;
import org.marot.web.page.Say;
import org.marot.web.support.MoneyText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page on which an event's spaces change. */
@Component
class SpacesView {
    private final Catalogue catalogue;
    private final PlanDifference difference;
    private final EventFileQuotes quotes;
    private final EventFileTroubles troubles;
    private final Say say;

    SpacesView(
            Catalogue catalogue,
            PlanDifference difference,
            EventFileQuotes quotes,
            EventFileTroubles troubles,
            Say say) {
        this.catalogue = catalogue;
        this.difference = difference;
        this.quotes = quotes;
        this.troubles = troubles;
        this.say = say;
    }

    void form(FileReceipt file, Map<String, String> sent, @Nullable Refused refused, Model model) {
        Plan plan = file.plan();
        List<Space> spaces = catalogue.spacesOf(plan.venue()).stream()
                .filter(space -> !space.isPool())
                .toList();
        Set<String> layouts = new LinkedHashSet<>();
        spaces.forEach(space -> space.layouts().stream().map(Layout::name).forEach(layouts::add));
        model.addAttribute("id", file.eventFile().toString());
        model.addAttribute("reference", file.reference());
        model.addAttribute("spaces", spaces);
        model.addAttribute("layouts", layouts);
        model.addAttribute("rows", sent.isEmpty() ? SpaceFields.of(plan) : SpaceFields.sent(sent));
        model.addAttribute("attendees", sent.getOrDefault("attendees", String.valueOf(plan.attendees())));
        model.addAttribute("command", PageRequests.newCommand());
        model.addAttribute("troubles", refused == null ? List.of() : troubles.of(refused));
    }

    /** What the change would come to, before it is done. */
    void outcome(FileReceipt before, Outcome outcome, Model model) {
        FileReceipt after = outcome.file();
        model.addAttribute("difference", difference.between(before.plan(), after.plan()));
        model.addAttribute("loses", outcome.losesPlace());
        model.addAttribute("place", place(before, after));
        model.addAttribute("quoteGoes", before.quote() != null && before.quote().standing());
        model.addAttribute("signed", before.status().isSigned());
        model.addAttribute("priceBefore", price(before));
        model.addAttribute("priceAfter", price(after));
    }

    private String place(FileReceipt before, FileReceipt after) {
        if (before.status().isSigned()) {
            return say.text("congress.place-signed");
        }
        if (after.rank() == 0) {
            return say.text("congress.place-none");
        }
        return say.text(
                before.rank() == after.rank() ? "congress.place-same" : "congress.place-moves",
                before.rank(),
                after.rank());
    }

    /** With tax, at the prices of now; null where something has no price. */
    private @Nullable String price(FileReceipt file) {
        try {
            return MoneyText.spoken(
                    quotes.estimate(file.plan(), file.customer()).gross(), LocaleContextHolder.getLocale());
        } catch (Refused unpriced) {
            return null;
        }
    }
}
