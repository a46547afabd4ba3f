package org.marot.web.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.web.pdf.PdfUa;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an event file costs, over the API, on the page and on paper. */
@WebTest
class QuotesTest {
    private static final String FILES = "/api/v1/event-files";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    private Caller organiser;
    private Caller staff;

    @BeforeEach
    void signIn() {
        cahors.open();
        organiser = new Caller(port).withToken("organiser").with("Accept-Language", "en");
        staff = new Caller(port).withToken("staff").with("Accept-Language", "en");
    }

    @Test
    void anEstimateThenAnOfferThenAnEstimateAgain() {
        LocalDate date = cahors.openDay(0).plusWeeks(20);
        String file = open(date, "clement-marot-grande-salle");

        JsonNode estimate = json(organiser.get(FILES + "/" + file + "/quote"));
        assertThat(estimate.path("issued").asBoolean()).isFalse();
        assertThat(estimate.at("/price/lines/0/rule").asString()).isEqualTo("space/clement-marot-grande-salle/day");
        assertThat(estimate.at("/price/lines/0/label").asString()).isEqualTo("Main hall");
        assertThat(estimate.at("/price/net").asString()).isEqualTo("1200.00");
        assertThat(estimate.at("/price/vat").asString()).isEqualTo("240.00");
        assertThat(estimate.at("/price/gross").asString()).isEqualTo("1440.00");
        assertThat(estimate.at("/deposit/amount").asString()).isEqualTo("432.00");

        assertThat(rule(offer(staff, file, date.minusDays(2)))).isEqualTo("must-have-an-option");
        option(file, cahors.openDay(10));
        assertThat(offer(organiser, file, date.minusDays(2)).statusCode()).isEqualTo(403);
        assertThat(rule(offer(staff, file, date.plusDays(1)))).isEqualTo("quote-must-end-before-the-event");
        assertThat(staff.json("POST", FILES + "/" + file + "/quote", "{}").statusCode())
                .isEqualTo(400);
        JsonNode offered = json(offer(staff, file, date.minusDays(2)));
        assertThat(offered.path("version").asInt()).isEqualTo(1);
        assertThat(offered.path("acceptable").asBoolean()).isTrue();
        assertThat(offered.path("validUntil").asString()).startsWith(date.minusDays(2) + "T18:00");
        JsonNode stands = json(organiser.get(FILES + "/" + file));
        assertThat(stands.path("status").asString()).isEqualTo("quoted");
        assertThat(stands.path("rank").asInt()).isEqualTo(1);
        assertThat(json(organiser.get(FILES + "/" + file + "/quote"))
                        .path("issued")
                        .asBoolean())
                .isTrue();

        String changed = body(date, "clement-marot-rondeaux");
        assertThat(organiser.json("PUT", FILES + "/" + file, changed).statusCode())
                .isEqualTo(200);
        JsonNode anew = json(organiser.get(FILES + "/" + file + "/quote"));
        assertThat(anew.path("issued").asBoolean()).isFalse();
        assertThat(anew.at("/price/net").asString()).isEqualTo("180.00");
        assertThat(json(offer(staff, file, date.minusDays(2))).path("version").asInt())
                .isEqualTo(2);
        Caller stranger = new Caller(port).withToken("visitor");
        assertThat(stranger.get(FILES + "/" + file + "/quote").statusCode()).isEqualTo(404);
        assertThat(stranger.get(FILES + "/" + file + "/quote.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void thePaperIsAccessibleAndStaysAsItWasGivenOut() throws IOException {
        LocalDate date = cahors.openDay(1).plusWeeks(20);
        String file = open(date, "clement-marot-grande-salle-ab");
        HttpResponse<byte[]> estimate = organiser.download(FILES + "/" + file + "/quote.pdf");
        assertThat(PdfUa.violations(estimate.body())).isEmpty();
        assertThat(text(estimate.body())).contains("Estimate D-", "binds nobody");
        assertThat(rule(organiser.get(FILES + "/" + file + "/contract.pdf"))).isEqualTo("contract-needs-a-quote");
        option(file, cahors.openDay(10));
        offer(staff, file, date.minusDays(2));

        HttpResponse<byte[]> english = organiser.download(FILES + "/" + file + "/quote.pdf");
        assertThat(english.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(english.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;");
        assertThat(PdfUa.violations(english.body())).isEmpty();
        assertThat(text(english.body()))
                .contains("Quote D-", "Version 1", "Main hall A + B", "1 day", "€760.00", "€912.00", "€273.60");
        assertThat(organiser.download(FILES + "/" + file + "/quote.pdf").body()).isEqualTo(english.body());
        byte[] french = new Caller(port)
                .withToken("organiser")
                .with("Accept-Language", "fr")
                .download(FILES + "/" + file + "/quote.pdf")
                .body();
        Files.write(Files.createDirectories(Path.of("target/pdf")).resolve("quote.pdf"), french);
        assertThat(PdfUa.violations(french)).isEmpty();
        byte[] contract =
                organiser.download(FILES + "/" + file + "/contract.pdf").body();
        Files.write(Path.of("target/pdf/contract.pdf"), contract);
        assertThat(PdfUa.violations(contract)).isEmpty();
        assertThat(text(contract))
                .contains(
                        "Contract D-",
                        "hereafter “the venue”",
                        "€273.60",
                        "30 % of the price until 30 days",
                        "insurance");
        assertThat(text(french)).contains("Devis D-", "Grande salle A + B", "760,00 €", "Acompte", "Espace congrès");
    }

    @Test
    void staffOfferOnThePage() {
        LocalDate date = cahors.openDay(2).plusWeeks(20);
        String file = open(date, "clement-marot-auditorium");
        String page = "/event-files/" + file + "/quote";
        Caller person = new Caller(port).with("Accept-Language", "fr").signedIn("staff");
        assertThat(person.get(page).body()).contains("Estimation D-", "600,00", "Aucun devis n’a encore été établi.");
        option(file, cahors.openDay(10));

        HttpResponse<String> late = submit(person, page, date.plusDays(3).toString());
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("La validité du devis doit être à venir");
        assertThat(submit(person, page, date.minusDays(3).toString()).statusCode())
                .isEqualTo(303);

        assertThat(person.get(page).body())
                .contains("Devis D-", "Version 1, établie le", "Ce devis attend la réponse du client.", "720,00");
        assertThat(person.get("/event-files/" + file).body()).contains("devis, rang 1", "Devis établi, version 1");
        Caller customer = new Caller(port).with("Accept-Language", "en").signedIn("organiser");
        assertThat(customer.get(page).body())
                .contains("This quote waits for the customer’s answer.", "€720.00")
                .doesNotContain("name=\"until\"");
        assertThat(customer.download(page + ".pdf")
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElse(""))
                .contains("quote-D-");
    }

    @Test
    void servicesArePricedWithTheSpaces() {
        LocalDate date = cahors.openDay(3).plusWeeks(20);
        String ordered = body(date, "clement-marot-psaumes")
                .replace("\"services\": []", "\"services\": [{\"code\": \"coffee-break\", \"quantity\": 20}]");
        String file = json(organiser.json("POST", FILES, ordered)).path("id").asString();
        JsonNode price = json(organiser.get(FILES + "/" + file + "/quote")).path("price");
        assertThat(price.at("/lines/1/rule").asString()).isEqualTo("service/coffee-break/person");
        assertThat(price.at("/lines/1/label").asString()).isEqualTo("Coffee break");
        assertThat(price.at("/lines/1/net").asString()).isEqualTo("130.00");
        assertThat(price.at("/vatByRate/0/vat").asString()).isEqualTo("13.00");
        assertThat(price.path("gross").asString()).isEqualTo("395.00");
    }

    private String open(LocalDate date, String space) {
        HttpResponse<String> opened = organiser.json("POST", FILES, body(date, space));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        return json(opened).path("id").asString();
    }

    private static String body(LocalDate date, String space) {
        return """
                {"venue": "clement-marot", "title": "Journées du safran", "attendees": 20,
                 "spaces": [{"space": "%s", "from": "%sT09:00", "to": "%sT18:00", "setUp": "PT2H"}], "services": []}""".formatted(space, date, date);
    }

    private void option(String file, LocalDate until) {
        assertThat(organiser
                        .json("POST", FILES + "/" + file + "/option", "{\"until\": \"%sT18:00\"}".formatted(until))
                        .statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> offer(Caller who, String file, LocalDate until) {
        return who.json("POST", FILES + "/" + file + "/quote", "{\"validUntil\": \"%sT18:00\"}".formatted(until));
    }

    private static HttpResponse<String> submit(Caller who, String page, String until) {
        Map<String, String> form = new HashMap<>();
        form.put("command", UUID.randomUUID().toString());
        form.put("until", until);
        return who.submit(page, form, page);
    }

    private static String rule(HttpResponse<String> refused) {
        assertThat(refused.statusCode()).isEqualTo(422);
        return json(refused).at("/violations/0/rule").asString();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replace('\u202f', ' ');
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
