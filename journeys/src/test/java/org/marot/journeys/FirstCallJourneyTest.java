package org.marot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * From the first call to the function sheet, in three roles and two languages: somebody asks for a date on the public page,
 * staff propose rooms, another organiser waits behind, challenges, and signs when the first lets the date pass.
 */
class FirstCallJourneyTest {
    private static final LocalDate FIRST = Days.ordinary(52);
    private static final String ENQUIRER = "comite@safran.example";
    /** For the second organiser to wait and to challenge, before the first option lapses by itself. */
    private static final int SECONDS = 45;

    private final List<String> findings = new ArrayList<>();

    @Test
    void anEnquiryBecomesAProposalAndTheSecondInLineSigns() {
        String link = enquire();
        try (Person staff = Person.speakingEnglish().signedInAs("staff");
                Person second = Person.speakingEnglish().signedInAs("organiser")) {
            String first = propose(staff);
            String token = token(staff);
            JsonNode file = file(staff, first, token);
            prepare(second, file);
            option(staff, first, token);
            String waiting = join(second);
            looksAt(staff.opens(first), "option, rank 1", "wanted by a file that came after");
            reads(staff, "option, rang 1", "attendu par un dossier arrivé après");
            lapses(link);
            String signed = sign(staff, second, waiting);
            sheet(staff, signed, file);
            assertThat(staff.complaints()).isEmpty();
            assertThat(second.complaints()).isEmpty();
        }
        assertThat(findings).isEmpty();
    }

    private String enquire() {
        try (Person somebody = Person.withAPhone()) {
            Page page = somebody.opens("/venues/clement-marot").page;
            somebody.clicks("main a[href$='/enquiry']");
            findings.addAll(EveryPageTest.findingsOn(page, "enquiry"));
            page.locator("#kind").selectOption("congress");
            page.locator("#attendees").fill("90");
            page.locator("#first").fill(FIRST.toString());
            page.locator("#layout").selectOption("theatre");
            page.locator("#breakOuts").fill("1");
            page.locator("#name").fill("Comité du safran");
            page.locator("#email").fill(ENQUIRER);
            page.locator("#message").fill("Le congrès du safran, pour la première fois à Cahors");
            somebody.clicks("main form button[type=submit]");
            looksAt(somebody, "Regardez votre courrier");
            String link = Mailbox.awaited(ENQUIRER, "Confirmez votre demande").link();
            looksAt(somebody.opens(link), "n’est pas encore partie", "90");
            reads(somebody, "has not left yet");
            somebody.clicks("form[action*='/enquiries/'] button");
            looksAt(somebody, "a reçu votre demande", "tenu");
            reads(somebody, "received your enquiry");
            assertThat(somebody.complaints()).isEmpty();
            return link;
        }
    }

    /** The best that is free; its option is put by a program, to the second. */
    private String propose(Person staff) {
        staff.opens("/event-files")
                .clicks(staff.page
                        .locator("main a")
                        .filter(new Locator.FilterOptions().setHasText("Comité du safran"))
                        .first());
        looksAt(staff, "came from the public page", "Comité du safran", "90 people");
        staff.clicks("main a[href$='/proposals']");
        looksAt(staff, "The best proposals", "with tax");
        ScreenshotsTest.pictureOf(staff, "guide-proposals");
        reads(staff, "Les meilleures propositions", "TTC");
        staff.clicks(".proposal form button:not([name])");
        assertThat(staff.page).hasURL(Pattern.compile(".*/event-files/[0-9a-f-]{36}$"));
        return URI.create(staff.page.url()).getPath();
    }

    private static String token(Person staff) {
        staff.opens("/account").page.locator("#token-name").fill("journey");
        staff.clicks("form[action$='/account/tokens'] button");
        return staff.page.locator("main code, main .code").first().innerText().strip();
    }

    private static JsonNode file(Person staff, String path, String token) {
        APIResponse answer = staff.page
                .request()
                .get("/api/v1" + path, RequestOptions.create().setHeader("Authorization", "Bearer " + token));
        assertThat(answer.status()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.text());
    }

