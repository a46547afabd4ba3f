package org.marot.catalogue.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.CatalogueImport;
import org.marot.catalogue.ImportReport;
import org.marot.catalogue.file.TownFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One transaction for each file, one import at a time, no claim meanwhile. */
@Component
class TransactionalImport implements CatalogueImport {
    private final CatalogueTables tables;
    private final Objections objections;
    private final TransactionTemplate transaction;
    private final Catalogue catalogue;
    private final Clock clock;

    TransactionalImport(
            CatalogueTables tables,
            Objections objections,
            TransactionTemplate transaction,
            Catalogue catalogue,
            Clock clock) {
        this.tables = tables;
        this.objections = objections;
        this.transaction = transaction;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public ImportReport importFile(Path file) {
        return bringIn(TownFile.read(file));
    }

    @Override
    public ImportReport importText(String yaml) {
        return bringIn(TownFile.parse(yaml));
    }

    private ImportReport bringIn(TownFile file) {
        ImportReport report = Optional.ofNullable(transaction.execute(status -> {
                    tables.lockOutClaims();
                    return new OneImport(tables, objections, tables.load(), file, clock.instant()).run();
                }))
                .orElseThrow();
        catalogue.refresh();
        return report;
    }
}
