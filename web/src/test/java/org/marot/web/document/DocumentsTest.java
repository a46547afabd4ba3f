package org.marot.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.Multipart;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents come by the page and by calls, are handed out as files only, checked off, and removed with their bytes. */
@WebTest
class DocumentsTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FILES = "/api/v1/event-files/";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private DocumentTidying tidying;

    @Value("${marot.data}")
    private String data = "";

    private Caller organiser;
    private Caller staff;
    private String file = "";

    @BeforeEach
    void openAFile() {
        cahors.open();
        organiser = new Caller(port).withToken("organiser").with("Accept-Language", "en");
        staff = new Caller(port).withToken("staff").with("Accept-Language", "en");
        LocalDate date = cahors.openDay(16).plusWeeks(19);
        file = json(organiser.json("POST", "/api/v1/event-files", """
                {"venue": "clement-marot", "attendees": 20,
                 "spaces": [{"space": "clement-marot-rondeaux", "from": "%sT09:00", "to": "%sT18:00"}]}""".formatted(date, date)))
                .path("id")
                .asString();
    }

    @Test
    void aDocumentIsHandedOutAsAFileToItsOrganiserAndStaffAlone() {
        JsonNode sent = json(send(organiser, "insurance-certificate", "../Attestation.html", SampleFiles.pdf()));
        assertThat(sent.path("name").asString()).isEqualTo("Attestation.pdf");
        assertThat(sent.path("mediaType").asString()).isEqualTo("application/pdf");
        String content = documents() + "/" + sent.path("id").asString() + "/content";
        String link = "/event-files/" + file + "/documents/" + sent.path("id").asString();

        HttpResponse<byte[]> got = staff.download(content);
        assertThat(got.body()).isEqualTo(SampleFiles.pdf());
        HttpResponse<byte[]> page = new Caller(port).signedIn("organiser").download(link);
        assertThat(page.body()).isEqualTo(SampleFiles.pdf());
        for (HttpResponse<byte[]> answer : List.of(got, page)) {
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment;")
                    .contains("Attestation.pdf");
            assertThat(answer.headers().allValues("Content-Type")).containsExactly("application/pdf");
            assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .containsExactly("sandbox; default-src 'none'");
        }
        Caller visitor = new Caller(port).withToken("visitor");
        for (String path : List.of(documents(), content)) {
            assertThat(visitor.get(path).statusCode()).isEqualTo(404);
            assertThat(new Caller(port).get(path).statusCode()).isEqualTo(401);
        }
        assertThat(new Caller(port).signedIn("visitor").get(link).statusCode()).isEqualTo(404);
        assertThat(send(visitor, "other", "a.pdf", SampleFiles.pdf()).statusCode())
                .isEqualTo(404);
        String other =
                FILES + UUID.randomUUID() + "/documents/" + sent.path("id").asString() + "/content";
        assertThat(staff.get(other).statusCode()).isEqualTo(404);
    }

    @Test
    void staffCheckDocumentsOffAndTakeThemAway() throws IOException {
        String id = json(send(organiser, "insurance-certificate", "a.pdf", SampleFiles.pdf()))
                .path("id")
                .asString();
        String document = documents() + "/" + id;
        Path kept = stored(id);
        assertThat(organiser.json("POST", document + "/check", "").statusCode()).isEqualTo(403);
        assertThat(json(staff.json("POST", document + "/check", ""))
                        .path("checkedAt")
                        .isNull())
                .isFalse();
        HttpResponse<String> late = organiser.json("POST", document + "/remove", "{\"reason\": \"Wrong one\"}");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("must-not-remove-what-is-in-order");
        assertThat(json(staff.json("POST", document + "/uncheck", ""))
                        .path("checkedAt")
                        .isNull())
                .isTrue();

        assertThat(staff.json("POST", document + "/remove", "{\"reason\": \"  \"}")
                        .body())
                .contains("removal-must-have-a-reason");
        assertThat(kept).exists();
        JsonNode removed = json(staff.json("POST", document + "/remove", "{\"reason\": \"Expired\"}"));
        assertThat(removed.path("removal").asString()).isEqualTo("Expired");
        assertThat(kept).doesNotExist();
        assertThat(staff.get(document + "/content").statusCode()).isEqualTo(404);
        assertThat(json(organiser.get(documents())).at("/0/removal").asString()).isEqualTo("Expired");

        String own = json(send(organiser, "other", "b.pdf", SampleFiles.pdf()))
                .path("id")
                .asString();
        assertThat(organiser
                        .json("POST", documents() + "/" + own + "/remove", "{\"reason\": \"Wrong one\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsNoDocumentIsRefusedAndLeavesNothingBehind() throws IOException {
        long before = files();
        for (byte[] bad : new byte[][] {SampleFiles.text("<html>"), SampleFiles.text("%PDF-1.7 no end"), {}}) {
            assertThat(send(organiser, "other", "a.pdf", bad).statusCode()).isEqualTo(422);
        }
        HttpResponse<String> empty = send(organiser, "passport", "a.pdf", new byte[0]);
        assertThat(empty.body()).contains("document-must-have-a-kind", "document-must-be-sent");
        assertThat(send(organiser, "other", "a.pdf", SampleFiles.pdf(10 * 1024 * 1024 + 1))
                        .statusCode())
                .isEqualTo(413);
        assertThat(send(organiser, "other", "a.pdf", SampleFiles.pdf(12 * 1024 * 1024))
                        .statusCode())
                .isEqualTo(413);
        assertThat(organiser.json("POST", documents(), "{}").statusCode()).isEqualTo(415);
        assertThat(json(organiser.get(documents()))).isEmpty();
        assertThat(files()).isEqualTo(before);

        assertThat(send(organiser, "other", "a.pdf", SampleFiles.pdf(10 * 1024 * 1024))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void sentAgainItIsOneAndAnotherUnderTheSameKeyIsNone() throws IOException {
        long before = files();
        Caller repeating = new Caller(port).withToken("organiser").with("Idempotency-Key", "insurance " + file);
        HttpResponse<String> first = send(repeating, "other", "a.pdf", SampleFiles.pdf());
        HttpResponse<String> again = send(repeating, "other", "a.pdf", SampleFiles.pdf());
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(json(again).path("id")).isEqualTo(json(first).path("id"));
        HttpResponse<String> other = send(repeating, "other", "a.png", SampleFiles.picture("png"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("idempotency-mismatch");
        assertThat(json(organiser.get(documents()))).hasSize(1);
        assertThat(files()).isEqualTo(before + 1);
    }

    @Test
    void thePageTakesShowsAndChecksThem() throws IOException {
        Caller page = new Caller(port).with("Accept-Language", "fr").signedIn("organiser");
        Caller desk = new Caller(port).with("Accept-Language", "fr").signedIn("staff");
        String address = "/event-files/" + file + "/documents";
        assertThat(page.get("/event-files/" + file).body()).contains(address).doesNotContain("attestation d’assurance");
        organiser.json("POST", FILES + file + "/option", "{\"until\": \"%sT18:00\"}".formatted(cahors.openDay(10)));
        assertThat(page.get("/event-files/" + file).body()).contains("attestation d’assurance", "manque");

        HttpResponse<String> heavy = post(page, address, SampleFiles.pdf(10 * 1024 * 1024 + 1));
        assertThat(heavy.statusCode()).isEqualTo(413);
        assertThat(post(page, address, SampleFiles.text("<script>")).body())
                .contains("Ce fichier n’est pas un PDF", "attestation d’assurance");
        assertThat(post(page, address, SampleFiles.picture("jpeg")).statusCode())
                .isEqualTo(303);
        String shown = page.get(address).body();
        assertThat(shown).contains("-b-x--b-.jpg", "JPEG, 0,1 Mo");
        assertThat(shown).contains("reçu, à vérifier").doesNotContain("/check");
        Matcher check = Pattern.compile("action=\"([^\"]+)/check\"")
                .matcher(desk.get(address).body());
        assertThat(check.find()).isTrue();
        assertThat(desk.submit(check.group(1) + "/check", Map.of(), address).statusCode())
                .isEqualTo(303);
        assertThat(page.get(address).body()).contains("en règle").doesNotContain("/remove");
        assertThat(page.submit(check.group(1) + "/uncheck", Map.of(), address).statusCode())
                .isEqualTo(403);

        String id = check.group(1).substring(check.group(1).lastIndexOf('/') + 1);
        Files.delete(stored(id));
        assertThat(tidying.countMissing()).isPositive();
        assertThat(desk.get(address).body()).contains("Le fichier est introuvable.");
        assertThat(page.get(check.group(1)).statusCode()).isEqualTo(404);
        assertThat(desk.submit(check.group(1) + "/remove", Map.of("reason", ""), address)
                        .body())
                .contains("Dites pourquoi ce document est retiré");
        assertThat(desk.submit(check.group(1) + "/remove", Map.of("reason", "<i>Perdu</i>"), address)
                        .statusCode())
                .isEqualTo(303);
        assertThat(page.get(address).body()).contains("&lt;i&gt;Perdu&lt;/i&gt;");
    }

    @Test
    void whatHasToGoGoesAndNothingElse() throws IOException {
        String id = json(send(organiser, "other", "a.pdf", SampleFiles.pdf()))
                .path("id")
                .asString();
        Path kept = stored(id);
        UUID interrupted = UUID.randomUUID();
        UUID strange = UUID.randomUUID();
        Files.write(kept.resolveSibling(interrupted + ".draft"), SampleFiles.pdf());
        Files.write(kept.resolveSibling(strange.toString()), SampleFiles.pdf());
        database.update("insert into document_to_discard values (?, now() - interval '1 second')", interrupted);

        tidying.throwAway();

        assertThat(kept.resolveSibling(interrupted + ".draft")).doesNotExist();
        assertThat(kept).exists();
        assertThat(kept.resolveSibling(strange.toString())).exists();
        assertThat(database.queryForObject(
                        "select count(*) from document_to_discard where stored_as = ?", Long.class, interrupted))
                .isZero();
        Files.delete(kept.resolveSibling(strange.toString()));
    }

    private HttpResponse<String> post(Caller who, String address, byte[] content) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("_csrf", who.formToken(address));
        fields.put("command", UUID.randomUUID().toString());
        fields.put("kind", "insurance-certificate");
        return who.bytes("POST", address, Multipart.body(fields, "file", "<b>x<-b>.exe", content), Multipart.TYPE);
    }

    private HttpResponse<String> send(Caller who, String kind, String name, byte[] content) {
        byte[] body = Multipart.body(Map.of("kind", kind), "file", name, content);
        return who.bytes("POST", documents(), body, Multipart.TYPE);
    }

    private String documents() {
        return FILES + file + "/documents";
    }

    private Path stored(String document) {
        return folder().resolve(String.valueOf(database.queryForObject(
                "select stored_as from event_file_document where id = ?", UUID.class, UUID.fromString(document))));
    }

    private Path folder() {
        return Path.of(data).resolve("documents");
    }

    private long files() throws IOException {
        if (!Files.exists(folder())) {
            return 0;
        }
        try (var all = Files.list(folder())) {
            return all.count();
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
