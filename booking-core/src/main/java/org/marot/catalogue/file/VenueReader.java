package org.marot.catalogue.file;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.marot.catalogue.Address;
import org.marot.catalogue.CalendarHours;
import org.marot.catalogue.Conditions;
import org.marot.catalogue.OpenStretch;
import org.marot.catalogue.Partner;
import org.marot.catalogue.Town;
import org.marot.catalogue.Venue;
import org.marot.catalogue.VenueKind;
import org.marot.catalogue.VenueService;
import org.marot.catalogue.Wording;
import org.marot.catalogue.file.TownFile.SpaceEntry;
import org.marot.catalogue.file.TownFile.VenueEntry;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Ids;
import org.marot.catalogue.yaml.Place;
import org.marot.catalogue.yaml.Suggestion;
import org.marot.catalogue.yaml.Texts;
import org.marot.catalogue.yaml.Value;
import org.marot.shared.VenueId;

/** Reads one item of {@code venues}. */
final class VenueReader {
    private final Town town;
    private final Words words;
    private final Map<String, Place> ids;

    VenueReader(Town town, Words words, Map<String, Place> ids) {
        this.town = town;
        this.words = words;
        this.ids = ids;
    }

    Optional<VenueEntry> read(Value item) {
        Entry entry = item.entry("a venue");
        Optional<VenueId> id = Ids.take(entry, "a venue's id", ids).map(VenueId::new);
        Wording name = Texts.required(entry, "name", 120);
        Wording description = Texts.required(entry, "description", 4000);
        VenueKind kind = kind(entry);
        ZoneId zone = zone(entry);
        Address address = address(entry);
        Map<DayOfWeek, List<OpenStretch>> week =
                entry.require("opening-hours").map(WeekReader::of).orElse(Map.of());
        CalendarHours hours = new CalendarHours(week, ExceptionsReader.of(entry), HolidaysReader.of(entry));
        List<SpaceEntry> spaces = new SpacesReader(words, ids).read(entry, id.orElse(new VenueId("none")));
        List<VenueService> services = ServicesReader.of(entry);
        List<Partner> partners = PartnersReader.of(entry);
        Conditions conditions = ConditionsReader.of(entry);
        Set<String> illustrative = Illustrative.of(entry);
        entry.close();
        return id.map(venue -> new VenueEntry(
                new Venue(
                        venue,
                        name.french(),
                        town,
                        kind,
                        zone,
                        address,
                        description.french(),
                        hours,
                        name.english(),
                        description.english(),
                        illustrative,
                        false,
                        services,
                        partners,
                        conditions),
                entry.placeOf("id"),
                entry.places(),
                spaces));
    }

    private static VenueKind kind(Entry entry) {
        Map<String, VenueKind> kinds = new TreeMap<>();
        for (VenueKind kind : VenueKind.values()) {
            kinds.put(kind.published(), kind);
        }
        return Ids.oneOf(entry, "kind", kinds, VenueKind.THIRD_PLACE);
    }

    private static ZoneId zone(Entry entry) {
        return entry.require("zone")
                .flatMap(value ->
                        value.text("a time zone such as Europe/Paris", 60).flatMap(text -> zone(value, text)))
                .orElse(ZoneId.of("Europe/Paris"));
    }

    private static Optional<ZoneId> zone(Value value, String name) {
        Set<String> known = ZoneId.getAvailableZoneIds();
        if (!known.contains(name)) {
            String guess = Suggestion.among(new TreeSet<>(known), name);
            value.mistake("there is no time zone '" + name + "'"
                    + (guess.isEmpty() ? "; expected one such as Europe/Paris" : guess));
            return Optional.empty();
        }
        return Optional.of(ZoneId.of(name));
    }

    private static Address address(Entry venue) {
        return venue.require("address")
                .map(value -> {
                    Entry entry = value.entry("street, postcode and city");
                    Address address = new Address(
                            Texts.line(entry, "street", 200),
                            Texts.line(entry, "postcode", 20),
                            Texts.line(entry, "city", 120));
                    entry.close();
                    return address;
                })
                .orElseGet(() -> new Address("", "", ""));
    }
}
