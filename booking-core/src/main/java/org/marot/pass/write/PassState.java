package org.marot.pass.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.pass.events.PassEvent;
import org.marot.pass.events.PassSold;
import org.marot.pass.events.PassUnitsGivenBack;
import org.marot.pass.events.PassUnitsSpent;
import org.marot.pass.events.PassWithdrawn;
import org.marot.pricing.Price.GridVersion;
import org.marot.shared.CustomerId;
import org.marot.shared.PassId;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/** What became of a pass. */
final class PassState {
    private final Map<String, Spent> spent = new HashMap<>();
    private @Nullable PassSold sold;
    private int left;
    boolean withdrawn;

    /** What one reservation takes. */
    record Spent(int units, Instant from, Instant to) {
        boolean is(int wanted, Period period) {
            return units == wanted && from.equals(period.start()) && to.equals(period.end());
        }

        boolean overlaps(Period period) {
            return from.isBefore(period.end()) && period.start().isBefore(to);
        }
    }

    void evolve(PassEvent event) {
        if (event instanceof PassSold one) {
            sold = one;
            left = one.units();
        } else if (event instanceof PassUnitsSpent one) {
            left = one.left();
            spent.put(one.reservation(), new Spent(one.units(), instant(one.from()), instant(one.to())));
        } else if (event instanceof PassUnitsGivenBack one) {
            left = one.left();
            spent.remove(one.reservation());
        } else if (event instanceof PassWithdrawn) {
            withdrawn = true;
        }
    }

    Optional<Spent> spentBy(String reservation) {
        return Optional.ofNullable(spent.get(reservation));
    }

    boolean isSpentAtOnce(String reservation, Period period) {
        return spent.entrySet().stream()
                .anyMatch(one ->
                        !one.getKey().equals(reservation) && one.getValue().overlaps(period));
    }

    boolean isUntouched() {
        return spent.isEmpty();
    }

    PassStanding standing(boolean repeated) {
        PassSold pass = Objects.requireNonNull(sold);
        return new PassStanding(
                PassId.of(pass.pass()),
                pass.reference(),
                new VenueId(pass.venue()),
                CustomerId.of(pass.customer()),
                pass.product(),
                new GridVersion(pass.decision(), LocalDate.parse(pass.inForce())),
                pass.spaces().stream().map(SpaceId::new).toList(),
                pass.unit(),
                left,
                LocalDate.parse(pass.validFrom()),
                LocalDate.parse(pass.validUntil()),
                withdrawn,
                repeated);
    }

    List<SpaceId> spaces() {
        return standing(false).spaces();
    }

    private static Instant instant(String withOffset) {
        return OffsetDateTime.parse(withOffset).toInstant();
    }
}
