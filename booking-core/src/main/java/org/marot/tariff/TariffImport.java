package org.marot.tariff;

import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.CatalogueRefused;
import org.marot.pricing.grid.Grid;

/** Takes a grid from its file. The same one again changes nothing; another one for the same date is refused. */
public interface TariffImport {
    /** @throws CatalogueRefused with every mistake of the file */
    TariffReport importFile(Path file);

    /**
     * @param account who brings it; null for the command line
     * @throws CatalogueRefused with every mistake of the file
     */
    TariffReport importText(String text, @Nullable UUID account);

    /**
     * Looks at a file as an import would, and takes nothing.
     *
     * @throws CatalogueRefused with every mistake of the file
     */
    Grid check(String text);
}
