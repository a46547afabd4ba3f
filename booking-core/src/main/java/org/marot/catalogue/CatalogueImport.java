package org.marot.catalogue;

import java.nio.file.Path;

/** Brings a town's file into the catalogue: all of it in one transaction, or nothing. Never touches a booking. */
public interface CatalogueImport {
    /** @throws CatalogueRefused with every mistake of the file, or with what coming bookings forbid to change */
    ImportReport importFile(Path file);

    /** As {@link #importFile}, for a text that is at hand. */
    ImportReport importText(String yaml);
}
