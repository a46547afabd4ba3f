package org.marot.tariff.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.CatalogueRefused;
import org.marot.catalogue.Mistake;
import org.marot.catalogue.Revisions;
import org.marot.catalogue.Venue;
import org.marot.catalogue.yaml.YamlText;
import org.marot.pricing.grid.Grid;
import org.marot.tariff.KeptGrid;
import org.marot.tariff.TariffImport;
import org.marot.tariff.TariffReport;
import org.marot.tariff.file.Names;
import org.marot.tariff.file.TariffFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One transaction for each file, one import at a time, no claim meanwhile. */
@Component
class TransactionalTariffImport implements TariffImport {
    private final TariffTables tables;
    private final Revisions revisions;
    private final TransactionTemplate transaction;
    private final Catalogue catalogue;
    private final Clock clock;

    TransactionalTariffImport(
            TariffTables tables,
            Revisions revisions,
            TransactionTemplate transaction,
            Catalogue catalogue,
            Clock clock) {
        this.tables = tables;
        this.revisions = revisions;
        this.transaction = transaction;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public TariffReport importFile(Path file) {
        return importText(YamlText.read(file), null);
    }

    @Override
    public TariffReport importText(String text, @Nullable UUID account) {
        catalogue.refresh();
        TariffFile file = TariffFile.parse(text, Names.of(catalogue));
        TariffReport report = Optional.ofNullable(transaction.execute(status -> {
                    revisions.lockOutClaims();
                    return bringIn(file, account);
                }))
                .orElseThrow();
        catalogue.refresh();
        return report;
    }

    @Override
    public Grid check(String text) {
        TariffFile file = TariffFile.parse(text, Names.of(catalogue));
        refuseWhatCannotBe(file.grid());
        return file.grid();
    }

    private TariffReport bringIn(TariffFile file, @Nullable UUID account) {
        Grid grid = file.grid();
        boolean isNew = !refuseWhatCannotBe(grid);
        if (isNew) {
            tables.add(new KeptGrid(grid, file.text(), digest(file.text()), account, clock.instant()));
            revisions.raiseRevision();
        }
        return new TariffReport(grid.venue(), grid.decision().reference(), grid.inForce(), isNew);
    }

    /** @return whether it was taken before */
    private boolean refuseWhatCannotBe(Grid grid) {
        List<Grid> kept = tables.loadExcept((venue, day) -> !venue.equals(grid.venue())).stream()
                .map(KeptGrid::grid)
                .toList();
        Optional<Grid> before = kept.stream()
                .filter(other -> !other.inForce().isAfter(grid.inForce()))
                .reduce((first, last) -> last);
        if (before.filter(grid::equals).isPresent()) {
            return true;
        }
        if (before.filter(other -> other.inForce().equals(grid.inForce())).isPresent()) {
            throw refused(
                    before.get(),
                    "another grid of this venue comes into force on " + grid.inForce()
                            + " already, by decision %s; a grid is never changed, so a new decision takes another date");
        }
        if (before.isPresent() && grid.inForce().isBefore(today(grid))) {
            throw refused(
                    before.get(),
                    "comes into force on " + grid.inForce() + ", which is past, and another grid held "
                            + "then, by decision %s; take today or a later date");
        }
        return false;
    }

    private LocalDate today(Grid grid) {
        return catalogue
                .venue(grid.venue())
                .map(Venue::zone)
                .map(zone -> LocalDate.ofInstant(clock.instant(), zone))
                .orElseThrow();
    }

    private static CatalogueRefused refused(Grid other, String message) {
        return new CatalogueRefused(List.of(new Mistake(
                0, 0, "tariff.in-force", message.formatted(other.decision().reference()))));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
