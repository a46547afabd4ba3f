package org.marot.benchmarks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who reads pages over one connection that is kept open, compressed as browsers ask for them. */
final class Visitor {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final String site;

    Visitor(int port) {
        site = "http://127.0.0.1:" + port;
    }

    Visitor signedIn(String email, String password) throws IOException, InterruptedException {
        HttpRequest form = HttpRequest.newBuilder(URI.create(site + "/sign-in")).build();
        Matcher token =
                FORM_TOKEN.matcher(client.send(form, BodyHandlers.ofString()).body());
        if (!token.find()) {
            throw new IllegalStateException("there is no form to sign in");
        }
        String fields =
                "email=" + encoded(email) + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1));
        HttpRequest sent = HttpRequest.newBuilder(URI.create(site + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))
                .build();
        int status = client.send(sent, BodyHandlers.discarding()).statusCode();
        if (status != 303) {
            throw new IllegalStateException("cannot sign in: " + status);
        }
        return this;
    }

    /** @return the bytes that came over the line */
    int reads(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site + address))
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "fr")
                .build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + ": " + answer.statusCode());
        }
        return answer.body().length;
    }

    /**
     * How a page was read.
     *
     * @param bytes of the last answer
     * @param nanos each time, sorted
     */
    record Readings(int bytes, long[] nanos) {
        double millis(double share) {
            return Figures.percentile(nanos, share);
        }
    }

    /** Reads it so often without looking at the time, then {@code times} times with. */
    Readings measures(String address, int warmUp, int times) throws IOException, InterruptedException {
        for (int i = 0; i < warmUp; i++) {
            reads(address);
        }
        long[] nanos = new long[times];
        int bytes = 0;
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            bytes = reads(address);
            nanos[i] = System.nanoTime() - began;
        }
        Arrays.sort(nanos);
        return new Readings(bytes, nanos);
    }

    String site() {
        return site;
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
