package org.marot.web.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody may send who means no good, or whose program is broken. */
public final class Hostile {
    private static final String LONG = "a".repeat(3000);

    public static final List<String> PATH_PARTS = List.of(
            "x",
            "-",
            "--",
            "A",
            "0",
            "-1",
            "null",
            "undefined",
            "%20",
            "%0A",
            "%09",
            "%C3%A9",
            "%F0%9F%A6%86",
            "%ED%A0%80",
            "%EF%BF%BD",
            "%7B%7D",
            "%27%20or%201%3D1--",
            "%3Cscript%3E",
            "00000000-0000-0000-0000-00000000000",
            "00000000-0000-0000-0000-000000000000",
            "zzzzzzzz-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            LONG,
            "a".repeat(81),
            "a--b",
            "..",
            "...",
            "%2e%2e",
            "%252e",
            "%5C",
            "%00",
            "%2F",
            "a;b=c",
            "a%3Bb");

    public static final List<String> QUERY_VALUES = List.of(
            "",
            "x",
            "-1",
            "0",
            "1e9",
            "99999999999999999999",
            "2147483648",
            "1.5",
            "NaN",
            "null",
            "true",
            "%00",
            "%FF",
            "%ED%A0%80",
            "%F0%9F%A6%86",
            "%27%3B--",
            LONG,
            "2027-02-30",
            "2027-13-01T09:00",
            "9999-12-31T23:59",
            "0000-00-00",
            "2027-03-28T02:30",
            "2027-10-31T02:30",
            "2027-03-02T09:00%2B99:00",
            "2027-03-02T09:00Z",
            "+2147483647-01-01",
            "-999999999-01-01T00:00",
            "P1D",
            "%25",
            "a&b",
            "%0d%0aX-Injected:1",
            "1&1",
            "%5B%5D",
            "%7B%7D");

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e400",
            "99999999999999999999999999",
            "[]",
            "{}",
            "[[[[]]]]",
            "\"\"",
            "\"x\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\n\\r\\t\"",
            "\"2027-02-30T09:00\"",
            "\"9999-12-31T23:59\"",
            "\"2027-03-28T02:30\"",
            "\"" + LONG + "\"",
            "\"<script>alert(1)</script>\"",
            "\"' or 1=1 --\"",
            "{\"a\":1}");

    private static final List<String> WHOLE_BODIES = List.of(
            "",
            " ",
            "{",
            "}",
            "[",
            "[]",
            "null",
            "true",
            "1",
            "\"x\"",
            "{}{}",
            "{\"a\"}",
            "{\"a\":}",
            "{a:1}",
            "{'a':1}",
            "{\"a\":1,}",
            "{\"a\":1 \"b\":2}",
            "// c\n{}",
            "{\"a\":NaN}",
            "{\"a\":01}",
            "{\"\":1}",
            "{\"__proto__\":{}}",
            "[".repeat(5000),
            "{\"a\":".repeat(5000),
            "\"" + "x".repeat(200_000) + "\"",
            "{\"a\":\"" + "x".repeat(300_000) + "\"}",
            "{\"a\":" + "9".repeat(1000) + "}",
            "\ufeff{}",
            "<xml/>",
            "a=b");

    public static final List<String> RAW_REQUESTS = List.of(
            "GET /api/v1/venues/%zz HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /api/v1/venues/%0 HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /api/v1/venues/\u0001 HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /api/v1/venues/<> HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /api/v1/venues HTTP/1.1\r\n\r\n",
            "GET /api/v1/venues HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(40_000) + "\r\n\r\n",
            "GET /" + "y".repeat(40_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
            "POST /api/v1/tokens HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
            "POST /api/v1/tokens HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\nContent-Type: application/json\r\n\r\n{",
            "POST /api/v1/tokens HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nzz\r\n\r\n",
            "G\u0000T / HTTP/1.1\r\nHost: x\r\n\r\n");

    private Hostile() {}

    /** The parameters that a route reads, and some that any might. */
    public static Set<String> parametersOf(Route route) {
        Set<String> names = new LinkedHashSet<>(List.of("page", "size"));
        for (MethodParameter parameter : route.handler().getMethodParameters()) {
            parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
            RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
            if (annotation != null) {
                names.add(
                        annotation.value().isEmpty()
                                ? String.valueOf(parameter.getParameterName())
                                : annotation.value());
            } else if (parameter.getParameterType().isRecord()) {
                names.addAll(componentsOf(parameter.getParameterType()));
            }
        }
        return names;
    }

    /** Broken bodies, and for each field of the body that the route reads each wrong value. */
    public static List<byte[]> bodiesFor(Route route) {
        List<byte[]> bodies = new ArrayList<>();
        WHOLE_BODIES.forEach(body -> bodies.add(body.getBytes(StandardCharsets.UTF_8)));
        bodies.add(new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xff, (byte) 0xfe, '"', '}'});
        bodies.add(new byte[] {'{', '"', 'a', '"', ':', '"', 0, '"', '}'});
        bodies.add("{\"a\":1}".getBytes(StandardCharsets.UTF_16));
        for (MethodParameter parameter : route.handler().getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestBody.class)
                    && parameter.getParameterType().isRecord()) {
                bodies.addAll(wrongFields(componentsOf(parameter.getParameterType())));
            }
        }
        return bodies;
    }

    private static List<byte[]> wrongFields(List<String> fields) {
        List<byte[]> bodies = new ArrayList<>();
        for (String field : fields) {
            for (String value : VALUES) {
                StringBuilder body = new StringBuilder("{");
                for (String other : fields) {
                    String plausible = other.equals("from") ? "\"2027-03-02T09:00\"" : "\"2027-03-02T10:00\"";
                    boolean time = other.equals("from") || other.equals("to");
                    String text = other.equals(field)
                            ? value
                            : time ? plausible : other.equals("space") ? "\"frederic-suisse-desks\"" : null;
                    if (text != null) {
                        body.append(body.length() > 1 ? "," : "")
                                .append('"')
                                .append(other)
                                .append("\":")
                                .append(text);
                    }
                }
                bodies.add(body.append('}').toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bodies;
    }

    private static List<String> componentsOf(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** The first line of what the server answers to these very bytes. */
    public static String sendRaw(int port, String request) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            return String.valueOf(answer.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
