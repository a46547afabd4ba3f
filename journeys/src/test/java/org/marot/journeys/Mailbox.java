package org.marot.journeys;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The mails that the demo puts into its folder, as whoever has the address reads them. */
final class Mailbox {
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/enquiries/[A-Za-z0-9_-]+)");

    private Mailbox() {}

    /** One mail. */
    record Mail(String subject, String text) {
        /** The path of the link to the enquiry. */
        String link() {
            Matcher link = LINK.matcher(text);
            if (!link.find()) {
                throw new IllegalStateException("no link in: " + text);
            }
            return link.group(1);
        }
    }

    /** The mail to that address with such a subject, once it has come. */
    static Mail awaited(String address, String subject) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> all(address).stream()
                                .filter(mail -> mail.subject().contains(subject))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static List<Mail> all(String address) {
        Path folder = DemoTown.data().resolve("mail");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .flatMap(file -> read(file, address))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Mail> read(Path file, String address) {
        try (InputStream bytes = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), bytes);
            InternetAddress to = (InternetAddress) message.getRecipients(Message.RecipientType.TO)[0];
            if (!to.getAddress().equals(address)) {
                return Stream.empty();
            }
            BodyPart text = ((MimeMultipart) message.getContent()).getBodyPart(0);
            return Stream.of(new Mail(message.getSubject(), (String) text.getContent()));
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
