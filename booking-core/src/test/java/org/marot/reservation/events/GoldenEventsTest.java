package org.marot.reservation.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marot.stream.EventNames;
import tools.jackson.databind.json.JsonMapper;

/** An event's stored shape is for ever: when this test fails, the change needs a new revision and an upcaster. */
class GoldenEventsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Jackson3Serializer SERIALIZER =
            Jackson3Serializer.builder().build();
    private static final Occupancy OCCUPANCY = new Occupancy(
            "clement-marot-grande-salle",
            List.of("clement-marot/hall-a", "clement-marot/hall-b"),
            1,
            "2027-03-02T09:00+01:00",
            "2027-03-02T12:30+01:00",
            "2027-03-02T08:00+01:00",
            "2027-03-02T13:30+01:00",
            "Europe/Paris");
    private static final String RESERVATION = "0b1f3c1e-6c7a-3f0e-9d55-2f1f6d1f7a01";
    private static final String CUSTOMER = "3f5e7a10-1111-4222-8333-444455556666";
    private static final String ACCOUNT = "7c9d2b30-aaaa-4bbb-8ccc-ddddeeeeffff";
    private static final List<UnitChanged> RESEATED =
            List.of(new UnitChanged("9e8d7c6b-5a49-4837-a625-140392817065", 2));

    static List<ReservationEvent> events() {
        return Stream.of(beforehand(), onTheDay(), paying())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ReservationEvent> beforehand() {
        return List.of(
                new SpaceHeld(
                        RESERVATION,
                        "R-7K3M9AB",
                        "clement-marot",
                        CUSTOMER,
                        "resident",
                        ACCOUNT,
                        OCCUPANCY,
                        12,
                        "theatre",
                        "2027-02-01T10:15:30Z",
                        "2027-02-01T10:25:30Z",
                        RESEATED),
                new SpaceBooked(
                        RESERVATION,
                        "R-7K3M9AB",
                        "clement-marot",
                        CUSTOMER,
                        "company",
                        ACCOUNT,
                        OCCUPANCY,
                        12,
                        "theatre",
                        "2027-02-01T10:15:30Z",
                        RESEATED),
                new ReservationConfirmed(RESERVATION, "clement-marot", ACCOUNT, "2027-02-01T10:20:00Z"),
                new ReservationMoved(
                        RESERVATION,
                        "clement-marot",
                        OCCUPANCY,
                        12,
                        "theatre",
                        ACCOUNT,
                        "2027-02-02T10:00:00Z",
                        RESEATED),
                new ReservationCancelled(RESERVATION, "clement-marot", ACCOUNT, true, "2027-02-03T10:00:00Z"),
                new HoldExpired(RESERVATION, "clement-marot", "2027-02-01T10:25:31Z"));
    }

    private static List<ReservationEvent> onTheDay() {
        return List.of(
                new ReservationCheckedIn(RESERVATION, "clement-marot", "member", ACCOUNT, "2027-03-02T07:50:00Z"),
                new CheckInUndone(RESERVATION, "clement-marot", ACCOUNT, "2027-03-02T07:51:00Z"),
                new ReservationCheckedOut(
                        RESERVATION,
                        "clement-marot",
                        "2027-03-02T11:00+01:00",
                        "2027-03-02T12:00+01:00",
                        ACCOUNT,
                        false,
                        "2027-03-02T09:45:00Z"),
                new ReservationCompleted(RESERVATION, "clement-marot", "2027-03-02T11:30:01Z"),
                new ReservationNotUsed(RESERVATION, "clement-marot", "2027-03-02T08:30:01Z"),
                new ReservationReinstated(
                        RESERVATION,
                        "clement-marot",
                        OCCUPANCY,
                        12,
                        "theatre",
                        ACCOUNT,
                        "2027-03-02T08:40:00Z",
                        RESEATED),
                new UnitNamed(
                        RESERVATION,
                        "clement-marot",
                        7,
                        List.of(new UnitFrom(4, "2027-03-02T11:00+01:00")),
                        "check-in",
                        ACCOUNT,
                        "2027-03-02T07:50:00Z",
                        RESEATED),
                new UnitReleased(RESERVATION, "clement-marot", ACCOUNT, "2027-03-01T16:30:00Z"));
    }

    private static List<ReservationEvent> paying() {
        return List.of(
                new ReservationPriced(
                        RESERVATION,
                        "clement-marot",
                        List.of(
                                new PricedLine(
                                        "space",
                                        "clement-marot-grande-salle",
                                        "half-day",
                                        1,
                                        12_000,
                                        true,
                                        "great-hall-half-day",
                                        "standard",
                                        2000,
                                        10_000,
                                        2_000,
                                        List.of("category:company", "season:heating")),
                                new PricedLine(
                                        "supplement",
                                        "heating",
                                        "rental",
                                        1,
                                        2_000,
                                        false,
                                        "heating",
                                        "standard",
                                        2000,
                                        2_000,
                                        400,
                                        List.of())),
                        12_000,
                        2_400,
                        14_400,
                        "EUR",
                        "company",
                        "2026-114",
                        "2027-01-01",
                        List.of(new RightSpent("free-weekday", 2027)),
                        new PaymentTerms(
                                4_320, 15, List.of(new OwedStep(30, 0, false), new OwedStep(7, 4_320, true)), 50_000),
                        "7c1e5a92-4d3b-4f6e-8a1d-2b3c4d5e6f70",
                        2,
                        1,
                        ACCOUNT,
                        "2027-02-01T10:15:30Z"),
                new ReservationCharged(
                        RESERVATION,
                        "clement-marot",
                        12,
                        14_400,
                        4_320,
                        4_320,
                        true,
                        "EUR",
                        ACCOUNT,
                        "2027-02-18T10:00:00Z"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void isStoredAsTheGoldenFileSays(ReservationEvent event) throws IOException {
        byte[] stored = SERIALIZER.serialize(event, byte[].class).getData();

        assertThat(JSON.readTree(stored)).isEqualTo(JSON.readTree(golden(event.getClass())));
    }

    @ParameterizedTest
    @MethodSource("events")
    void isReadBackFromTheGoldenFile(ReservationEvent event) throws IOException {
        Object read = SERIALIZER.deserialize(new SimpleSerializedObject<>(
                golden(event.getClass()), byte[].class, event.getClass().getName(), null));

        assertThat(read).isEqualTo(event);
    }

    @Test
    void everyEventHasAGoldenFileAndAPublishedName() {
        Set<Class<?>> permitted =
                Arrays.stream(ReservationEvent.class.getPermittedSubclasses()).collect(Collectors.toSet());

        assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(permitted);
        assertThat(EventNames.all().keySet()).containsAll(permitted);
    }

    @Test
    void publishedNamesAreForEver() {
        assertThat(EventNames.all())
                .containsAllEntriesOf(Map.ofEntries(
                        Map.entry(SpaceHeld.class, "marot.reservation.held.v1"),
                        Map.entry(SpaceBooked.class, "marot.reservation.booked.v1"),
                        Map.entry(ReservationConfirmed.class, "marot.reservation.confirmed.v1"),
                        Map.entry(ReservationMoved.class, "marot.reservation.moved.v1"),
                        Map.entry(ReservationCancelled.class, "marot.reservation.cancelled.v1"),
                        Map.entry(HoldExpired.class, "marot.reservation.expired.v1"),
                        Map.entry(ReservationCheckedIn.class, "marot.reservation.checked-in.v1"),
                        Map.entry(CheckInUndone.class, "marot.reservation.check-in-undone.v1"),
                        Map.entry(ReservationCheckedOut.class, "marot.reservation.checked-out.v1"),
                        Map.entry(ReservationCompleted.class, "marot.reservation.completed.v1"),
                        Map.entry(ReservationNotUsed.class, "marot.reservation.not-used.v1"),
                        Map.entry(ReservationReinstated.class, "marot.reservation.reinstated.v1"),
                        Map.entry(UnitNamed.class, "marot.reservation.unit-named.v1"),
                        Map.entry(UnitReleased.class, "marot.reservation.unit-released.v1"),
                        Map.entry(ReservationPriced.class, "marot.reservation.priced.v1"),
                        Map.entry(ReservationCharged.class, "marot.reservation.charged.v1")));
    }

    private static byte[] golden(Class<?> type) throws IOException {
        try (InputStream file =
                GoldenEventsTest.class.getResourceAsStream("/golden-events/" + type.getSimpleName() + ".json")) {
            assertThat(file)
                    .as("golden-events/" + type.getSimpleName() + ".json")
                    .isNotNull();
            return file.readAllBytes();
        }
    }
}
