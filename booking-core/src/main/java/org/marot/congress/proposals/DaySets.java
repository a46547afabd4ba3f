package org.marot.congress.proposals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.marot.catalogue.Space;
import org.marot.congress.write.SpaceUse;
import org.marot.shared.SpaceId;

/** The best sets of rooms for one date: every need has one, and no two that are needed at a time share a cell. */
final class DaySets {
    /** After as many looks the rest is left out, and the findings say so. */
    static final int MOST_LOOKS = 10_000;

    static final int MOST_SETS = 3;

    private final LocalDate first;
    private final List<Need> needs;
    private final List<List<Choice>> choices;
    private final Set<SpaceId> asked;
    private final ProposalPrices prices;
    private final Comparator<Proposal> order;
    private final boolean[][] meet;
    private final int[] leastWasteFrom;
    private final List<Choice> chosen = new ArrayList<>();
    private final List<Proposal> best = new ArrayList<>();
    private int looks;

    /** A room for one need, {@code place} in the order of the venue, and the files that stand in line for it already. */
    record Choice(int place, Space room, int emptySeats, Set<UUID> before) {}

    /** @param choices for each need the rooms that it can have */
    DaySets(
            LocalDate first,
            List<Need> needs,
            List<List<Choice>> choices,
            Set<SpaceId> asked,
            ProposalPrices prices,
            Comparator<Proposal> order) {
        this.first = first;
        this.needs = needs;
        this.choices = choices.stream().map(DaySets::promisingFirst).toList();
        this.asked = asked;
        this.prices = prices;
        this.order = order;
        this.meet = meetings(needs);
        this.leastWasteFrom = new int[needs.size() + 1];
        for (int i = needs.size() - 1; i >= 0; i--) {
            leastWasteFrom[i] = leastWasteFrom[i + 1]
                    + choices.get(i).stream().mapToInt(Choice::emptySeats).min().orElse(0);
        }
    }

    List<Proposal> best() {
        if (choices.stream().noneMatch(List::isEmpty)) {
            choose(0, Set.of(), 0);
        }
        return List.copyOf(best);
    }

    boolean wasCut() {
        return looks >= MOST_LOOKS;
    }

    private void choose(int index, Set<UUID> before, int emptySeats) {
        if (index == needs.size()) {
            keep(before.size() + 1, emptySeats);
            return;
        }
        for (Choice choice : choices.get(index)) {
            if (++looks >= MOST_LOOKS) {
                looks = MOST_LOOKS;
                return;
            }
            if (!isAllowed(choice, index)) {
                continue;
            }
            Set<UUID> files = new HashSet<>(before);
            files.addAll(choice.before());
            int waste = emptySeats + choice.emptySeats();
            if (isHopeless(files.size() + 1, waste + leastWasteFrom[index + 1])) {
                continue;
            }
            chosen.add(choice);
            choose(index + 1, files, waste);
            chosen.remove(chosen.size() - 1);
        }
    }

    /** Rooms for two needs that are alike come in one order alone: the other would be the same proposal. */
    private boolean isAllowed(Choice choice, int index) {
        for (int i = 0; i < index; i++) {
            Choice other = chosen.get(i);
            if (meet[i][index]
                    && !Collections.disjoint(other.room().cells(), choice.room().cells())) {
                return false;
            }
            if (needs.get(i).uses().equals(needs.get(index).uses()) && other.place() > choice.place()) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing better than what is kept can come of it: rank and waste only grow. */
    private boolean isHopeless(int rank, int waste) {
        if (best.size() < MOST_SETS) {
            return false;
        }
        Proposal last = best.get(best.size() - 1);
        return rank > last.rank() || (rank == last.rank() && waste > last.emptySeats());
    }

    private void keep(int rank, int emptySeats) {
        List<SpaceUse> uses = new ArrayList<>();
        for (int i = 0; i < needs.size(); i++) {
            Space room = chosen.get(i).room();
            needs.get(i).uses().forEach(use -> uses.add(use.in(room)));
        }
        List<Space> rooms = chosen.stream().map(Choice::room).toList();
        int moved =
                (int) rooms.stream().filter(room -> !asked.contains(room.id())).count();
        best.add(new Proposal(first, rooms, uses, rank, emptySeats, prices.of(uses), moved));
        best.sort(order);
        if (best.size() > MOST_SETS) {
            best.remove(MOST_SETS);
        }
    }

    /** What is good early on lets the rest be passed over. */
    private static List<Choice> promisingFirst(List<Choice> rooms) {
        return rooms.stream()
                .sorted(Comparator.comparingInt((Choice one) -> one.before().size())
                        .thenComparingInt(Choice::emptySeats))
                .toList();
    }

    private static boolean[][] meetings(List<Need> needs) {
        boolean[][] meet = new boolean[needs.size()][needs.size()];
        for (int i = 0; i < needs.size(); i++) {
            for (int j = i + 1; j < needs.size(); j++) {
                meet[i][j] = needs.get(i).meets(needs.get(j));
            }
        }
        return meet;
    }
}
