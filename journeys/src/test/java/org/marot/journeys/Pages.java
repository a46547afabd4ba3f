package org.marot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** The addresses of all pages. */
final class Pages {
    private Pages() {}

    /** Those that everybody may see. */
    static List<String> open() {
        LocalDate day = Days.ordinary(2);
        String when = "date=" + day + "&from=09:00&to=12:30";
        return List.of(
                "/",
                "/find?" + when,
                "/find?date=" + day + "&from=12:30&to=09:00",
                "/find?" + when + "&people=4000",
                "/venues/frederic-suisse",
                "/venues/clement-marot",
                "/venues/clement-marot/enquiry",
                "/venues/clement-marot/enquiry/sent",
                "/spaces/clement-marot-grande-salle/layouts/theatre",
                "/spaces/clement-marot-grande-salle/layouts/banquet?headcount=500",
                "/spaces/frederic-suisse-room-3/layouts/armchairs",
                "/venues/clement-marot/planning?date=" + day,
                "/venues/clement-marot/planning?view=week&date=" + day,
                "/venues/clement-marot/planning?view=month&date=" + day,
                "/venues/frederic-suisse/planning?view=month&as=list&date=" + day,
                "/venues/frederic-suisse/planning?as=list&date=" + day,
                "/venues/frederic-suisse/planning?as=grid&view=week&date=" + day,
                "/venues/frederic-suisse/planning?date=2027-05-01",
                "/spaces/clement-marot-grande-salle/book?" + when,
                "/venues/frederic-suisse/figures",
                "/venues/frederic-suisse/prices",
                "/venues/frederic-suisse/lobby",
                "/venues/clement-marot/lobby",
                "/spaces/frederic-suisse-room-1/door-display",
                "/accessibility",
                "/there-is-no-such-page");
    }

    static List<String> beforeSignIn() {
        return List.of("/sign-in", "/sign-up");
    }

    /** The address of a desk's booking that this person makes on the n-th ordinary day. */
    static String deskBookedBy(Person person, int day) {
        person.opens(deskForm(day)).clicks("main form.form-card button[type=submit]");
        assertThat(person.page).hasURL(Pattern.compile(".*/reservations/[0-9a-f-]{36}.*"));
        return URI.create(person.page.url()).getPath();
    }

    static String deskForm(int day) {
        return "/spaces/frederic-suisse-desks/book?date=" + Days.ordinary(day) + "&from=09:00&to=10:00";
    }

    /** The address of a report, with a photo, that this person makes. */
    static String reportedBy(Person person) {
        person.opens("/spaces/frederic-suisse-room-2/report");
        person.page.locator("#text").fill("L’écran ne s’allume plus.");
        person.page.locator("#photo").setInputFiles(new FilePayload("screen.png", "image/png", photo()));
        person.clicks("main form.form-card button[type=submit]");
        assertThat(person.page).hasURL(Pattern.compile(".*/incidents\\?.*"));
        return person.page.locator("main a[href^='/incidents/']").first().getAttribute("href");
    }

    private static byte[] photo() {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "png", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a booking that this person makes on the n-th ordinary day. */
    static String bookedBy(Person person, int day) {
        person.opens("/spaces/frederic-suisse-room-1/book?date=" + Days.ordinary(day) + "&from=09:00&to=10:00")
                .clicks("main form.form-card button[type=submit]");
        assertThat(person.page).hasURL(Pattern.compile(".*/reservations/[0-9a-f-]{36}.*"));
        return URI.create(person.page.url()).getPath();
    }

    /** The address of an enquiry that this person makes for the n-th ordinary day. */
    static String eventFileOpenedBy(Person person, int day) {
        person.opens("/venues/clement-marot/event-files/new");
        person.page.locator("#title").fill("Journées du safran");
        person.page.locator("#attendees").fill("20");
        person.page.locator("#first").fill(Days.ordinary(day).toString());
        person.page.locator("#space-clement-marot-rondeaux").check();
        person.clicks("main form.form-card button.quiet[type=submit]");
        assertThat(person.page).hasURL(Pattern.compile(".*/event-files/[0-9a-f-]{36}.*"));
        return URI.create(person.page.url()).getPath();
    }

    /** The documents of an event file, with one that has just been sent. */
    static String documentsSentTo(Person person, String file) {
        person.opens(file + "/documents");
        byte[] certificate = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        person.page
                .locator("#file")
                .setInputFiles(new FilePayload("Attestation d’assurance 2027.pdf", "application/pdf", certificate));
        person.clicks("main form.form-card button[type=submit]");
        assertThat(person.page.locator(".row-card").first()).containsText("Attestation d’assurance 2027.pdf");
        return file + "/documents";
    }
}
