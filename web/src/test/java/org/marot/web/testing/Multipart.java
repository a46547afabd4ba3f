package org.marot.web.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A form with a file, as a browser sends it. */
public final class Multipart {
    private static final String BOUNDARY = "----frontier";
    public static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private Multipart() {}

    public static byte[] body(Map<String, String> fields, String field, String fileName, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> write(
                body,
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value)));
        write(
                body,
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: text/html\r\n\r\n"
                        .formatted(BOUNDARY, field, fileName));
        body.writeBytes(file);
        write(body, "\r\n--%s--\r\n".formatted(BOUNDARY));
        return body.toByteArray();
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
