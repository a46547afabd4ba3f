package org.marot.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.marot.notifications.TestDatabase;
import org.marot.notifications.TestTown;
import org.marot.notifications.intake.Golden;
import org.marot.notifications.mail.Addressee;
import org.marot.notifications.mail.Notice;
import org.marot.notifications.mail.NoticeKind;
import org.marot.notifications.mail.Place;
import org.marot.notifications.mail.Stay;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is read from the core's tables, as the core's own migrations make them. */
class CoreTablesTest {
    private static final String STAFF = "11111111-2222-4333-8444-555566667777";
    private static final String WALK_IN = "22222222-2222-4333-8444-555566667777";

    private static final String ENQUIRY = "9d8c7b6a-5f4e-4d3c-8b2a-19080706f5e4";

    private final JdbcTemplate jdbc = new TestDatabase().jdbc();
    private final PeopleTables people = new PeopleTables(JdbcClient.create(jdbc));
    private final CatalogueTables catalogue = new CatalogueTables(JdbcClient.create(jdbc));

    CoreTablesTest() {
        TestTown.fill(jdbc);
        customer(WALK_IN);
        account(STAFF, WALK_IN.replace('2', '3'), "staff@demo.example", "en");
    }

    @Test
    void a_customer_is_told_and_not_the_staff_that_booked_for_them() {
        assertThat(people.find(Golden.CUSTOMER, STAFF))
                .contains(new Addressee("Organiser (demo)", "organiser@demo.example", Locale.FRENCH));
    }

    @Test
    void of_several_accounts_of_a_customer_the_one_that_booked_is_told() {
        String colleague = UUID.nameUUIDFromBytes(new byte[] {1}).toString();
        account(colleague, Golden.CUSTOMER, "colleague@demo.example", "fr");

        assertThat(people.find(Golden.CUSTOMER, colleague).map(Addressee::email))
                .contains("colleague@demo.example");
        assertThat(people.find(Golden.CUSTOMER, Golden.ACCOUNT).map(Addressee::email))
                .contains("organiser@demo.example");
    }

    @Test
    void staff_is_told_about_a_customer_without_an_account() {
        assertThat(people.find(WALK_IN, STAFF))
                .contains(new Addressee("Staff (demo)", "staff@demo.example", Locale.ENGLISH));
    }

    @Test
    void whoever_asked_without_an_account_is_written_to_by_their_link_and_by_name_once_they_confirmed() {
        enquiry();
        Locale english = Locale.ENGLISH;
        assertThat(people.find(ENQUIRY, ENQUIRY))
                .contains(new Addressee("", "choir@demo.example", english, "a-secret"));

        jdbc.update("update enquiry set customer = id, event_file = gen_random_uuid()");

        assertThat(people.find(ENQUIRY, STAFF))
                .contains(new Addressee("Secretary (demo)", "choir@demo.example", english, "a-secret"));
        jdbc.update("update enquiry set email = null, name = null, secret = null");
        assertThat(people.find(ENQUIRY, ENQUIRY)).isEmpty();
    }

    @Test
    void a_customer_with_an_account_is_not_written_to_by_a_link() {
        enquiry();
        jdbc.update("update enquiry set customer = ?::uuid, event_file = gen_random_uuid()", Golden.CUSTOMER);

        assertThat(people.find(Golden.CUSTOMER, STAFF))
                .contains(new Addressee("Organiser (demo)", "organiser@demo.example", Locale.FRENCH));
    }

    @Test
    void nobody_is_told_when_the_account_was_erased() {
        jdbc.update("update account set email = null, email_key = null, password = null, name = null,"
                + " erased_at = now() where id = '" + Golden.ACCOUNT + "'");

        assertThat(people.find(Golden.CUSTOMER, Golden.ACCOUNT)).isEmpty();
    }

    @Test
    void places_have_the_names_of_the_catalogue_in_both_languages() {
        assertThat(catalogue.of(notice(Golden.VENUE, Golden.SPACE), Locale.FRENCH))
                .isEqualTo(new Place("Espace Clément-Marot", "Place Bessières, 46000 Cahors", "Grande salle", null));
        assertThat(catalogue.of(notice(Golden.VENUE, Golden.SPACE), Locale.ENGLISH))
                .isEqualTo(new Place("Espace Clément-Marot", "Place Bessières, 46000 Cahors", "Great hall", null));
    }

    @Test
    void an_unknown_place_is_called_by_its_id() {
        assertThat(catalogue.of(notice("nowhere", "nothing"), Locale.FRENCH))
                .isEqualTo(new Place("nowhere", "", "nothing", null));
    }

    private void enquiry() {
        jdbc.update("""
                insert into enquiry (id, secret, venue, name, email, language, title, words, first_day, last_day,
                    from_time, to_time, attendees, layout, break_outs, services, received_at, until)
                values (?::uuid, 'a-secret', 'clement-marot', 'Secretary (demo)', 'choir@demo.example', 'en', '', '',
                    '2027-05-11', '2027-05-11', '09:00', '18:00', 40, '', 0, '{}', now(), now())
                """, ENQUIRY);
    }

    private void customer(String id) {
        jdbc.update(
                "insert into customer (id, kind, name, category, created_at)"
                        + " values (?::uuid, 'person', 'Walk-in (demo)', 'visitor', now())",
                id);
    }

    private void account(String id, String customer, String email, String locale) {
        if (!customer.equals(Golden.CUSTOMER)) {
            customer(customer);
        }
        jdbc.update("""
                insert into account (id, email, email_key, password, name, locale, customer, created_at)
                values (?::uuid, ?, ?, 'x', 'Staff (demo)', ?, ?::uuid, now())
                """, id, email, email, locale, customer);
    }

    private static Notice notice(String venue, String space) {
        Stay stay = new Stay(space, "2027-03-02T09:00+01:00", "2027-03-02T12:00+01:00");
        return new Notice(
                NoticeKind.CONFIRMED, Golden.RESERVATION, "R-1", venue, Golden.CUSTOMER, Golden.ACCOUNT, stay, null, 1);
    }
}
