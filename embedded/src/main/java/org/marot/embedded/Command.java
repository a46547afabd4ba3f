package org.marot.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of a PostgreSQL program. */
final class Command {
    /** What it said, standard output and error together. */
    record Result(int status, String output) {}

    private Command() {}

    static Result run(Path workingFolder, List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(workingFolder.toFile())
                    .redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output.strip());
        } catch (IOException e) {
            return new Result(127, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while running " + command.get(0) + ".", e);
        }
    }

    /** PostgreSQL refuses to run as root, so root's commands go through a user namespace where it is nobody. */
    static Result runUnprivileged(Path workingFolder, List<String> command) {
        if (!isRoot()) {
            return run(workingFolder, command);
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "--user"));
        wrapped.addAll(command);
        Result result = run(workingFolder, wrapped);
        if (result.status() != 0
                && run(workingFolder, List.of("unshare", "--user", "true")).status() != 0) {
            throw new CannotStart("PostgreSQL does not run as root, and this system does not allow the user namespace"
                    + " that would let it (unshare --user fails). Run Marot as an ordinary user who owns the data"
                    + " folder, or give an existing server with MAROT_DATABASE_URL.");
        }
        return result;
    }

    private static boolean isRoot() {
        return new com.sun.security.auth.module.UnixSystem().getUid() == 0;
    }

    static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while starting.", e);
        }
    }
}
