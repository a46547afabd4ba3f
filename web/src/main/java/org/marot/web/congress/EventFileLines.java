package org.marot.web.congress;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.congress.events.SpaceUsed;
import org.marot.people.Customers;
import org.marot.people.EnquiryLetters;
import org.marot.people.EventFileWords;
import org.marot.shared.Actor;
import org.marot.shared.CustomerId;
import org.marot.shared.EventFileId;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.web.congress.EventFileLine.SpaceLine;
import org.marot.web.page.Say;
import org.springframework.stereotype.Component;

/** Puts event files into words. */
@Component
class EventFileLines {
    private final Catalogue catalogue;
    private final Customers customers;
    private final EventFileWords words;
    private final EnquiryLetters enquiries;
    private final Say say;

    EventFileLines(Catalogue catalogue, Customers customers, EventFileWords words, EnquiryLetters enquiries, Say say) {
        this.catalogue = catalogue;
        this.customers = customers;
        this.words = words;
        this.enquiries = enquiries;
        this.say = say;
    }

    List<EventFileLine> of(List<EventFileRow> rows, Actor reader) {
        List<EventFileId> files =
                rows.stream().map(row -> EventFileId.of(row.eventFile())).toList();
        Map<EventFileId, String> titles = words.titles(files);
        Set<EventFileId> fromPublicPage = enquiries.behind(files).keySet();
        Map<String, String> names = names(rows);
        return rows.stream()
                .map(row -> line(
                        row,
                        titles.get(EventFileId.of(row.eventFile())),
                        reader.isStaffOf(new VenueId(row.venue()))
                                ? names.getOrDefault(row.customer(), say.text("congress.nobody"))
                                : null,
                        fromPublicPage.contains(EventFileId.of(row.eventFile()))))
                .toList();
    }

    private EventFileLine line(EventFileRow row, @Nullable String title, @Nullable String who, boolean fromPublicPage) {
        ZoneId zone = ZoneId.of(row.zone());
        return new EventFileLine(
                row.eventFile(),
                row.reference(),
                title == null ? say.text("congress.untitled", row.reference()) : title,
                row.venue(),
                catalogue.venue(new VenueId(row.venue())).map(say::name).orElse(row.venue()),
                say.period(new Period(row.starts().atZone(zone), row.ends().atZone(zone))),
                say.text("congress.people", row.attendees()),
                style(row),
                standing(row),
                row.until() == null ? null : say.moment(row.until().atZone(zone)),
                who,
                who != null && fromPublicPage,
                row.content().spaces().stream().map(use -> space(use, zone)).toList());
    }

    String standing(EventFileRow row) {
        if (row.status().equals("quoted")) {
            return say.text(row.holding() ? "quote.holds" : "quote.waits", row.rank());
        }
        if (!row.status().equals("option")) {
            return say.text("congress.status." + row.status());
        }
        return row.holding() ? say.text("congress.holds") : say.text("congress.waits", row.rank());
    }

    static String style(EventFileRow row) {
        return switch (row.status()) {
            case "confirmed", "delivered" -> "mine";
            case "option", "quoted" -> row.holding() ? "held" : "taken";
            case "enquiry" -> "free";
            default -> "closed";
        };
    }

    private SpaceLine space(SpaceUsed use, ZoneId zone) {
        Period period = new Period(
                OffsetDateTime.parse(use.from()).atZoneSameInstant(zone),
                OffsetDateTime.parse(use.to()).atZoneSameInstant(zone));
        return new SpaceLine(
                space(use),
                say.period(period),
                say.word(use.layout()),
                say.text("congress.people", use.attendees()),
                say.length(Duration.parse(use.setUp())),
                say.length(Duration.parse(use.strike())));
    }

    /** What the customers are called who have a name. */
    Map<String, String> names(List<EventFileRow> rows) {
        Map<String, String> names = new HashMap<>();
        customers
                .find(rows.stream()
                        .map(row -> CustomerId.of(row.customer()))
                        .distinct()
                        .toList())
                .forEach((id, customer) -> customer.name().ifPresent(name -> names.put(id.toString(), name)));
        return names;
    }

    String space(SpaceUsed use) {
        return catalogue.space(new SpaceId(use.space())).map(say::name).orElse(use.space());
    }
}
