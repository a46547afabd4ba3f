package org.marot.web.availability;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.OpeningHours;
import org.marot.shared.Period;

/**
 * The periods of one length that a grid offers within opening hours. The length is that of the wall clock, so that a
 * morning stays a morning; times that the clock change makes vanish or come twice are not offered.
 */
record Offers(OpeningHours hours, ZoneId zone, Duration granularity, Duration length) {

    static Offers like(Period wanted, OpeningHours hours, Duration granularity) {
        Duration length =
                Duration.between(wanted.from().toLocalDateTime(), wanted.to().toLocalDateTime());
        return new Offers(hours, wanted.zone(), granularity, length);
    }

    /** The same without any offer. */
    Offers none() {
        return new Offers(hours, zone, granularity, Duration.ZERO);
    }

    /** Those that start on this date, in order. */
    List<Period> on(LocalDate date) {
        List<Period> offers = new ArrayList<>();
        if (granularity.isNegative() || granularity.isZero() || length.isNegative() || length.isZero()) {
            return offers;
        }
        LocalDate last = date.plusDays(length.toDays() + 1);
        for (OpenTimes open : OpenTimes.between(hours, date.minusDays(1), last)) {
            LocalDateTime start = onGrid(date, open.from());
            while (start.toLocalDate().equals(date) && !start.plus(length).isAfter(open.to())) {
                Period offer = resolved(start);
                if (offer != null) {
                    offers.add(offer);
                }
                start = start.plus(granularity);
            }
        }
        return offers;
    }

    private LocalDateTime onGrid(LocalDate date, LocalDateTime open) {
        LocalDateTime midnight = date.atStartOfDay();
        if (!open.isAfter(midnight)) {
            return midnight;
        }
        long step = granularity.toNanos();
        long since = Duration.between(midnight, open).toNanos();
        return midnight.plusNanos((since + step - 1) / step * step);
    }

    private @Nullable Period resolved(LocalDateTime start) {
        ZonedDateTime from = strict(start);
        ZonedDateTime to = strict(start.plus(length));
        return from == null || to == null || !from.toInstant().isBefore(to.toInstant()) ? null : new Period(from, to);
    }

    private @Nullable ZonedDateTime strict(LocalDateTime time) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        return offsets.size() == 1 ? ZonedDateTime.ofStrict(time, offsets.get(0), zone) : null;
    }
}
