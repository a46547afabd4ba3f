package org.marot.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.marot.catalogue.CatalogueImport;
import org.marot.catalogue.CatalogueRefused;
import org.marot.catalogue.yaml.YamlText;
import org.marot.embedded.CannotStart;
import org.marot.embedded.DataFolder;
import org.marot.embedded.DataFolderInUse;
import org.marot.tariff.TariffImport;
import org.marot.tariff.file.TariffFile;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code marot import FILE...}: into the database of the Marot that runs, or into the one that this starts for it. */
final class Importing {
    private Importing() {}

    static void run(Settings settings, List<Path> files) {
        for (Path file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new CannotStart("There is no file " + file + " that can be read.");
            }
        }
        try (Closing closing = new Closing()) {
            Connections connections = connect(settings, closing);
            LogFile.in(settings.data());
            try (ConfigurableApplicationContext context =
                    ImportApplication.builder().run(connections.asArguments())) {
                files.forEach(file -> Terminal.say(importInto(context, file)));
            }
        }
    }

    /** What it is, a town or a tariff, the file says itself. */
    private static String importInto(ConfigurableApplicationContext context, Path file) {
        try {
            String text = YamlText.read(file);
            return TariffFile.isOne(text)
                    ? context.getBean(TariffImport.class).importText(text, null).asText()
                    : context.getBean(CatalogueImport.class).importText(text).asText();
        } catch (CatalogueRefused refused) {
            throw new CannotStart(
                    file + " was not imported, nothing has changed:" + System.lineSeparator() + refused.getMessage(),
                    refused);
        }
    }

    static Connections connect(Settings settings, Closing closing) {
        if (settings.database().isPresent()) {
            return Connections.none();
        }
        try {
            DataFolder data = closing.add(DataFolder.open(settings.data()));
            LogFile.in(data.path());
            return Servers.startDatabase(settings, data, closing);
        } catch (DataFolderInUse running) {
            return new ConnectionFile(settings.data())
                    .read()
                    .orElseThrow(() -> new CannotStart("The Marot that runs on "
                            + settings.data().toAbsolutePath() + " is still starting. Import again when it is ready."));
        }
    }
}
