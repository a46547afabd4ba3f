package org.marot.notifications.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A mail server that speaks as much SMTP as is needed, keeps what it takes, and misbehaves when told to. */
public final class TestMailServer implements AutoCloseable {
    /** The step of the conversation at which it misbehaves. */
    public enum Step {
        HELLO,
        MAIL,
        RCPT,
        DATA,
        END_OF_MAIL
    }

    private static final String HANG = "hang";
    private static final String CUT = "cut";

    private final ServerSocket door;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<String> recipients = new CopyOnWriteArrayList<>();
    private final Map<Step, String> answers = new ConcurrentHashMap<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    public TestMailServer() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        daemon(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** The mails that were received to their last dot, also when the sender was not told so. */
    public List<String> taken() {
        return List.copyOf(taken);
    }

    public List<String> recipients() {
        return List.copyOf(recipients);
    }

    public void answers(Step step, String line) {
        answers.put(step, line);
    }

    public void hangsAt(Step step) {
        answers.put(step, HANG);
    }

    public void cutsTheLineAt(Step step) {
        answers.put(step, CUT);
    }

    public void behaves() {
        answers.clear();
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            door.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void accept() {
        try {
            while (!door.isClosed()) {
                Socket socket = door.accept();
                daemon(() -> talk(socket));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void talk(Socket socket) {
        try (socket;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = socket.getOutputStream();
            say(out, "220 test");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("EHLO") || line.startsWith("HELO")) {
                    answer(out, Step.HELLO, "250 test");
                } else if (line.startsWith("MAIL")) {
                    answer(out, Step.MAIL, "250 ok");
                } else if (line.startsWith("RCPT")) {
                    recipients.add(line.substring("RCPT TO:".length()));
                    answer(out, Step.RCPT, "250 ok");
                } else if (line.equals("DATA")) {
                    if (answer(out, Step.DATA, "354 go on")) {
                        taken.add(readMail(in));
                        answer(out, Step.END_OF_MAIL, "250 taken");
                    }
                } else if (line.equals("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else {
                    say(out, "250 ok");
                }
            }
        } catch (IOException gone) {
            // the line was cut, by them or by us
        }
    }

    private static String readMail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        return mail.toString();
    }

    private boolean answer(OutputStream out, Step step, String usual) throws IOException {
        String answer = answers.getOrDefault(step, usual);
        if (answer.equals(CUT)) {
            throw new IOException("cut on purpose");
        }
        if (answer.equals(HANG)) {
            try {
                closing.await();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
            throw new IOException("hung on purpose");
        }
        say(out, answer);
        return answer.equals(usual);
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "test-mail-server");
        thread.setDaemon(true);
        thread.start();
    }
}
