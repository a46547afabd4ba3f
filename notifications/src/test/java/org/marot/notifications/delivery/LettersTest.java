package org.marot.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marot.notifications.mail.Addressee;

class LettersTest extends DeliveryFixture {
    @Test
    void an_address_that_hides_something_is_refused() {
        List<String> hostile = List.of(
                "a@demo.example\r\nBcc: b@demo.example",
                "a@demo.example, b@demo.example",
                "a@demo.example\u760Dx",
                "a@demo.example\u560Ab",
                "group: a@demo.example;",
                "a b@demo.example",
                "<a@demo.example>",
                "no-address",
                "");
        hostile.forEach(address -> {
            addressee = Optional.of(new Addressee("x", address, Locale.FRENCH));
            order(address.hashCode(), "r" + address.hashCode());
            postman.deliverDue();
        });

        assertThat(server.taken()).isEmpty();
        assertThat(states()).hasSize(hostile.size()).containsOnly("failed 1");
    }

    @Test
    void a_name_adds_no_header_and_no_recipient() {
        addressee = Optional.of(new Addressee(
                "Élodie\r\nBcc: b@demo.example\r\n\r\n<b>\" <b@demo.example>,", "a@demo.example", Locale.FRENCH));
        order(1, "r");
        postman.deliverDue();

        assertThat(server.recipients()).containsExactly("<a@demo.example>");
        assertThat(server.taken().get(0).lines().takeWhile(line -> !line.isEmpty()))
                .noneMatch(line -> line.startsWith("Bcc"));
    }

    @Test
    void without_a_mail_server_each_mail_is_one_file(@TempDir Path folder) throws Exception {
        postman = postman(new FolderCarrier(folder.resolve("mail")));
        order(1, "r");
        order(2, "q");
        postman.deliverDue();
        jdbc.update("update notifications.delivery set state = 'waiting'");
        postman.deliverDue();

        try (Stream<Path> files = Files.list(folder.resolve("mail"))) {
            List<Path> mails = files.toList();
            assertThat(mails)
                    .hasSize(2)
                    .allMatch(mail -> mail.getFileName().toString().matches("[0-9a-f-]{36}\\.eml"));
            assertThat(Files.readString(mails.get(0))).contains("resident@demo.example", "multipart/alternative");
        }
    }
}
