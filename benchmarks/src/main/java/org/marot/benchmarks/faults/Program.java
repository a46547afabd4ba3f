package org.marot.benchmarks.faults;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The real program as it is started: the classes of this very build, the options of {@code ./marot}. */
record Program(List<String> command) {
    private static final String MAIN = "org.marot.standalone.Marot";
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** @param folder where a packed program is unpacked, as {@code ./marot} does it */
    static Program ofThisBuild(Path folder) throws IOException, InterruptedException {
        String classPath = System.getProperty("java.class.path");
        if (classPath.endsWith("-exec.jar")) {
            Path packed = Path.of(classPath).toAbsolutePath();
            unpack(packed, folder);
            classPath = folder.resolve(packed.getFileName()).toString();
        }
        List<String> command = new ArrayList<>(List.of(JAVA, "-Xmx768m", "-XX:+ExitOnOutOfMemoryError"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--"))
                .forEach(command::add);
        command.addAll(List.of("-Djava.awt.headless=true", "-cp", classPath, MAIN, "demo"));
        return new Program(List.copyOf(command));
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
