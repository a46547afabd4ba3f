package org.marot.web.waitlist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.people.Customer;
import org.marot.people.Customers;
import org.marot.shared.CustomerId;
import org.marot.waitlist.write.EntryId;
import org.marot.web.page.PeriodFields;
import org.marot.web.page.Say;
import org.marot.web.page.TimeChoices;
import org.marot.web.waitlist.WaitlistTable.Place;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a venue's line. */
@Component
class LineView {
    private static final int MOST = 200;

    private final WaitlistTable table;
    private final PlaceViews views;
    private final StaffReasons reasons;
    private final Customers customers;
    private final Catalogue catalogue;
    private final Say say;

    LineView(
            WaitlistTable table,
            PlaceViews views,
            StaffReasons reasons,
            Customers customers,
            Catalogue catalogue,
            Say say) {
        this.table = table;
        this.views = views;
        this.reasons = reasons;
        this.customers = customers;
        this.catalogue = catalogue;
        this.say = say;
    }

    /** Somebody who waits; {@code reason} only where staff put them there. */
    record Line(
            PlaceView place,
            String name,
            int people,
            @Nullable String reason) {}

    String show(Venue venue, PeriodFields fields, LineForm form, List<String> troubles, Model model) {
        List<Space> spaces = catalogue.spacesOf(venue.id()).stream()
                .filter(space -> !space.retired())
                .toList();
        List<String> times = List.copyOf(TimeChoices.of(List.of(venue), spaces));
        model.addAttribute("venue", venue);
        model.addAttribute("lines", lines(venue));
        model.addAttribute("spaces", spaces);
        model.addAttribute(
                "keeps", spaces.stream().anyMatch(space -> !space.keptUnits().isEmpty()));
        model.addAttribute("form", form);
        model.addAttribute("fields", fields);
        model.addAttribute("starts", TimeChoices.with(times, fields.from()));
        model.addAttribute("ends", TimeChoices.with(times, fields.to()));
        model.addAttribute("troubles", troubles);
        model.addAttribute("command", UUID.randomUUID().toString());
        return "waitlist/line";
    }

    private List<Line> lines(Venue venue) {
        List<Place> places = table.inLine(venue.id(), MOST);
        Map<CustomerId, Customer> known = customers.find(places.stream()
                .map(place -> CustomerId.of(place.row().customer()))
                .distinct()
                .toList());
        return places.stream()
                .map(place -> new Line(
                        views.of(place),
                        Optional.ofNullable(known.get(CustomerId.of(place.row().customer())))
                                .flatMap(Customer::name)
                                .orElse(say.text("waitlist.nameless")),
                        place.row().attendees(),
                        reasons.of(EntryId.of(place.row().entry())).orElse(null)))
                .toList();
    }
}
