package org.marot.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** The programs {@code initdb}, {@code pg_ctl} and {@code postgres}, unpacked once per version. */
final class PostgresPrograms {
    private static final String DRAFT = "unpacking-";

    private final Path home;

    private PostgresPrograms(Path home) {
        this.home = home;
    }

    String path(String program) {
        return home.resolve("bin").resolve(program).toString();
    }

    String majorVersion() {
        String version = version();
        return version.substring(0, version.indexOf('.'));
    }

    static PostgresPrograms unpackedIn(Path folder) {
        Path home = folder.resolve("postgresql-" + version());
        try {
            if (!Files.isDirectory(home)) {
                unpack(folder, home);
            }
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL could not be unpacked into " + home + " (" + e + ").", e);
        }
        return new PostgresPrograms(home);
    }

    /** Clears what a killed unpacking left. Only for the holder of a folder that nobody shares. */
    static void clearDrafts(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            found.filter(each -> each.getFileName().toString().startsWith(DRAFT))
                    .toList()
                    .forEach(PrivateFiles::deleteTree);
        }
    }

    private static void unpack(Path folder, Path home) throws IOException {
        Path draft = Files.createTempDirectory(PrivateFiles.folder(folder), DRAFT);
        try (InputStream archive = archive();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                unpack(entry, tar, draft);
            }
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException anotherProcessWasFaster) {
            PrivateFiles.deleteTree(draft);
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path draft) throws IOException {
        Path target = draft.resolve(entry.getName()).normalize();
        if (!target.startsWith(draft)) {
            throw new IOException("The archive names a file outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(target.getParent());
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(content, target);
            if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true)) {
                throw new IOException("The file " + target + " cannot be made executable.");
            }
        }
    }

    private static InputStream archive() {
        String name = "/postgres-" + system() + "-" + processor() + ".txz";
        @Nullable InputStream archive = PostgresPrograms.class.getResourceAsStream(name);
        if (archive == null) {
            throw new CannotStart("This build of Marot holds no PostgreSQL for " + system() + " on " + processor()
                    + ". Build it with -Pall-platforms, or give an existing server with MAROT_DATABASE_URL.");
        }
        return archive;
    }

    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
    }

    private static String processor() {
        String name = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        return name.equals("aarch64") ? "arm_64" : "x86_64";
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = PostgresPrograms.class.getResourceAsStream("postgres.properties")) {
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
