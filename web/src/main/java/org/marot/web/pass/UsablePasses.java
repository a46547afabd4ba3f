package org.marot.web.pass;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.marot.catalogue.Space;
import org.marot.shared.CustomerId;
import org.marot.web.price.PayingPasses;
import org.springframework.stereotype.Component;

/** Those of a customer's passes that hold for a space on a day, and have something left. */
@Component
class UsablePasses implements PayingPasses {
    private final PassTable table;
    private final PassLines lines;

    UsablePasses(PassTable table, PassLines lines) {
        this.table = table;
        this.lines = lines;
    }

    @Override
    public List<PayingPass> of(CustomerId customer, Space space, LocalDate day) {
        return table.of(customer).stream()
                .filter(row -> row.venue().equals(space.venue().value()))
                .filter(row -> !row.isOver(day) && !day.isBefore(row.validFrom()))
                .filter(row -> lines.isFor(row, space.id()))
                .sorted(Comparator.comparing(PassRow::validUntil).thenComparing(PassRow::pass))
                .map(row -> new PayingPass(row.pass(), lines.told(row)))
                .toList();
    }
}
