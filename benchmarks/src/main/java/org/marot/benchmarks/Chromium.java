package org.marot.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.embedded.PrivateFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The machine's own Chromium, told by its debugging protocol to open pages; without a window and with an empty cache. */
final class Chromium implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String WATCH = "window.atRest = new Promise(told => addEventListener('load',"
            + " () => requestIdleCallback(() => told(performance.now()))))";
    private static final String READ = "window.atRest.then(idle =>"
            + " Math.max(idle, performance.getEntriesByName('planning-ready')[0].startTime))";

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger(1);

    private Chromium(Process process, Path profile) throws IOException {
        this.process = process;
        this.profile = profile;
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address(), new Answers())
                .join();
    }

    /** In {@code $CHROME} or on the path. */
    static Optional<Path> program() {
        Stream<Path> named = Stream.ofNullable(System.getenv("CHROME")).map(Path::of);
        Stream<Path> found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)));
        return Stream.concat(named, found).filter(Files::isExecutable).findFirst();
    }

    static Chromium start(Path program) throws IOException {
        Path profile = Files.createTempDirectory("marot-bench-browser-");
        List<String> words = new ArrayList<>(List.of(program.toString(), "--headless=new", "--no-sandbox"));
        words.addAll(List.of("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"));
        words.addAll(List.of("--disable-component-update", "--disable-sync", "--window-size=1280,900"));
        words.addAll(List.of("--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank"));
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Chromium(process, profile);
    }

    /** It writes down where it listens. */
    private URI address() throws IOException {
        Path file = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            if (Files.exists(file) && Files.readAllLines(file).size() == 2) {
                List<String> lines = Files.readAllLines(file);
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        throw new IllegalStateException("Chromium does not start");
    }

    /** Milliseconds from the click until the page's scripts are ready, everything is loaded, and nothing is left to do. */
    double opens(String page, String site, List<HttpCookie> cookies) {
        String target = tell("Target.createTarget", Map.of("url", "about:blank"), "")
                .path("targetId")
                .asString();
        String session = tell("Target.attachToTarget", Map.of("targetId", target, "flatten", true), "")
                .path("sessionId")
                .asString();
        tell("Page.enable", Map.of(), session);
        tell("Network.setCacheDisabled", Map.of("cacheDisabled", true), session);
        cookies.forEach(cookie -> tell(
                "Network.setCookie",
                Map.of("name", cookie.getName(), "value", cookie.getValue(), "url", site),
                session));
        tell("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH), session);
        tell("Page.navigate", Map.of("url", site + page), session);
        JsonNode read = tell(
                "Runtime.evaluate", Map.of("expression", READ, "awaitPromise", true, "returnByValue", true), session);
        tell("Target.closeTarget", Map.of("targetId", target), "");
        JsonNode millis = read.path("result").path("value");
        if (!millis.isNumber()) {
            throw new IllegalStateException("the page does not come to rest: " + read);
        }
        return millis.asDouble();
    }

    private JsonNode tell(String method, Map<String, ?> params, String session) {
        int id = next.getAndIncrement();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        Map<String, Object> message = new HashMap<>(Map.of("id", id, "method", method, "params", params));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        socket.sendText(JSON.writeValueAsString(message), true).join();
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    private final class Answers implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                JsonNode message = JSON.readTree(text.toString());
                text.setLength(0);
                CompletableFuture<JsonNode> waiting =
                        asked.remove(message.path("id").asInt(0));
                if (waiting != null) {
                    waiting.complete(message.path("result"));
                }
            }
            from.request(1);
            return null;
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        PrivateFiles.deleteTree(profile);
    }
}
