package org.marot.notifications.delivery;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Puts each mail as an {@code .eml} file into a folder, for installations without a mail server. The file is named
 * after the Message-ID, so that the same mail is never there twice.
 */
final class FolderCarrier implements Carrier {
    private final Path folder;

    FolderCarrier(Path folder) {
        this.folder = folder;
    }

    @Override
    public Outcome carry(Letter letter) {
        try {
            Files.createDirectories(folder);
            String name = letter.getMessageID().replaceAll("^<|@.*$", "") + ".eml";
            Path unfinished = Files.createTempFile(folder, name, ".part");
            try (OutputStream file = Files.newOutputStream(unfinished)) {
                letter.writeTo(file);
            }
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            return Outcome.sent();
        } catch (IOException | MessagingException problem) {
            return new Outcome(Outcome.Fate.REFUSED_FOR_NOW, problem.getClass().getSimpleName());
        }
    }
}
