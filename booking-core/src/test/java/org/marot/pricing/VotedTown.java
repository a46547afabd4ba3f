package org.marot.pricing;

import java.time.LocalDate;
import java.util.Optional;
import org.marot.pricing.grid.Grid;
import org.marot.shared.Violation;
import org.marot.tariff.FileCatalogue;
import org.marot.tariff.file.Names;
import org.marot.tariff.file.TariffFile;

/** A venue of {@code examples/tariffs} with its grid, in force from its date. */
record VotedTown(String venue, Tariff tariff) {
    static VotedTown of(String venue) {
        FileCatalogue catalogue = FileCatalogue.ofExamples();
        Grid grid = TariffFile.read(FileCatalogue.EXAMPLES.resolve("tariffs/" + venue + ".yaml"), Names.of(catalogue))
                .grid();
        return new VotedTown(
                venue,
                new GridTariff(
                        (asked, day) -> day.isBefore(grid.inForce()) ? Optional.empty() : Optional.of(grid),
                        catalogue));
    }

    Price price(Asking asking) {
        return tariff.price(asking.order(venue));
    }

    long gross(Asking asking) {
        return price(asking).gross();
    }

    AgreedTerms terms(Asking asking) {
        return tariff.terms(asking.order(venue), price(asking));
    }

    /** What is owed by whom gives up so many days before. */
    long owed(Asking asking, int days) {
        Price price = price(asking);
        return tariff.terms(asking.order(venue), price).cancelling().stream()
                .filter(step -> days >= step.days())
                .findFirst()
                .map(AgreedTerms.Step::cents)
                .orElse(price.gross());
    }

    Optional<Violation> untimely(Asking asking, String today) {
        return tariff.untimely(asking.order(venue), LocalDate.parse(today));
    }
}
