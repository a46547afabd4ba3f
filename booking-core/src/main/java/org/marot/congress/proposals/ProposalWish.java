package org.marot.congress.proposals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.marot.catalogue.Space;
import org.marot.congress.write.Plan;
import org.marot.congress.write.SpaceUse;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;

/** What an event needs, whatever its rooms and its date become. */
public record ProposalWish(VenueId venue, List<Need> needs) {
    public static final int MOST_NEEDS = 8;
    public static final int MOST_DAYS = 31;

    /** @throws Refused when that is more than can be looked for, or one room is needed twice at a time */
    public ProposalWish {
        needs = List.copyOf(needs);
        if (needs.isEmpty() || needs.size() > MOST_NEEDS) {
            throw Refused.because(Violation.of("proposals-take-so-many-rooms", "most", MOST_NEEDS));
        }
        if (needs.stream().anyMatch(Need::meetsItself)) {
            throw Refused.because(Violation.of("must-not-meet-itself"));
        }
    }

    /** What the plan wants, over as many days as it has. */
    public static ProposalWish of(Plan plan) {
        Map<SpaceId, List<NeedUse>> rooms = new LinkedHashMap<>();
        plan.spaces().stream()
                .sorted(Comparator.comparing((SpaceUse use) -> use.period().start()))
                .forEach(use -> rooms.computeIfAbsent(use.space(), any -> new ArrayList<>())
                        .add(NeedUse.of(use)));
        return new ProposalWish(
                plan.venue(),
                rooms.entrySet().stream()
                        .map(room -> new Need(room.getKey(), room.getValue()))
                        .toList());
    }

    /** Its days up to {@code days}; if it has fewer, its last one again and again. */
    public ProposalWish lasting(int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw Refused.because(Violation.of("event-days-must-fit", "most", MOST_DAYS));
        }
        LocalDate first = first();
        int own = days();
        List<Need> anew = new ArrayList<>();
        for (Need need : needs) {
            List<NeedUse> uses = Stream.concat(
                            need.uses().stream().filter(use -> index(use, first) < days),
                            Stream.iterate(own, day -> day < days, day -> day + 1)
                                    .flatMap(day -> need.uses().stream()
                                            .filter(use -> index(use, first) == own - 1)
                                            .flatMap(use -> use.shifted(day - own + 1).stream())))
                    .toList();
            if (!uses.isEmpty()) {
                anew.add(new Need(need.asked(), uses));
            }
        }
        return new ProposalWish(venue, anew);
    }

    /** The date that was asked for. */
    public LocalDate first() {
        return needs.stream()
                .flatMap(need -> need.uses().stream())
                .map(NeedUse::day)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** From the first on which something begins to the last, both counted. */
    public int days() {
        LocalDate first = first();
        return needs.stream()
                        .flatMap(need -> need.uses().stream())
                        .mapToInt(use -> index(use, first))
                        .max()
                        .orElseThrow()
                + 1;
    }

    Duration longest() {
        return needs.stream()
                .flatMap(need -> need.uses().stream())
                .map(use -> use.period().length())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Empty where a change of the clock leaves nothing of one of its uses. */
    Optional<List<Need>> beginning(LocalDate date) {
        long shift = ChronoUnit.DAYS.between(first(), date);
        List<Need> shifted =
                needs.stream().flatMap(need -> need.shifted(shift).stream()).toList();
        return shifted.size() == needs.size() ? Optional.of(shifted) : Optional.empty();
    }

    /**
     * The uses of such rooms, one for each need, from that date on.
     *
     * @throws Refused when that is no proposal to this wish
     */
    public List<SpaceUse> in(List<Space> rooms, LocalDate date) {
        List<Need> shifted =
                beginning(date).filter(all -> all.size() == rooms.size()).orElseThrow(ProposalWish::gone);
        List<SpaceUse> uses = new ArrayList<>();
        for (int i = 0; i < rooms.size(); i++) {
            Space room = rooms.get(i);
            if (!shifted.get(i).fits(room)) {
                throw gone();
            }
            shifted.get(i).uses().forEach(use -> uses.add(use.in(room)));
        }
        return uses;
    }

    private static Refused gone() {
        return Refused.because(Violation.of("proposal-must-be-current"));
    }

    private static int index(NeedUse use, LocalDate first) {
        return (int) ChronoUnit.DAYS.between(first, use.day());
    }
}
