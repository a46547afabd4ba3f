package org.marot.web.pass;

import org.jspecify.annotations.Nullable;
import org.marot.pass.events.PassEvent;
import org.marot.pass.events.PassSold;
import org.marot.pass.events.PassUnitsGivenBack;
import org.marot.pass.events.PassUnitsSpent;
import org.marot.pass.events.PassWithdrawn;
import org.marot.web.projection.Fact;
import org.marot.web.projection.PerStream;
import org.springframework.stereotype.Component;

/** Keeps what is left of each pass. */
@Component
class PassProjector extends PerStream<PassRow> {
    PassProjector() {
        super(PassColumns.table(), PassEvent.class);
    }

    @Override
    public String name() {
        return PassTable.PROJECTION;
    }

    @Override
    protected long sequence(PassRow row) {
        return row.sequence();
    }

    @Override
    protected PassRow row(Fact fact, @Nullable PassRow before) {
        PassEvent event = (PassEvent) fact.event();
        long sequence = fact.envelope().sequence();
        return event instanceof PassSold sold
                ? PassRow.of(sold, sequence)
                : next(known(before, "pass"), event, sequence);
    }

    private static PassRow next(PassRow before, PassEvent event, long sequence) {
        if (event instanceof PassUnitsSpent spent) {
            return before.spent(spent.left(), before.uses() + 1, sequence);
        }
        if (event instanceof PassUnitsGivenBack given) {
            return before.spent(given.left(), before.uses() - 1, sequence);
        }
        if (event instanceof PassWithdrawn) {
            return before.withdrawn(sequence);
        }
        throw new IllegalStateException("an event without a meaning here");
    }
}
