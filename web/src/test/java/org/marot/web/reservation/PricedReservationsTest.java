package org.marot.web.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.Catalogue;
import org.marot.tariff.TariffImport;
import org.marot.web.reservation.Api.Answer;
import org.marot.web.testing.Caller;
import tools.jackson.databind.JsonNode;

/** What a voted grid makes of a booking, by the API and on the pages; on days that no other test comes near. */
class PricedReservationsTest {
    private static final LocalDate IN_FORCE = Nodes.day(640);
    private static final String ROOM = "house-room-2";

    private final Api visitor = Api.first("visitor");
    private final Api staff = Api.first("staff");

    @BeforeAll
    static void vote() {
        Nodes.bean(TariffImport.class).importText("""
                tariff:
                  venue: house
                  decision: {reference: 2026-114, voted: 2026-11-01}
                  in-force: %s
                  taxes: included
                  vat: standard
                units:
                  hour: {length: 1 h}
                  day: {days: 1}
                lines:
                  - {id: room-hour, label: {fr: "Salle, heure", en: "Room, hour"}, spaces: house-room-2, unit: hour, for: visitor, price: 6}
                  - {id: room-day, label: {fr: "Salle, jour", en: "Room, day"}, spaces: house-room-2, unit: day, for: visitor, price: 24}
                  - {id: company-day, label: {fr: "Salle, jour", en: "Room, day"}, spaces: house-room-2, unit: day, for: company, price: 60}
                terms:
                  - id: usual
                    at-booking: 50%%
                    balance: 15 days before
                    cancelling:
                      - {days: 30, due: 0}
                      - {days: 0, due: 100%%}
                security-deposits:
                  - {id: room, label: {fr: Caution, en: Security deposit}, amount: 100}
                """.formatted(IN_FORCE), null);
        Nodes.bean(Catalogue.class).refresh();
    }

    @Test
    void aQuoteNamesTheRuleTheReasonAndWhatIsDue() {
        Answer quote = visitor.post("/quotes", question(641, "09:00", "11:00", ""));
        assertThat(quote.status()).isEqualTo(200);
        assertThat(quote.text("gross")).isEqualTo("12.00");
        assertThat(quote.text("vat")).isEqualTo("2.00");
        assertThat(quote.text("decision")).isEqualTo("2026-114");
        assertThat(quote.text("inForce")).isEqualTo(IN_FORCE.toString());
        JsonNode line = quote.json().get("lines").get(0);
        assertThat(line.get("label").asString()).isEqualTo("Room, hour");
        assertThat(line.get("rule").asString()).isEqualTo("room-hour");
        assertThat(line.get("quantity").asInt()).isEqualTo(2);
        assertThat(line.get("because").toString()).contains("category:visitor");
        assertThat(line.get("reasons").toString()).contains("rate “");
        JsonNode due = quote.json().get("due");
        assertThat(due.get("atBooking").asString()).isEqualTo("6.00");
        assertThat(due.get("balanceOn").asString())
                .isEqualTo(Nodes.day(641).minusDays(15).toString());
        assertThat(due.get("securityDeposit").asString()).isEqualTo("100.00");

        assertThat(visitor.post("/quotes", question(641, "09:00", "16:00", "")).text("gross"))
                .isEqualTo("24.00");
        assertThat(visitor.post("/quotes", question(641, "09:00", "11:00", ", \"category\": \"company\""))
                        .text("gross"))
                .isEqualTo("60.00");
        assertThat(visitor.post("/quotes", question(641, "09:00", "11:00", ", \"category\": \"public-body\""))
                        .rules())
                .containsExactly("must-have-a-price");
        assertThat(visitor.post("/quotes", question(630, "09:00", "11:00", "")).rules())
                .containsExactly("must-have-a-price");
    }

    @Test
    void whatIsFreeIsToldWithItsPriceAndWhatIsNotLetSaysSo() {
        LocalDate day = Nodes.day(642);
        JsonNode spaces = visitor.get("/availability?venue=house&from=%sT09:00&to=%sT11:00".formatted(day, day))
                .json()
                .get("spaces");
        JsonNode room = named(spaces, ROOM);
        assertThat(room.get("free").asBoolean()).isTrue();
        assertThat(room.get("price").get("gross").asString()).isEqualTo("12.00");
        JsonNode other = named(spaces, "house-room-1");
        assertThat(other.get("free").asBoolean()).isFalse();
        assertThat(other.get("price").isNull()).isTrue();
        assertThat(Api.all(other.get("violations"), "rule")).containsExactly("must-have-a-price");
    }

