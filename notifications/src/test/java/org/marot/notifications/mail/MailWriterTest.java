package org.marot.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailWriterTest {
    private static final Stay MORNING = stay("cm-salle-1", "2027-03-02T09:00+01:00", "2027-03-02T12:30+01:00");
    private static final Place PLACE =
            new Place("Espace Clément-Marot", "Place Bessières, 46000 Cahors", "Salle Quercy", null);
    private static final Addressee FRENCH = new Addressee("Resident (demo)", "resident@demo.example", Locale.FRENCH);
    private static final Addressee ENGLISH = new Addressee("Visitor (demo)", "visitor@demo.example", Locale.ENGLISH);

    private final MailWriter writer = new MailWriter("https://marot.example");

    @Test
    void tells_in_french_what_was_confirmed_where_and_when() {
        Mail mail = writer.write(notice(NoticeKind.CONFIRMED, MORNING, null), FRENCH, PLACE);

        assertThat(mail.subject()).isEqualTo("Réservation R-7K3M9 confirmée : Salle Quercy, mardi 2 mars 2027");
        assertThat(mail.text()).isEqualTo("""
                Bonjour Resident (demo),

                Votre réservation est confirmée.

                Référence : R-7K3M9
                Lieu : Espace Clément-Marot
                Adresse : Place Bessières, 46000 Cahors
                Espace : Salle Quercy
                Quand : mardi 2 mars 2027, de 09:00 à 12:30
                Personnes : 8

                Voir, déplacer ou annuler la réservation : https://marot.example/reservations/b1e4

                --\s
                Ce message a été envoyé automatiquement par Espace Clément-Marot.
                """);
        assertThat(mail.html())
                .contains("lang=\"fr\"", "<td", "Salle Quercy", "https://marot.example/reservations/b1e4");
    }

    @Test
    void tells_in_english_where_it_moved_from() {
        Stay afternoon = stay("cm-salle-2", "2027-03-02T14:00+01:00", "2027-03-02T18:00+01:00");
        Place place = new Place("Espace Clément-Marot", "", "Salle Quercy", "Salle Lot");

        Mail mail = writer.write(notice(NoticeKind.MOVED, MORNING, afternoon), ENGLISH, place);

        assertThat(mail.subject()).isEqualTo("Reservation R-7K3M9 moved: Salle Quercy, Tuesday 2 March 2027");
        assertThat(mail.text())
                .contains("When: Tuesday 2 March 2027, 09:00 to 12:30")
                .contains("Before: Salle Lot, Tuesday 2 March 2027, 14:00 to 18:00")
                .doesNotContain("Address");
    }

    @Test
    void says_when_the_venue_cancelled_and_points_to_the_search() {
        Mail byVenue = writer.write(notice(NoticeKind.CANCELLED_BY_VENUE, MORNING, null), FRENCH, PLACE);
        Mail byCustomer = writer.write(notice(NoticeKind.CANCELLED, MORNING, null), FRENCH, PLACE);

        assertThat(byVenue.subject()).isEqualTo(byCustomer.subject()).contains("annulée");
        assertThat(byVenue.text()).contains("Le lieu a annulé", "https://marot.example/\n");
        assertThat(byCustomer.text()).contains("Votre réservation est annulée").doesNotContain("Le lieu a");
    }

    @Test
    void says_until_when_an_offer_stands() {
        Notice offer = new Notice(
                NoticeKind.OFFERED,
                "b1e4",
                "R-7K3M9",
                "clement-marot",
                "c-1",
                "a-1",
                MORNING,
                null,
                1,
                "2027-03-01T16:00+01:00");

        Mail mail = writer.write(offer, FRENCH, PLACE);

        assertThat(mail.subject()).isEqualTo("Une place s’est libérée : Salle Quercy, mardi 2 mars 2027");
        assertThat(mail.text())
                .contains("À accepter avant : lundi 1 mars 2027 à 16:00")
                .contains("Accepter ou refuser : https://marot.example/reservations/b1e4");
    }

    @Test
    void whoever_asked_without_an_account_comes_in_by_their_secret() {
        Addressee nobodyYet = new Addressee("", "choir@demo.example", Locale.ENGLISH, "the-secret");
        Notice received = new Notice(
                NoticeKind.ENQUIRY_RECEIVED,
                "b1e4",
                "D-7K3M9QW",
                "clement-marot",
                "b1e4",
                "b1e4",
                stay("", "2027-05-11T09:00+02:00", "2027-05-12T18:00+02:00"),
                null,
                180,
                "2027-01-20T11:15+01:00");

        Mail mail = writer.write(received, nobodyYet, new Place("Espace Clément-Marot", "", "", null));

        assertThat(mail.subject()).isEqualTo("Confirm your enquiry D-7K3M9QW");
        assertThat(mail.text())
                .startsWith("Hello,\n")
                .contains("To confirm before: Wednesday 20 January 2027 at 11:15")
                .contains("https://marot.example/enquiries/the-secret")
                .doesNotContain("Space:");
        assertThat(writer.write(notice(NoticeKind.OPTION_HELD, MORNING, null), nobodyYet, PLACE)
                        .text())
                .contains("https://marot.example/enquiries/the-secret");
        assertThat(writer.write(notice(NoticeKind.CONFIRMED, MORNING, null), nobodyYet, PLACE)
                        .text())
                .doesNotContain("the-secret");
    }

    @Test
    void names_both_days_when_a_period_crosses_midnight_and_the_clock_change() {
        Stay night = stay("cm-salle-1", "2027-03-27T22:00+01:00", "2027-03-28T04:00+02:00");

        assertThat(writer.write(notice(NoticeKind.CONFIRMED, night, null), FRENCH, PLACE)
                        .text())
                .contains("Quand : du samedi 27 mars 2027 à 22:00 au dimanche 28 mars 2027 à 04:00");
    }

    @Test
    void writes_french_to_whoever_reads_neither() {
        Addressee german = new Addressee("", "gast@demo.example", Locale.GERMAN);

        Mail mail = writer.write(notice(NoticeKind.CONFIRMED, MORNING, null), german, PLACE);

        assertThat(mail.text()).startsWith("Bonjour,\n");
        assertThat(mail.locale()).isEqualTo(Locale.FRANCE);
    }

    @Test
    void shows_what_people_typed_as_text_and_on_one_line() {
        Addressee hostile = new Addressee(
                "<script>alert('x')</script>\r\nBcc: all@demo.example\u2028\u202Eevil {0} %s",
                "a@demo.example", Locale.FRENCH);
        Place place = new Place("Lieu", "", "A & B\r\nX-Evil: 1", null);

        Mail mail = writer.write(notice(NoticeKind.CONFIRMED, MORNING, null), hostile, place);

        assertThat(mail.subject()).contains("A & B X-Evil: 1,").doesNotContain("\r", "\n");
        assertThat(mail.text().lines().findFirst())
                .contains("Bonjour <script>alert('x')</script> Bcc: all@demo.example evil {0} %s,");
        assertThat(mail.html())
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;", "A &amp; B X-Evil: 1");
    }

    @ParameterizedTest
    @EnumSource
    void thereAreWordsForEveryKindInBothLanguages(NoticeKind kind) {
        Notice notice = notice(kind, MORNING, null);
        for (Addressee addressee : List.of(FRENCH, ENGLISH)) {
            Mail mail = writer.write(notice, addressee, PLACE);
            assertThat(mail.subject()).isNotBlank();
            assertThat(mail.text()).contains("https://");
        }
        assertThat(writer.write(notice, FRENCH, PLACE).subject())
                .isNotEqualTo(writer.write(notice, ENGLISH, PLACE).subject());
    }

    private static Notice notice(NoticeKind kind, Stay stay, @Nullable Stay before) {
        return new Notice(kind, "b1e4", "R-7K3M9", "clement-marot", "c-1", "a-1", stay, before, 8);
    }

    private static Stay stay(String space, String from, String to) {
        return new Stay(space, from, to);
    }
}
