package org.marot.web.tariff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marot.catalogue.CatalogueRefused;
import org.marot.catalogue.Mistake;
import org.marot.catalogue.Venue;
import org.marot.people.Account;
import org.marot.pricing.grid.Grid;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.marot.tariff.TariffImport;
import org.marot.tariff.TariffReport;
import org.marot.web.account.SignedIn;
import org.springframework.stereotype.Component;

/** Takes new grids from those who may bring them: administrators, and a venue's staff who may invoice. */
@Component
class TariffDesk {
    private final TariffImport imports;
    private final SignedIn signedIn;

    TariffDesk(TariffImport imports, SignedIn signedIn) {
        this.imports = imports;
        this.signedIn = signedIn;
    }

    boolean mayBring(Venue venue) {
        Optional<Account> account = signedIn.account();
        return account.filter(Account::administrator).isPresent()
                || account.filter(Account::invoices).isPresent()
                        && signedIn.actor().isStaffOf(venue.id());
    }

    void requireMayBring(Venue venue) {
        if (!mayBring(venue)) {
            throw Refused.forbidden("must-set-prices");
        }
    }

    /** @throws CatalogueRefused with every mistake, also that it is another venue's */
    Grid check(Venue venue, String text) {
        Grid grid = imports.check(text);
        if (!grid.venue().equals(venue.id())) {
            throw new CatalogueRefused(List.of(new Mistake(
                    0,
                    0,
                    "tariff.venue",
                    "is a grid of " + grid.venue().value() + ", not of "
                            + venue.id().value())));
        }
        return grid;
    }

    /** @throws CatalogueRefused likewise */
    TariffReport take(Venue venue, String text) {
        Grid unused = check(venue, text);
        return imports.importText(text, signedIn.required().id().value());
    }

    /** For an answer to a program: each mistake a violation. */
    static Refused refused(CatalogueRefused mistakes) {
        return new Refused(
                Refused.Kind.RULE_BROKEN,
                mistakes.mistakes().stream().map(TariffDesk::violation).toList());
    }

    private static Violation violation(Mistake mistake) {
        return new Violation(
                mistake.line() == 0 ? "must-be-a-grid" : "must-be-a-grid-line",
                Map.of(
                        "line",
                        Integer.toString(mistake.line()),
                        "column",
                        Integer.toString(mistake.column()),
                        "where",
                        mistake.where(),
                        "mistake",
                        mistake.message()),
                null,
                null);
    }
}
