package org.marot.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody with a browser or a program, who keeps cookies and follows no redirect without being told. */
public final class Caller {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private final int port;
    private final HttpClient client;
    private final CookieManager cookies;
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Caller(int port) {
        this(port, new CookieManager());
    }

    private Caller(int port, CookieManager cookies) {
        this.port = port;
        this.cookies = cookies;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    /** The same browser at another server of the same name, as behind a load balancer. */
    public Caller withTheCookiesOf(Caller other) {
        return new Caller(port, other.cookies);
    }

    /** Sends this header with everything from now on. */
    public Caller with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Signs in as that demo account, as a person does. */
    public Caller signedIn(String localPart) {
        HttpResponse<String> answer =
                submit("/sign-in", Map.of("email", localPart + "@demo.example", "password", "marot-demo"), "/sign-in");
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("cannot sign in: " + answer.statusCode() + " " + answer.body());
        }
        return this;
    }

    /** Takes a token of that demo account, as a program does, and sends it from now on. */
    public Caller withToken(String localPart) {
        String body =
                "{\"email\":\"%s@demo.example\",\"password\":\"marot-demo\",\"name\":\"test\"}".formatted(localPart);
        HttpResponse<String> answer = json("POST", "/api/v1/tokens", body);
        Matcher token = Pattern.compile("\"token\":\"([^\"]+)\"").matcher(answer.body());
        if (!token.find()) {
            throw new IllegalStateException("no token: " + answer.statusCode() + " " + answer.body());
        }
        return with("Authorization", "Bearer " + token.group(1));
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, BodyPublishers.noBody(), null);
    }

    /** A file, as it is. */
    public HttpResponse<byte[]> download(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        headers.forEach(request::setHeader);
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What a stream brings, line by line, as long as it is open. */
    public HttpResponse<Stream<String>> lines(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        headers.forEach(request::setHeader);
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> json(String method, String path, String body) {
        return send(method, path, BodyPublishers.ofString(body), "application/json");
    }

    public HttpResponse<String> bytes(String method, String path, byte[] body, @Nullable String type) {
        return send(method, path, BodyPublishers.ofByteArray(body), type);
    }

    /** Fills in a form and sends it, with the form token of the page it stands on. */
    public HttpResponse<String> submit(String path, Map<String, String> fields, String page) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", formToken(page));
        return form(path, all);
    }

    public HttpResponse<String> form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send("POST", path, BodyPublishers.ofString(body), "application/x-www-form-urlencoded");
    }

    public String formToken(String page) {
        String body = get(page).body();
        Matcher token = FORM_TOKEN.matcher(body);
        if (!token.find()) {
            throw new IllegalStateException("no form on " + page + ": " + body);
        }
        return token.group(1);
    }

    public @Nullable String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    private HttpResponse<String> send(
            String method, String path, HttpRequest.BodyPublisher body, @Nullable String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        headers.forEach(request::setHeader);
        if (type != null) {
            request.setHeader("Content-Type", type);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
