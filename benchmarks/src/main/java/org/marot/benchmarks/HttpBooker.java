package org.marot.benchmarks;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Books over HTTP on one connection that is kept open. Written by hand, because the load generator shares the processors
 * with what it measures.
 */
final class HttpBooker implements Booker {
    private static final int PATIENCE_MILLIS = 30_000;
    private static final String CREATED = "HTTP/1.1 201";

    private final Socket socket;
    private final InputStream in;
    private final String token;

    HttpBooker(int port, String token) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
        this.token = token;
    }

    @Override
    public void book(Rooms.Slot slot) throws IOException {
        book(slot, RawBooker.random().toString());
    }

    /** @return the answer's body */
    String book(Rooms.Slot slot, String key) throws IOException {
        String body = "{\"space\":\"" + slot.space() + "\",\"from\":\""
                + slot.period().from().toLocalDateTime() + "\",\"to\":\""
                + slot.period().to().toLocalDateTime() + "\"}";
        String request = "POST /api/v1/reservations HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token
                + "\r\nIdempotency-Key: " + key + "\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        String status = line();
        String answer = body();
        if (!status.startsWith(CREATED)) {
            throw new IllegalStateException(status + ": " + answer);
        }
        return answer;
    }

    private String body() throws IOException {
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = true;
            }
        }
        return chunked ? chunks() : text(length);
    }

    private String chunks() throws IOException {
        StringBuilder whole = new StringBuilder();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            whole.append(text(size));
            requireEmpty(line());
        }
        requireEmpty(line());
        return whole.toString();
    }

    private static void requireEmpty(String line) throws IOException {
        if (!line.isEmpty()) {
            throw new IOException("an answer that is no HTTP");
        }
    }

    private String text(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer was cut off");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection ended");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