    @Test
    void aReservationKeepsItsPriceUntilItIsMovedAndOwesWhatTheLadderSays() {
        LocalDate day = Nodes.day(643);
        Answer booked = visitor.book(ROOM, day, "09:00", "11:00");
        assertThat(booked.json().get("price").get("gross").asString()).isEqualTo("12.00");
        String id = booked.text("id");
        assertThat(visitor.get("/reservations/" + id, booked.position()).json()).isEqualTo(booked.json());

        Answer moved = visitor.post("/reservations/%s/move".formatted(id), "{\"to\":\"%sT16:00\"}".formatted(day));
        assertThat(moved.json().get("price").get("gross").asString()).isEqualTo("24.00");
        Answer cancelled = visitor.post("/reservations/%s/cancel".formatted(id), "{}");
        assertThat(cancelled.text("owed")).isEqualTo("0.00");
        assertThat(visitor.get("/reservations/" + id, cancelled.position()).json())
                .isEqualTo(cancelled.json());
        JsonNode history = visitor.get("/reservations/%s/history".formatted(id)).json();
        assertThat(Api.all(history, "what"))
                .containsExactly("booked", "priced", "moved", "priced", "charged", "cancelled");
        assertThat(history.get(3).get("details").get("gross").asString()).isEqualTo("24.00");
    }

    @Test
    void aHoldIsToldWhatItWouldCostAndPricedWhenItIsConfirmed() {
        LocalDate day = Nodes.day(644);
        Answer held = visitor.post("/reservations", """
                {"space": "%s", "from": "%sT09:00", "to": "%sT10:00", "hold": true}""".formatted(ROOM, day, day));
        assertThat(held.json().get("price").get("gross").asString()).isEqualTo("6.00");
        Answer confirmed = visitor.post("/reservations/%s/confirm".formatted(held.text("id")), "");
        assertThat(confirmed.json().get("price").get("gross").asString()).isEqualTo("6.00");
        assertThat(Api.all(
                        staff.get("/reservations/%s/history".formatted(held.text("id")))
                                .json(),
                        "what"))
                .containsExactly("held", "confirmed", "priced");
    }

    @Test
    void aPageShowsThePriceFirstAndAnotherOneAgain() {
        LocalDate day = Nodes.day(645);
        Caller person = Nodes.first().signedIn("visitor").with("Accept-Language", "en");
        String form = "/spaces/%s/book?date=%s&from=09:00&to=11:00".formatted(ROOM, day);
        assertThat(person.get(form).body())
                .contains("Room, hour", "€12.00", "name=\"price\" value=\"1200\"", "2026-114", "If you cancel");
        assertThat(person.get("/find?date=%s&from=09:00&to=11:00".formatted(day))
                        .body())
                .contains("€12.00 with tax");

        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("date", day.toString());
        fields.put("from", "09:00");
        fields.put("to", "16:00");
        fields.put("people", "1");
        fields.put("price", "1200");
        fields.put("command", "00000000-0000-4000-8000-000000000645");
        String booking = "/spaces/" + ROOM + "/book";
        HttpResponse<String> again = person.submit(booking, fields, form);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("no longer the one", "€24.00", "name=\"price\" value=\"2400\"");
        fields.put("price", "2400");
        String address = person.submit(booking, fields, form)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String reservation = address.replaceAll(".*(/reservations/[0-9a-f-]{36}).*", "$1");

        assertThat(person.get(reservation).body()).contains("€24.00", "Room, day", "Price: €24.00");
        assertThat(person.get(reservation + "/move?date=%s&from=09:00&to=11:00".formatted(day))
                        .body())
                .contains("Price fixed so far", "€12.00 less");
        assertThat(person.get(reservation + "/cancel").body()).contains("If you cancel now, nothing is owed.");
    }

    private static String question(int day, String from, String to, String more) {
        LocalDate date = Nodes.day(day);
        return "{\"space\": \"%s\", \"from\": \"%sT%s\", \"to\": \"%sT%s\"%s}"
                .formatted(ROOM, date, from, date, to, more);
    }

    private static JsonNode named(JsonNode spaces, String name) {
        for (JsonNode one : spaces) {
            if (one.get("space").asString().equals(name)) {
                return one;
            }
        }
        throw new AssertionError("no " + name);
    }
}
