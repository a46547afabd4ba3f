package org.marot.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.marot.embedded.CannotStart;

/** Whether the port is there to be taken, and later whether a page is really served on it. */
final class Readiness {
    private static final int TRIES = 120;
    private static final int OK = 200;

    private Readiness() {}

    /** Before anything is started, for a port in use is the commonest reason to fail. */
    static void checkPort(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new CannotStart(
                    "Port " + port + " is already in use by another program. Stop it, or choose another"
                            + " port, for example MAROT_PORT=8081 ./marot run",
                    taken);
        }
    }

    static void awaitFirstPage(int port) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        HttpRequest firstPage = HttpRequest.newBuilder(
                        URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port + "/"))
                .timeout(Duration.ofSeconds(30))
                .build();
        String answer = "";
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                int status = client.send(firstPage, BodyHandlers.discarding()).statusCode();
                if (status == OK) {
                    return;
                }
                answer = "it answers with status " + status;
                Thread.sleep(250);
            } catch (IOException e) {
                answer = e.toString();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CannotStart("Interrupted while starting.", e);
            }
        }
        throw new CannotStart("Marot started but cannot serve its first page: " + answer + ".");
    }
}