    private static void option(Person staff, String path, String token) {
        APIResponse answer = staff.page
                .request()
                .post(
                        "/api/v1" + path + "/option",
                        RequestOptions.create()
                                .setHeader("Authorization", "Bearer " + token)
                                .setData(Map.of(
                                        "until",
                                        Instant.now()
                                                .plusSeconds(SECONDS)
                                                .atZone(Days.PARIS)
                                                .toOffsetDateTime()
                                                .toString())));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /** The same rooms on the same day, ready to be sent. */
    private static void prepare(Person second, JsonNode file) {
        second.opens("/venues/clement-marot/event-files/new");
        Page page = second.page;
        page.locator("#title").fill("Black wine forum");
        page.locator("#attendees").fill("40");
        page.locator("#first").fill(file.at("/spaces/0/from").asString().substring(0, 10));
        file.path("spaces")
                .forEach(space ->
                        page.locator("#space-" + space.path("space").asString()).check());
    }

    private String join(Person second) {
        second.clicks("button[name=option]");
        assertThat(second.page).hasURL(Pattern.compile(".*/event-files/[0-9a-f-]{36}$"));
        String path = URI.create(second.page.url()).getPath();
        second.clicks("form[action$='/challenge'] button");
        looksAt(second, "waiting, rank 2", "held by a file that came before", "Challenged those before it");
        ScreenshotsTest.pictureOf(second, "guide-rank-2");
        return path;
    }

    /** By the timer, and nobody touches it. */
    private void lapses(String link) {
        try (Person somebody = Person.withAPhone()) {
            Awaitility.await()
                    .pollInSameThread()
                    .atMost(Duration.ofSeconds(SECONDS + 60))
                    .pollInterval(Duration.ofSeconds(2))
                    .until(() -> somebody.opens(link)
                            .page
                            .locator("main")
                            .innerText()
                            .contains("sans signature"));
            reads(somebody, "came to its date without a signature");
        }
    }

    private String sign(Person staff, Person second, String path) {
        looksAt(second.opens(path), "option, rank 1", "Its turn has come");
        reads(second, "option, rang 1", "Son tour est venu");
        staff.opens(path + "/quote").clicks("form[action$='/quote'] button");
        ScreenshotsTest.pictureOf(staff, "guide-quote");
        staff.clicks("form[action$='/quote-link'] button");
        String address = URI.create(staff.page.locator("#link").inputValue()).getPath();
        try (Person customer = Person.speakingEnglish()) {
            looksAt(customer.opens(address), "Total with VAT");
            ScreenshotsTest.pictureOf(customer, "guide-accept");
            reads(customer, "Total TTC");
            customer.opens(address).page.locator("#name").fill("The committee");
            customer.clicks("#agreed").clicks("form[action*='/quotes/'] button");
            looksAt(customer, "accept");
        }
        looksAt(staff.opens(path), "signed", "Quote accepted, version 1");
        reads(staff, "signé", "Devis accepté, version 1");
        return path;
    }

    private void sheet(Person staff, String path, JsonNode wanted) {
        String sheet = path + "/function-sheet";
        staff.opens(sheet).clicks("form[action$='/function-sheet'] button");
        looksAt(staff, "Black wine forum", "Version 1");
        staff.clicks("form[action$='/sheet-read'] button");
        String start = wanted.at("/spaces/0/from").asString().substring(11, 16);
        ScreenshotsTest.pictureOf(staff.opens(sheet), "guide-function-sheet");
        assertThat(paper(staff, sheet)).contains("Function sheet", "Black wine forum", start, "40 people");
        reads(staff, "Fiche de fonction");
        staff.clicks("a[href*='/language']").opens(sheet);
        assertThat(paper(staff, sheet)).contains("Fiche de fonction", start, "40 personnes");
    }

    private static String paper(Person staff, String sheet) {
        byte[] bytes = staff.page.request().get(sheet + ".pdf").body();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of that is said, and axe finds nothing. */
    private void looksAt(Person person, String... texts) {
        for (String text : texts) {
            assertThat(person.page.locator("main")).containsText(text);
        }
        findings.addAll(EveryPageTest.findingsOn(person.page, person.page.url()));
    }

    /** The same page in the other language. */
    private static void reads(Person person, String... texts) {
        String here = person.page.url();
        person.clicks("a[href*='/language']");
        person.opens(here);
        for (String text : texts) {
            assertThat(person.page.locator("main")).containsText(text);
        }
        person.clicks("a[href*='/language']");
        person.opens(here);
    }
}
