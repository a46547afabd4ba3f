package org.marot.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything one installation keeps. It is held by one process at a time: a second one would end
 * the first one's database.
 */
public final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Creates the folder where needed and takes its lock, which the end of the process releases too. */
    public static DataFolder open(Path folder) {
        try {
            Path path = PrivateFiles.folder(folder.toAbsolutePath()).toRealPath();
            return new DataFolder(path, lock(path));
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder " + folder.toAbsolutePath() + " cannot be used (" + e
                            + "). Choose another one with MAROT_DATA, or correct its owner and rights.",
                    e);
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        Path file = path.resolve("marot.lock");
        PrivateFiles.createIfMissing(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            String holder = Files.readString(file).strip();
            channel.close();
            throw new DataFolderInUse("Another Marot" + (holder.isEmpty() ? "" : " (process " + holder + ")")
                    + " is already running on the data folder " + path
                    + ". Stop it first, or choose another folder with MAROT_DATA.");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    public Path path() {
        return path;
    }

    /** A folder inside this one, made on first use, that only its owner can read. */
    public Path folder(String name) {
        try {
            return PrivateFiles.folder(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path file(String name) {
        return path.resolve(name);
    }

    /** The secret of that name: drawn at the first call, kept in a file of mode 0600, and the same ever after. */
    public String secret(String name) {
        Path file = folder("secrets").resolve(name);
        try {
            if (!Files.exists(file)) {
                byte[] bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                PrivateFiles.write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasSecret(String name) {
        return Files.exists(path.resolve("secrets").resolve(name));
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
