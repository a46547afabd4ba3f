package org.marot.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.CatalogueImport;
import org.marot.catalogue.ImportReport;
import org.marot.embedded.DataFolder;
import org.marot.embedded.EmbeddedPostgres;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

class ExampleTest {
    @TempDir
    Path temporary;

    @Test
    void aFirstStartThatEndsBetweenTwoTownsLeavesNoneAndTheNextBringsBoth() {
        try (DataFolder data = DataFolder.open(temporary);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(data);
                ConfigurableApplicationContext context = ImportApplication.builder()
                        .run(Connections.of(postgres.database()).asArguments())) {
            Catalogue catalogue = context.getBean(Catalogue.class);
            CatalogueImport imports = context.getBean(CatalogueImport.class);
            TransactionTemplate transaction = context.getBean(TransactionTemplate.class);

            assertThatIllegalStateException()
                    .isThrownBy(() -> Example.importInto(catalogue, new OneTownAlone(imports), transaction));
            catalogue.refresh();
            assertThat(catalogue.venues()).isEmpty();

            Example.importInto(catalogue, imports, transaction);
            assertThat(catalogue.venues()).hasSize(4);
        }
    }

    /** Ends, as a killed process does, when the second town is to come in. */
    private static final class OneTownAlone implements CatalogueImport {
        private final CatalogueImport imports;
        private boolean used;

        OneTownAlone(CatalogueImport imports) {
            this.imports = imports;
        }

        @Override
        public ImportReport importFile(Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ImportReport importText(String yaml) {
            if (used) {
                throw new IllegalStateException("killed");
            }
            used = true;
            return imports.importText(yaml);
        }
    }
}
