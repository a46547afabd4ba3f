package org.marot.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.CatalogueImport;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The towns of the demo, packed with the program. Imported once, all or none, however the first start ends: afterwards the
 * catalogue belongs to its users.
 */
final class Example {
    private static final List<String> FILES = List.of("cahors.yaml", "luzech-prayssac.yaml");

    private Example() {}

    static void importInto(Catalogue catalogue, CatalogueImport imports, TransactionTemplate transaction) {
        if (catalogue.venues().isEmpty()) {
            transaction.executeWithoutResult(status -> FILES.forEach(file -> imports.importText(text(file))));
            catalogue.refresh();
        }
    }

    static String text(String file) {
        try (InputStream in = Example.class.getResourceAsStream("/examples/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The example " + file + " was not packed into this build.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
