package org.marot.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.marot.web.support.OwnerOnly;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder {@code documents} in the data folder: files of random names that only their owner can read. */
@Component
class DocumentFiles {
    static final long MOST_BYTES = 10L * 1024 * 1024;
    /** The database may stand on the same disk, and has to go on. */
    private static final long LEFT_FREE = 512L * 1024 * 1024;

    private final Path folder;

    DocumentFiles(@Value("${marot.data}") String data) {
        this.folder = Path.of(data).resolve("documents");
    }

    /** A file that is whole and on the disk, under another name than the one that counts. */
    record Draft(UUID storedAs, Path path, long size, String digest) {}

    boolean hasRoom() throws IOException {
        Files.createDirectories(folder, OwnerOnly.folder());
        return Files.getFileStore(folder).getUsableSpace() > LEFT_FREE;
    }

    /** At most one byte more than is allowed is written, which tells that it is too much. */
    Draft write(UUID storedAs, InputStream bytes) throws IOException {
        Files.createDirectories(folder, OwnerOnly.folder());
        Path path = folder.resolve(storedAs + ".draft");
        MessageDigest digest = sha256();
        long size = 0;
        try (FileChannel channel = FileChannel.open(
                        path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file());
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            byte[] part = new byte[64 * 1024];
            int read = bytes.read(part);
            while (read >= 0 && size <= MOST_BYTES) {
                out.write(part, 0, read);
                size += read;
                read = bytes.read(part);
            }
            channel.force(true);
        }
        return new Draft(storedAs, path, size, HexFormat.of().formatHex(digest.digest()));
    }

    /** From now on the file is there, whole, even after a power cut. */
    void keep(Draft draft) throws IOException {
        Files.move(draft.path(), path(draft.storedAs()), StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        } catch (IOException notHere) {
            // some systems open no folders, and keep their entries by themselves
            if (!Files.exists(path(draft.storedAs()))) {
                throw notHere;
            }
        }
    }

    Optional<Path> find(UUID storedAs) {
        return Optional.of(path(storedAs)).filter(Files::isRegularFile);
    }

    /** What is not there is gone already. */
    void discard(UUID storedAs) throws IOException {
        Files.deleteIfExists(folder.resolve(storedAs + ".draft"));
        Files.deleteIfExists(path(storedAs));
    }

    private Path path(UUID storedAs) {
        return folder.resolve(storedAs.toString());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
