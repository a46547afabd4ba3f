package org.marot.web.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.Multipart;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A fault is reported, followed and treated, as a browser without scripts does it. */
@WebTest
class IncidentPagesTest {
    private static final String REPORT = "/spaces/frederic-suisse-room-1/report";
    private static final Pattern ONE = Pattern.compile("/incidents/[0-9a-f-]{36}");

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    private Caller resident;
    private Caller staff;

    @BeforeEach
    void signIn() {
        cahors.open();
        resident = new Caller(port).signedIn("resident");
        staff = new Caller(port).signedIn("staff");
    }

    @Test
    void aReportWithAPictureIsFollowedByItsAuthorAndNobodyElse() throws IOException {
        String said = "L’écran <ne> s’allume plus " + UUID.randomUUID();
        String incident = report(said, picture());

        String page = resident.get(incident).body();
        assertThat(page)
                .contains("L’écran &lt;ne&gt; s’allume plus", incident + "/photo", "signalé")
                .doesNotContain("Clore");
        HttpResponse<String> photo = resident.get(incident + "/photo");
        assertThat(photo.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(photo.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        Caller stranger = new Caller(port).signedIn("visitor");
        for (String path : new String[] {incident, incident + "/photo"}) {
            assertThat(stranger.get(path).statusCode()).isEqualTo(404);
            assertThat(new Caller(port).get(path).statusCode()).isEqualTo(302);
        }
        assertThat(resident.get("/venues/frederic-suisse/incidents").statusCode())
                .isEqualTo(403);
        assertThat(staff.get("/venues/frederic-suisse/incidents").body()).contains(incident);

        assertThat(treat(incident, "seen").statusCode()).isEqualTo(303);
        Awaitility.await()
                .untilAsserted(() -> assertThat(resident.get(incident).body()).contains("vu par l’équipe"));
        assertThat(treat(incident, "seen").statusCode()).isEqualTo(422);
        assertThat(treat(incident, "reported").statusCode()).isEqualTo(400);
        assertThat(treat(incident, "closed").statusCode()).isEqualTo(303);
        Awaitility.await()
                .untilAsserted(() -> assertThat(resident.get(incident).body()).contains("badge free"));
        assertThat(resident.submit(incident + "/treat", step("closed"), "/account")
                        .statusCode())
                .isEqualTo(403);
        assertThat(stranger.submit(incident + "/treat", step("closed"), "/account")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aReportLeadsStaffToAClosureAndItsAuthorSeesThatItIsBeingMended() throws IOException {
        String incident = report("Fuite sous la fenêtre " + UUID.randomUUID(), new byte[0]);
        Matcher close = Pattern.compile("href=\"(/venues/frederic-suisse/closures/new\\?[^\"]+)\"")
                .matcher(staff.get(incident).body());
        assertThat(close.find()).isTrue();
        String form = close.group(1).replace("&amp;", "&");
        assertThat(staff.get(form).body()).contains("Fuite sous la fenêtre", "name=\"incident\"");

        LocalDate day = cahors.openDay(26);
        Map<String, String> closing = new LinkedHashMap<>();
        closing.put("space", "frederic-suisse-room-1");
        closing.put("from", day + "T08:00");
        closing.put("to", day + "T10:00");
        closing.put("kind", "fault");
        closing.put("reason", "Fuite");
        closing.put("incident", incident.substring("/incidents/".length()));
        closing.put("command", UUID.randomUUID().toString());
        assertThat(staff.submit("/venues/frederic-suisse/closures", closing, form)
                        .statusCode())
                .isEqualTo(303);
        assertThat(staff.get(incident).body()).contains("en réparation").doesNotContain("Fermer cet espace…");
        Awaitility.await()
                .untilAsserted(() -> assertThat(resident.get(incident).body()).contains("badge held", "en réparation"));
    }

    @Test
    void whatIsNoPictureOrSaysNothingIsRefusedWithTheTextKept() throws IOException {
        HttpResponse<String> script = send("Le texte reste", "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));
        assertThat(script.statusCode()).isEqualTo(422);
        assertThat(script.body()).contains("n’est pas une photo", "Le texte reste");
        HttpResponse<String> silent = send("  ", picture());
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("Dites en quelques mots ce qui ne va pas");
        assertThat(send("x".repeat(2_001), new byte[0]).statusCode()).isEqualTo(422);
        assertThat(send("Trop lourd", new byte[12 * 1024 * 1024]).statusCode()).isEqualTo(413);
    }

    @Test
    void filesAreTakenNowhereElse() {
        byte[] body = Multipart.body(Map.of("email", "x@example.org"), "photo", "../p.jpg", picture());
        String type = Multipart.TYPE;
        assertThat(new Caller(port).bytes("POST", "/sign-in", body, type).statusCode())
                .isEqualTo(415);
        assertThat(new Caller(port).bytes("POST", "/api/v1/tokens", body, type).statusCode())
                .isEqualTo(415);
        assertThat(new Caller(port).bytes("POST", REPORT, body, type).statusCode())
                .isIn(302, 403);
    }

    private String report(String said, byte[] photo) throws IOException {
        HttpResponse<String> sent = send(said, photo);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        String list = resident.get("/incidents?done=reported").body();
        assertThat(list).contains("Merci");
        Matcher newest = ONE.matcher(list);
        assertThat(newest.find()).isTrue();
        return newest.group();
    }

    private HttpResponse<String> send(String said, byte[] photo) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("_csrf", resident.formToken(REPORT));
        fields.put("command", UUID.randomUUID().toString());
        fields.put("text", said);
        return resident.bytes("POST", REPORT, Multipart.body(fields, "photo", "../p.jpg", photo), Multipart.TYPE);
    }

    private HttpResponse<String> treat(String incident, String to) {
        return staff.submit(incident + "/treat", step(to), incident);
    }

    private static Map<String, String> step(String to) {
        return new LinkedHashMap<>(Map.of("to", to, "command", UUID.randomUUID().toString()));
    }

    private static byte[] picture() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
