package org.marot.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Marot in a process of its own, as a person would start it. */
final class MarotProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;
    private final List<String> said = new ArrayList<>();

    private MarotProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static MarotProcess start(Path data, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-cp",
                System.getProperty("java.class.path"),
                Marot.class.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("MAROT_"));
        builder.environment().put("MAROT_DATA", data.toString());
        builder.environment().put("MAROT_PORT", "0");
        return new MarotProcess(builder.start());
    }

    /** Reads on until it says a line that begins so, and gives the rest of that line. */
    String awaitLine(String beginning) throws IOException {
        String line;
        while ((line = output.readLine()) != null) {
            said.add(line);
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length()).strip();
            }
        }
        throw new AssertionError("Marot ended without saying '" + beginning + "':\n" + String.join("\n", said));
    }

    /** All that it says until it ends by itself. */
    String sayings() throws IOException {
        String line;
        while ((line = output.readLine()) != null) {
            said.add(line);
        }
        return String.join("\n", said);
    }

    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new AssertionError("Marot does not end.");
        }
        return process.exitValue();
    }

    void killWithoutWarning() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    void askToStop() throws InterruptedException {
        process.destroy();
        awaitEnd();
    }

    static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    @Override
    public void close() throws InterruptedException {
        if (process.isAlive()) {
            askToStop();
        }
    }
}
