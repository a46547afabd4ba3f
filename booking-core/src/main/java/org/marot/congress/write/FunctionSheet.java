package org.marot.congress.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Trade;

/**
 * The last function sheet that was given out, and who has read it. What it says is kept outside the log.
 *
 * @param version counts the file's function sheets, from 1
 * @param digest of what it says
 * @param by an account's id
 * @param readings one for each trade that ever had something to read, in the order of trades
 */
public record FunctionSheet(int version, String digest, String by, Instant at, List<Reading> readings) {
    public FunctionSheet {
        readings = List.copyOf(readings);
    }

    /**
     * How a trade stands with it.
     *
     * @param version the first one that said something which the trade has not acknowledged, or the last that it did
     * @param by whose account read it; null while it waits, as {@code at}
     */
    public record Reading(
            Trade trade,
            int version,
            @Nullable String by,
            @Nullable Instant at) {
        public boolean isOpen() {
            return by == null;
        }
    }

    /** Who has yet to read it. */
    public Set<Trade> open() {
        Set<Trade> open = new TreeSet<>();
        readings.stream().filter(Reading::isOpen).forEach(reading -> open.add(reading.trade()));
        return open;
    }

    Optional<Reading> of(Trade trade) {
        return readings.stream().filter(reading -> reading.trade() == trade).findFirst();
    }

    /** What was open stays open from the version on that it was open for. */
    static FunctionSheet next(
            @Nullable FunctionSheet before, int version, String digest, Set<Trade> trades, String by, Instant at) {
        List<Reading> readings = new ArrayList<>();
        for (Trade trade : Trade.values()) {
            Optional<Reading> known = before == null ? Optional.empty() : before.of(trade);
            if (trades.contains(trade) && known.filter(Reading::isOpen).isEmpty()) {
                readings.add(new Reading(trade, version, null, null));
            } else {
                known.ifPresent(readings::add);
            }
        }
        return new FunctionSheet(version, digest, by, at, readings);
    }

    FunctionSheet read(Trade trade, String reader, Instant when) {
        List<Reading> anew = new ArrayList<>(readings);
        anew.removeIf(reading -> reading.trade() == trade);
        anew.add(new Reading(trade, version, reader, when));
        anew.sort(Comparator.comparing(Reading::trade));
        return new FunctionSheet(version, digest, by, at, anew);
    }
}
