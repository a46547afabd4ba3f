package org.marot.web.functionsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Trade;
import org.marot.web.functionsheet.SheetLine.Kind;

/** What one function sheet says otherwise than the one before, and whom that concerns. */
final class SheetComparison {
    private static final Set<Trade> OF_SPACES = Set.of(Trade.TECHNICAL, Trade.CLEANING);

    private final SheetContent before;
    private final SheetContent now;

    SheetComparison(SheetContent before, SheetContent now) {
        this.before = before;
        this.now = now;
    }

    /** How a line stands to the sheet before. */
    enum Mark {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /**
     * A line of either sheet.
     *
     * @param was what it said; null unless it was changed
     */
    record Marked(SheetLine line, Mark mark, @Nullable SheetLine was) {}

    /** Every line of both, in the order of the sheet. */
    List<Marked> lines() {
        Map<String, SheetLine> left = new HashMap<>();
        before.lines().forEach(line -> left.put(line.key(), line));
        List<Marked> marked = new ArrayList<>();
        for (SheetLine line : now.lines()) {
            marked.add(marked(line, left.remove(line.key())));
        }
        left.values().forEach(line -> marked.add(new Marked(line, Mark.REMOVED, null)));
        marked.sort(Comparator.comparing(Marked::line, SheetLine.ORDER));
        return List.copyOf(marked);
    }

    private static Marked marked(SheetLine line, @Nullable SheetLine was) {
        if (was == null) {
            return new Marked(line, Mark.ADDED, null);
        }
        return was.equals(line) ? new Marked(line, Mark.SAME, null) : new Marked(line, Mark.CHANGED, was);
    }

    boolean differs() {
        return !before.lines().equals(now.lines());
    }

    /** Who has something new to read. */
    Set<Trade> concerned() {
        Set<Trade> concerned = EnumSet.noneOf(Trade.class);
        for (Marked marked : lines()) {
            if (marked.mark() != Mark.SAME) {
                concerned.addAll(concerned(marked.line()));
                concerned.addAll(marked.was() == null ? Set.of() : concerned(marked.was()));
            }
        }
        return concerned;
    }

    /**
     * Whom a line is for: what is ordered, its trade; a space, those who work on it and, while the event is there, every
     * trade of which something is ordered on those days; what names no trade, all that have anything to do with the event.
     */
    Set<Trade> concerned(SheetLine line) {
        if (line.kind().isOfSpace()) {
            Set<LocalDate> days = line.kind() == Kind.EVENT ? days(line) : Set.of();
            Set<Trade> trades = trades(one -> one.kind() == Kind.SERVICE && days.contains(one.day()));
            trades.addAll(OF_SPACES);
            return trades;
        }
        if (line.trade() != null) {
            return EnumSet.of(trade(line.trade()));
        }
        if (line.kind() == Kind.SERVICE) {
            return EnumSet.noneOf(Trade.class);
        }
        Set<Trade> all = trades(one -> true);
        all.addAll(OF_SPACES);
        return all;
    }

    private Set<Trade> trades(Predicate<SheetLine> which) {
        Set<Trade> trades = EnumSet.noneOf(Trade.class);
        Stream.of(before, now)
                .flatMap(content -> content.lines().stream())
                .filter(which)
                .filter(line -> line.trade() != null)
                .forEach(line -> trades.add(trade(String.valueOf(line.trade()))));
        return trades;
    }

    private static Set<LocalDate> days(SheetLine line) {
        if (line.from() == null || line.to() == null) {
            return Set.of();
        }
        LocalDate last = line.to().minusNanos(1).toLocalDate();
        return new HashSet<>(
                line.from().toLocalDate().datesUntil(last.plusDays(1)).toList());
    }

    private static Trade trade(String published) {
        return Trade.named(published).orElseThrow();
    }
}
