package org.marot.congress.proposals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.congress.proposals.DaySets.Choice;
import org.marot.pricing.Tariff;
import org.marot.shared.CellId;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;
import org.springframework.stereotype.Component;

/** Looks for rooms and days in which an event fits as a whole. */
@Component
public class Proposals {
    public static final int MOST = 20;
    /** For the same rooms. */
    public static final int MOST_DATES = 5;

    /** No set-up and no strike lasts longer than a week; a day more, for clocks that change. */
    private static final Duration SLACK = Duration.ofDays(8);

    private final Catalogue catalogue;
    private final OccupancyTable table;
    private final Tariff tariff;

    Proposals(Catalogue catalogue, OccupancyTable table, Tariff tariff) {
        this.catalogue = catalogue;
        this.table = table;
        this.tariff = tariff;
    }

    /**
     * The best proposals within a window: {@link #MOST} at most, {@link DaySets#MOST_SETS} on one day, and
     * {@link #MOST_DATES} of the same rooms.
     *
     * @param file whose own claims and place in the line are no hindrance; null for an event that has no file yet
     */
    public ProposalFindings find(ProposalWish wish, Window window, @Nullable EventFileId file, Instant now) {
        Venue venue = catalogue.venue(wish.venue()).orElseThrow(() -> Refused.notFound("no-such-venue"));
        List<Space> spaces = catalogue.spacesOf(venue.id());
        Set<SpaceId> asked =
                wish.needs().stream().map(Need::asked).filter(Objects::nonNull).collect(Collectors.toSet());
        LocalDate last = window.to().minusDays(wish.days() - 1L);
        Occupancy occupancy = occupancy(spaces, wish, window.from(), last, venue.zone(), file);
        ProposalPrices prices = new ProposalPrices(tariff, venue.id());
        Comparator<Proposal> order = Proposal.best(wish.first());
        List<Proposal> found = new ArrayList<>();
        boolean cut = false;
        for (LocalDate date = window.from(); !date.isAfter(last); date = date.plusDays(1)) {
            Optional<List<Need>> needs = wish.beginning(date).filter(all -> DayRules.allow(all, venue, now));
            if (needs.isPresent()) {
                DaySets sets =
                        new DaySets(date, needs.get(), choices(needs.get(), spaces, occupancy), asked, prices, order);
                found.addAll(sets.best());
                cut |= sets.wasCut();
            }
        }
        return new ProposalFindings(
                wish,
                hindrances(wish, spaces, venue, file, now),
                variety(found.stream().sorted(order).toList()),
                found.stream().filter(one -> one.rank() == 1).min(Proposal.nearest(wish.first())),
                cut);
    }

    /** The best, none of the sets of rooms on more than {@link #MOST_DATES} dates. */
    private static List<Proposal> variety(List<Proposal> all) {
        Map<List<SpaceId>, Integer> dates = new HashMap<>();
        return all.stream()
                .filter(one -> dates.merge(one.set(), 1, Integer::sum) <= MOST_DATES)
                .limit(MOST)
                .toList();
    }

    private List<Hindrance> hindrances(
            ProposalWish wish, List<Space> spaces, Venue venue, @Nullable EventFileId file, Instant now) {
        Occupancy there = occupancy(spaces, wish, wish.first(), wish.first(), venue.zone(), file);
        List<Hindrance> hindrances = new AskedDate(venue, spaces, there, now).hindrances(wish);
        return hindrances.isEmpty() && !fitsTogether(wish, spaces, there, new ProposalPrices(tariff, venue.id()))
                ? List.of(new Hindrance(
                        Hindrance.Kind.UNFIT,
                        null,
                        wish.needs().get(0).uses().get(0).period()))
                : hindrances;
    }

    /** Each need may have a free room, and still two of them none but the same. */
    private static boolean fitsTogether(ProposalWish wish, List<Space> spaces, Occupancy there, ProposalPrices prices) {
        if (wish.needs().stream().allMatch(need -> need.asked() != null)) {
            return true;
        }
        return new DaySets(
                        wish.first(),
                        wish.needs(),
                        choices(wish.needs(), spaces, there),
                        Set.of(),
                        prices,
                        Proposal.best(wish.first()))
                .best().stream().anyMatch(one -> one.rank() == 1);
    }

    private Occupancy occupancy(
            List<Space> spaces,
            ProposalWish wish,
            LocalDate first,
            LocalDate last,
            ZoneId zone,
            @Nullable EventFileId file) {
        List<CellId> cells = spaces.stream()
                .flatMap(space -> space.cells().stream())
                .distinct()
                .toList();
        return table.read(
                cells,
                first.atStartOfDay(zone).minus(SLACK).toInstant(),
                last.plusDays(wish.days())
                        .atStartOfDay(zone)
                        .plus(wish.longest())
                        .plus(SLACK)
                        .toInstant(),
                file);
    }

    private static List<List<Choice>> choices(List<Need> needs, List<Space> spaces, Occupancy occupancy) {
        List<List<Choice>> all = new ArrayList<>();
        for (Need need : needs) {
            List<Choice> rooms = new ArrayList<>();
            for (int place = 0; place < spaces.size(); place++) {
                Space space = spaces.get(place);
                Optional<Set<UUID>> before =
                        need.fits(space) ? occupancy.filesBefore(space.cells(), need) : Optional.empty();
                if (before.isPresent()) {
                    rooms.add(new Choice(place, space, need.emptySeats(space), before.get()));
                }
            }
            all.add(rooms);
        }
        return all;
    }
}
