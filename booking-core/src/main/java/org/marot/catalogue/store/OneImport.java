package org.marot.catalogue.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.CatalogueRefused;
import org.marot.catalogue.ImportReport;
import org.marot.catalogue.ImportReport.Line;
import org.marot.catalogue.ImportReport.Outcome;
import org.marot.catalogue.Mistake;
import org.marot.catalogue.Space;
import org.marot.catalogue.Town;
import org.marot.catalogue.Venue;
import org.marot.catalogue.VenueService;
import org.marot.catalogue.file.TownFile;
import org.marot.catalogue.file.TownFile.SpaceEntry;
import org.marot.catalogue.file.TownFile.VenueEntry;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/** Brings one file's facts over what is stored, within the transaction of its caller. Used once. */
final class OneImport {
    private final CatalogueTables tables;
    private final Objections objections;
    private final Snapshot stored;
    private final TownFile file;
    private final Instant now;
    private final List<Line> lines = new ArrayList<>();

    OneImport(CatalogueTables tables, Objections objections, Snapshot stored, TownFile file, Instant now) {
        this.tables = tables;
        this.objections = objections;
        this.stored = stored;
        this.file = file;
        this.now = now;
    }

    ImportReport run() {
        refuseWhatCannotBe();
        saveTown();
        int place = 0;
        for (VenueEntry entry : file.venues()) {
            saveVenue(entry, place++);
        }
        retireWhatIsGone();
        boolean changed = lines.stream().anyMatch(line -> line.outcome() != Outcome.UNCHANGED);
        return new ImportReport(file.town().id(), changed ? tables.raiseRevision() : stored.revision(), lines);
    }

    private void refuseWhatCannotBe() {
        List<Mistake> mistakes = new ArrayList<>();
        for (VenueEntry venue : file.venues()) {
            mistakes.addAll(
                    objections.to(venue, stored.venues().get(venue.venue().id()), now));
            for (SpaceEntry space : venue.spaces()) {
                Space before = stored.spaces().get(space.space().id());
                mistakes.addAll(objections.to(space, before, venue.venue().zone(), now));
            }
        }
        if (!mistakes.isEmpty()) {
            throw new CatalogueRefused(mistakes);
        }
    }

    private void saveTown() {
        Town town = file.town();
        Town before = stored.towns().get(town.id());
        List<VenueId> order = file.venues().stream().map(e -> e.venue().id()).toList();
        List<VenueId> orderBefore = stored.venuesOf(town.id()).stream()
                .filter(v -> !v.retired())
                .map(Venue::id)
                .toList();
        List<String> facts = before == null ? List.of() : facts(before, town, orderBefore, order);
        tell("town", town.id(), before == null, false, facts);
        if (before == null || !before.equals(town)) {
            tables.save(town);
        }
    }

    private void saveVenue(VenueEntry entry, int place) {
        Venue before = stored.venues().get(entry.venue().id());
        Venue venue = withRetiredServices(entry.venue(), before);
        List<SpaceId> order = entry.spaces().stream().map(e -> e.space().id()).toList();
        List<SpaceId> orderBefore = stored.spaces().values().stream()
                .filter(space -> space.venue().equals(venue.id()) && !space.retired())
                .map(Space::id)
                .toList();
        List<String> facts = before == null ? List.of() : facts(before, venue, orderBefore, order);
        tell("venue", venue.id().value(), before == null, before != null && before.retired(), facts);
        if (!venue.equals(before) || !stored.standsAt(venue.id(), place)) {
            tables.save(venue, place);
        }
        int spacePlace = 0;
        for (SpaceEntry spaceEntry : entry.spaces()) {
            saveSpace(spaceEntry.space(), spacePlace++);
        }
    }

    /** What was ordered once can always be named. */
    private static Venue withRetiredServices(Venue venue, @Nullable Venue before) {
        if (before == null) {
            return venue;
        }
        Set<String> kept = venue.allServices().stream().map(VenueService::code).collect(Collectors.toSet());
        Stream<VenueService> gone = before.allServices().stream()
                .filter(service -> !kept.contains(service.code()))
                .map(service -> service.withRetired(true));
        return venue.withServices(
                Stream.concat(venue.allServices().stream(), gone).toList());
    }

    private void saveSpace(Space space, int place) {
        Space before = stored.spaces().get(space.id());
        tell(
                "space",
                space.id().value(),
                before == null,
                before != null && before.retired(),
                before == null ? List.of() : Differences.between(before, space));
        if (!space.equals(before) || !stored.standsAt(space.id(), place)) {
            tables.save(space, place);
        }
    }

    private void retireWhatIsGone() {
        Set<VenueId> venues = new HashSet<>();
        Set<SpaceId> spaces = new HashSet<>();
        for (VenueEntry entry : file.venues()) {
            venues.add(entry.venue().id());
            entry.spaces().forEach(space -> spaces.add(space.space().id()));
        }
        for (Venue venue : stored.venuesOf(file.town().id())) {
            if (!venues.contains(venue.id()) && !venue.retired()) {
                tables.save(venue.withRetired(true), Integer.MAX_VALUE);
                lines.add(new Line(Outcome.RETIRED, "venue", venue.id().value(), List.of()));
            }
            stored.spaces().values().stream()
                    .filter(space -> space.venue().equals(venue.id()) && !space.retired())
                    .filter(space -> !spaces.contains(space.id()))
                    .forEach(this::retire);
        }
    }

    private void retire(Space space) {
        tables.save(space.withRetired(true), Integer.MAX_VALUE);
        lines.add(new Line(Outcome.RETIRED, "space", space.id().value(), List.of()));
    }

    private void tell(String what, String id, boolean isNew, boolean wasRetired, List<String> facts) {
        Outcome outcome = isNew
                ? Outcome.ADDED
                : wasRetired ? Outcome.RESTORED : facts.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
        lines.add(new Line(outcome, what, id, facts));
    }

    /** An entry that comes or goes does not change the order of the others. */
    private static <T extends Record> List<String> facts(
            T before, T after, Collection<? extends Record> orderBefore, Collection<? extends Record> order) {
        List<String> facts = new ArrayList<>(Differences.between(before, after));
        List<? extends Record> kept =
                orderBefore.stream().filter(order::contains).toList();
        if (!kept.equals(order.stream().filter(orderBefore::contains).toList())) {
            facts.add("order");
        }
        return facts;
    }
}
