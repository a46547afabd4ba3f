package org.marot.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.marot.pricing.grid.SpaceLine;
import org.marot.shared.SpaceId;

/** What pieces of time cost, and why. */
record SpaceCharges(Occasion occasion, Rates rates, Reasons reasons) {
    void charge(Piece piece, List<String> compared, List<Charge> charges) {
        SpaceLine line = piece.letting().line();
        String subject = line.spaces().stream().map(SpaceId::value).collect(Collectors.joining("+"));
        List<String> because = new ArrayList<>(reasons.of(line.when()));
        because.add("unit:" + line.unit());
        if (line.spaces().size() > 1) {
            because.add("together:" + subject);
        }
        because.addAll(compared);
        rates.charge(
                        "space",
                        subject,
                        line.unit(),
                        piece.cents(),
                        line.vat(),
                        line.taxIncluded(),
                        piece.priced(occasion).day(),
                        line.id(),
                        because)
                .joinTo(charges);
    }
}
