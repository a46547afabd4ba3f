package org.marot.benchmarks.faults;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/** The real program as it is started: the classes of this very build, the options of {@code ./marot}. */
record Program(List<String> command) {
    /** What {@code ./marot} gives to a program that it starts, besides what silences newer Javas. */
    static final List<String> OPTIONS = List.of(
            "-Xmx768m",
            "-XX:+UseParallelGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true",
            "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener");

    private static final String MAIN = "org.marot.standalone.Marot";
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** @param folder where a packed program is unpacked, as {@code ./marot} does it */
    static Program ofThisBuild(Path folder) throws IOException, InterruptedException {
        String classPath = System.getProperty("java.class.path");
        if (isPacked(classPath)) {
            Path packed = Path.of(classPath).toAbsolutePath();
            unpack(packed, folder);
            classPath = folder.resolve(packed.getFileName()).toString();
        }
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(OPTIONS);
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--"))
                .forEach(command::add);
        command.addAll(List.of("-cp", classPath, MAIN, "demo"));
        return new Program(List.copyOf(command));
    }

    /** Whether it is one jar, whatever its name, with all other jars in it: those only its own loader finds. */
    static boolean isPacked(String classPath) throws IOException {
        if (classPath.contains(File.pathSeparator) || !Files.isRegularFile(Path.of(classPath))) {
            return false;
        }
        try (JarFile jar = new JarFile(classPath)) {
            return jar.getEntry("BOOT-INF/lib/") != null;
        }
    }

    private static void unpack(Path packed, Path folder) throws IOException, InterruptedException {
        Process unpacking = new ProcessBuilder(
                        JAVA,
                        "-Djarmode=tools",
                        "-jar",
                        packed.toString(),
                        "extract",
                        "--destination",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (unpacking.waitFor() != 0) {
            throw new IOException("the program could not be unpacked into " + folder);
        }
    }
}
