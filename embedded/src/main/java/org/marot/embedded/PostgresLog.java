package org.marot.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The file that PostgreSQL logs to. */
final class PostgresLog {
    private static final long TAIL = 4_000;
    private static final long LARGE = 10_000_000;

    private PostgresLog() {}

    static long size(Path log) {
        try {
            return Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    static String tail(Path log) {
        return since(log, Math.max(0, size(log) - TAIL));
    }

    static String since(Path log, long position) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.min(position, file.length()));
            byte[] bytes = new byte[(int) Math.min(Integer.MAX_VALUE / 2, file.length() - file.getFilePointer())];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "(" + log + " cannot be read: " + e + ")";
        }
    }

    /** Keeps one older file, so that the log never fills the disk. */
    static void turnOver(Path log) throws IOException {
        if (size(log) > LARGE) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        PrivateFiles.createIfMissing(log);
    }
}
