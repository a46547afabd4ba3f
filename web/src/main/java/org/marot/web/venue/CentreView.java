package org.marot.web.venue;

import java.util.List;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Layout;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.catalogue.VenueService;
import org.marot.web.page.Say;
import org.marot.web.support.MoneyText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a congress centre has to offer, at a glance: capacities to compare, how its halls divide, services. */
@Component
class CentreView {
    private final Catalogue catalogue;
    private final Say say;

    CentreView(Catalogue catalogue, Say say) {
        this.catalogue = catalogue;
        this.say = say;
    }

    /** Public, as the others, for the template reads them. */
    public record Centre(List<String> layouts, List<Room> rooms, List<Hall> halls, List<Offer> offers, int deposit) {}

    /**
     * A line of the table.
     *
     * @param capacities one for each layout, 0 where the room has none such
     */
    public record Room(String id, String name, boolean accessible, List<Integer> capacities) {}

    /** A hall that divides, drawn from above: each row of the drawing is one way to let a part of it. */
    public record Hall(String name, int width, int height, List<Part> parts) {}

    /**
     * @param number of its row in the drawing, from 1
     * @param strips where it lies; several where its cells are not neighbours
     */
    public record Part(int number, String name, String capacities, List<Strip> strips) {}

    public record Strip(int left, int top, int width) {}

    public record Offer(String name, String trade, String price) {}

    Centre of(Venue venue, List<Space> spaces) {
        List<Space> rooms = spaces.stream().filter(space -> !space.isPool()).toList();
        List<String> layouts = rooms.stream()
                .flatMap(space -> space.layouts().stream())
                .map(Layout::name)
                .distinct()
                .toList();
        return new Centre(
                layouts.stream().map(say::word).toList(),
                rooms.stream().map(room -> row(room, layouts)).toList(),
                DividedHalls.of(rooms).stream().map(this::hall).toList(),
                catalogue.servicesOf(venue.id()).stream().map(this::offer).toList(),
                venue.terms().deposit());
    }

    private Room row(Space room, List<String> layouts) {
        return new Room(
                room.id().value(),
                say.name(room),
                room.accessible(),
                layouts.stream().map(layout -> capacity(room, layout)).toList());
    }

    private static int capacity(Space room, String layout) {
        return room.layouts().stream()
                .filter(one -> one.name().equals(layout))
                .mapToInt(Layout::capacity)
                .findFirst()
                .orElse(0);
    }

    private Hall hall(DividedHalls.Hall hall) {
        List<Part> parts = hall.parts().stream()
                .map(part -> new Part(
                        part.row() + 1,
                        say.name(part.space()),
                        say.layouts(part.space().layouts()),
                        part.runs().stream()
                                .map(run -> new Strip(
                                        run.first() * DividedHalls.CELL,
                                        part.row() * DividedHalls.ROW,
                                        run.cells() * DividedHalls.CELL))
                                .toList()))
                .toList();
        return new Hall(parts.get(0).name(), hall.cells() * DividedHalls.CELL, parts.size() * DividedHalls.ROW, parts);
    }

    private Offer offer(VenueService service) {
        return new Offer(
                service.name(LocaleContextHolder.getLocale()),
                say.text("congress.trade." + service.trade().published()),
                say.text(
                        "congress.price-per." + service.per().published(),
                        MoneyText.spoken(service.cents(), LocaleContextHolder.getLocale())));
    }
}
