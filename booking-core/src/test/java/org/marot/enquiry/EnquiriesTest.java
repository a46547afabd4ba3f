package org.marot.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.congress.EventFiles;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.FileStatus;
import org.marot.congress.write.SpaceUse;
import org.marot.people.Customers;
import org.marot.people.EmailAddress;
import org.marot.people.Enquirer;
import org.marot.people.EnquiryLetter;
import org.marot.people.EnquiryWish;
import org.marot.people.EventFileContacts;
import org.marot.people.EventFileNotes;
import org.marot.people.EventFileWords;
import org.marot.reservation.WriteSide;
import org.marot.reservation.write.Request;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
import org.marot.shared.CommandId;
import org.marot.shared.CustomerId;
import org.marot.shared.EnquiryId;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.marot.testing.TestTown;

/** From the form to the event file: once, in time, and with nothing about people in the log. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnquiriesTest {
    private static final Instant NOW = WriteSide.NOW;
    private static final LocalDate TUESDAY = LocalDate.parse("2027-03-02");
    private static final Enquirer WHO =
            new Enquirer("A secretary", "A choir", new EmailAddress("choir@demo.example"), "05 65 00 00 00", "en");

    private final WriteSide node = new WriteSide();
    private final Enquiries enquiries = node.bean(Enquiries.class);

    @AfterAll
    void stop() {
        node.close();
    }

    @BeforeEach
    void forgetAll() {
        node.jdbc().execute("truncate event, outbox, enquiry, event_file_note, event_file_contact, event_file_title");
    }

    @Test
    void whoeverHasTheLinkOpensTheFileOnceWithWhatWasSaid() {
        String secret = received(wish(90, 0));
        assertThat(node.count("event_file_note")).isZero();

        EventFileId file = enquiries.confirm(secret, null, NOW.plusSeconds(60));
        EventFileId again = enquiries.confirm(secret, null, NOW.plusSeconds(3 * 24 * 3600));

        assertThat(again).isEqualTo(file);
        EnquiryLetter letter = enquiries.find(secret).orElseThrow();
        FileReceipt standing = enquiries.standing(letter, NOW.plusSeconds(120));
        assertThat(standing.eventFile()).isEqualTo(file);
        assertThat(standing.status()).isEqualTo(FileStatus.ENQUIRY);
        assertThat(standing.plan().spaces()).extracting(SpaceUse::space).containsOnly(TestTown.HALL_A);
        assertThat(standing.plan().services()).hasSize(2).allMatch(service -> service.quantity() == 90);
        CustomerId customer = Objects.requireNonNull(letter.customer());
        assertThat(node.bean(Customers.class).find(customer).orElseThrow().name())
                .contains("A choir");
        assertThat(node.bean(EventFileWords.class).title(file)).contains("A concert");
        assertThat(node.bean(EventFileContacts.class).find(file))
                .hasSize(1)
                .allMatch(contact -> contact.name().equals("A secretary"));
        assertThat(node.bean(EventFileNotes.class).find(file, false))
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("We sing"))
                .satisfies(note -> assertThat(note.byStaff()).isFalse());
        assertThat(node.jdbc()
                        .queryForList(
                                "select convert_from(payload, 'UTF8') from event order by position", String.class))
                .hasSize(2)
                .noneMatch(event -> event.contains("choir") || event.contains("secretary") || event.contains("sing"));
    }

    @Test
    void theReferenceOfTheMailIsThatOfTheFile() {
        String secret = received(wish(40, 0));
        String told = node.jdbc()
                .queryForObject("select convert_from(payload, 'UTF8')::jsonb ->> 'reference' from event", String.class);

        enquiries.confirm(secret, null, NOW);

        assertThat(enquiries.standing(enquiries.find(secret).orElseThrow(), NOW).reference())
                .isEqualTo(told);
    }

    @Test
    void sentTwiceItIsOneAndNothingIsWrittenTwice() {
        EnquiryId id = new EnquiryId(UUID.randomUUID());
        receive(id, wish(40, 0));
        receive(id, wish(40, 0));

        assertThat(node.count("enquiry")).isOne();
        assertThat(node.count("event")).isOne();
    }

    @Test
    void sentAgainAfterItWasErasedItStaysErased() {
        EnquiryId id = new EnquiryId(UUID.randomUUID());
        receive(id, wish(40, 0));
        enquiries.forget(secretOf(id), NOW);

        receive(id, wish(40, 0));

        assertThat(node.count("enquiry")).isZero();
        assertThat(node.count("event")).isOne();
    }

    @Test
    void clickedByManyAtOnceItOpensOneFile() throws Exception {
        String secret = received(wish(40, 0));
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            Callable<EventFileId> click = () -> enquiries.confirm(secret, null, NOW);
            List<Future<EventFileId>> clicks =
                    many.invokeAll(List.of(click, click, click, click, click, click, click, click));
            for (Future<EventFileId> one : clicks) {
                assertThat(one.get()).isEqualTo(clicks.get(0).get());
            }
        } finally {
            many.shutdownNow();
        }
        assertThat(node.count("event")).isEqualTo(2);
        assertThat(node.count("event_file_note")).isOne();
    }

    @Test
    void afterItsTimeItIsNotConfirmedAndNobodyElsesSecretOpensIt() {
        String secret = received(wish(40, 0));

        assertThat(rules(secret, NOW.plus(Enquiries.TO_CONFIRM))).containsExactly("enquiry-must-be-confirmed-in-time");
        assertThat(rules("x".repeat(43), NOW)).containsExactly("no-such-enquiry");
        assertThat(rules("x".repeat(20_000), NOW)).containsExactly("no-such-enquiry");
        assertThat(node.count("event")).isOne();
    }

    @Test
    void whoeverGivesItUpIsForgottenButNotWhileSpacesAreKept() {
        String secret = received(wish(40, 0));
        EventFileId file = enquiries.confirm(secret, null, NOW);
        EventFiles files = node.bean(EventFiles.class);
        Actor staff = new Actor(
                new AccountId(UUID.randomUUID()), new CustomerId(UUID.randomUUID()), Set.of(TestTown.VENUE), false);
        files.option(file, NOW.plusSeconds(24 * 3600), request(staff));
        assertThat(forgetting(secret)).containsExactly("enquiry-keeps-spaces");
        files.cancel(file, request(staff));

        enquiries.forget(secret, NOW);

        assertThat(enquiries.find(secret)).isEmpty();
        for (String table : List.of("event_file_title", "event_file_contact", "event_file_note")) {
            assertThat(node.count(table)).as(table).isZero();
        }
        assertThat(node.count("enquiry where name is not null or words <> '' or secret is not null"))
                .isZero();
    }

    @Test
    void whatBelongsToAnAccountIsErasedWithTheAccount() {
        Actor owner = new Actor(new AccountId(UUID.randomUUID()), new CustomerId(UUID.randomUUID()), Set.of(), false);
        String secret = received(wish(40, 0));
        enquiries.confirm(secret, owner, NOW);

        assertThat(forgetting(secret)).containsExactly("enquiry-belongs-to-an-account");
    }

    private List<String> forgetting(String secret) {
        Refused refused = catchThrowableOfType(Refused.class, () -> enquiries.forget(secret, NOW));
        return Objects.requireNonNull(refused).violations().stream()
                .map(Violation::rule)
                .toList();
    }

    private static Request request(Actor actor) {
        return new Request(new CommandId(UUID.randomUUID()), "asked", actor, NOW);
    }

    @Test
    void forWhoeverSignedInWithThatAddressItIsTheirCustomersFile() {
        Actor owner = new Actor(new AccountId(UUID.randomUUID()), new CustomerId(UUID.randomUUID()), Set.of(), false);
        String secret = received(wish(40, 0));

        enquiries.confirm(secret, owner, NOW);

        EnquiryLetter letter = enquiries.find(secret).orElseThrow();
        assertThat(letter.customer()).isEqualTo(owner.customer());
        assertThat(enquiries.standing(letter, NOW).customer()).isEqualTo(owner.customer());
    }

    @Test
    void roomsAreTheSmallestThatFitAndShareNothing() {
        EnquiryLetter letter = enquiries.find(received(wish(8, 2))).orElseThrow();
        EventFileId file = enquiries.confirm(secretOf(letter.id()), null, NOW);
        FileReceipt standing =
                enquiries.standing(enquiries.find(secretOf(letter.id())).orElseThrow(), NOW);

        assertThat(file).isEqualTo(standing.eventFile());
        assertThat(standing.plan().spaces())
                .extracting(use -> use.space() + " " + use.layout() + " " + use.attendees())
                .containsOnly(
                        TestTown.ROOM + " theatre 8", TestTown.STUDIO + " theatre 4", TestTown.HALL_A + " classroom 4");
        assertThat(standing.plan().spaces()).hasSize(6);
    }

    @Test
    void whatNoRoomCanDoIsToldAtOnceAndNothingIsKept() {
        assertThat(refusal(wish(201, 0)).violations())
                .containsExactly(Violation.of("no-room-holds-so-many", "most", 200));
        assertThat(refusal(wish(200, 1)).violations())
                .extracting(Violation::rule)
                .containsExactly("not-so-many-rooms-beside");
        assertThat(node.count("enquiry")).isZero();
        assertThat(node.count("event")).isZero();
    }

    private Refused refusal(EnquiryWish wish) {
        return Objects.requireNonNull(
                catchThrowableOfType(Refused.class, () -> receive(new EnquiryId(UUID.randomUUID()), wish)));
    }

    private List<String> rules(String secret, Instant at) {
        @Nullable Refused refused = catchThrowableOfType(Refused.class, () -> enquiries.confirm(secret, null, at));
        return Objects.requireNonNull(refused).violations().stream()
                .map(Violation::rule)
                .toList();
    }

    private String received(EnquiryWish wish) {
        EnquiryId id = new EnquiryId(UUID.randomUUID());
        receive(id, wish);
        return secretOf(id);
    }

    private void receive(EnquiryId id, EnquiryWish wish) {
        enquiries.receive(id, TestTown.VENUE, WHO, wish, "A concert", "We sing", NOW);
    }

    private String secretOf(EnquiryId id) {
        return Objects.requireNonNull(
                node.jdbc().queryForObject("select secret from enquiry where id = ?", String.class, id.value()));
    }

    private static EnquiryWish wish(int people, int breakOuts) {
        return new EnquiryWish(
                TUESDAY,
                TUESDAY.plusDays(1),
                "09:00",
                "24:00",
                TUESDAY.minusDays(7),
                null,
                people,
                "theatre",
                breakOuts,
                List.of("coffee-break", "fax", "no-such"));
    }
}
