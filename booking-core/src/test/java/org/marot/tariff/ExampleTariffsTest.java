package org.marot.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marot.pricing.GridTariff;
import org.marot.pricing.Order;
import org.marot.pricing.Price;
import org.marot.pricing.Tariff;
import org.marot.pricing.grid.Grid;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.tariff.file.Names;
import org.marot.tariff.file.TariffFile;

/** Every worked example of the grids in {@code examples/tariffs}, to the cent. */
class ExampleTariffsTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final FileCatalogue PLACES = FileCatalogue.ofExamples();

    static Grid grid(String venue) {
        return TariffFile.read(FileCatalogue.EXAMPLES.resolve("tariffs/" + venue + ".yaml"), Names.of(PLACES))
                .grid();
    }

    static Tariff tariff(String venue) {
        Grid grid = grid(venue);
        return new GridTariff(
                (id, day) -> Optional.of(grid).filter(g -> g.venue().equals(id) && !day.isBefore(g.inForce())), PLACES);
    }

    /**
     * @param spaces without the venue's id, separated by blanks
     * @param services such as {@code kitchen*1}, separated by blanks; on each day of use
     * @param used such as {@code first-rental*1}, in the year of the first day
     */
    static Order order(
            String venue,
            String spaces,
            String from,
            String to,
            String category,
            int people,
            String services,
            String used) {
        LocalDateTime first = LocalDateTime.parse(from);
        LocalDateTime last = LocalDateTime.parse(to);
        var period = new Period(first.atZone(PARIS), last.atZone(PARIS));
        List<Order.Use> uses = new ArrayList<>();
        for (String space : spaces.split(" ")) {
            uses.add(new Order.Use(new SpaceId(venue + "-" + space), period));
        }
        List<Order.Service> ordered = new ArrayList<>();
        List<Order.UsedRight> spent = new ArrayList<>();
        for (String piece : services.isEmpty() ? new String[0] : services.split(" ")) {
            String[] parts = piece.split("\\*");
            first.toLocalDate()
                    .datesUntil(last.toLocalDate().plusDays(1))
                    .forEach(day -> ordered.add(new Order.Service(parts[0], Integer.parseInt(parts[1]), day)));
        }
        for (String piece : used.isEmpty() ? new String[0] : used.split(" ")) {
            String[] parts = piece.split("\\*");
            spent.add(new Order.UsedRight(parts[0], first.getYear(), Integer.parseInt(parts[1])));
        }
        String[] who = category.split("/");
        return new Order(
                new VenueId(venue),
                uses,
                ordered,
                new Order.Asker(who[0], people, who.length > 1 ? who[1] : null, spent, null));
    }

    @ParameterizedTest(name = "{0}: {1}, {2} to {3}, {4} → {8}")
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
                    # venue        | spaces      | from             | to               | category/purpose      | people | services       | used              | cents
                    villefrancoeur | small-hall  | 2027-03-06T10:00 | 2027-03-07T07:00 | resident              | 20     | ''             | ''                | 17000
                    villefrancoeur | small-hall  | 2027-06-05T10:00 | 2027-06-05T18:00 | resident              | 20     | ''             | first-rental*1    | 18000
                    villefrancoeur | small-hall  | 2028-01-08T08:00 | 2028-01-08T12:00 | resident              | 20     | ''             | ''                | 6000
                    villefrancoeur | small-hall  | 2027-03-06T09:00 | 2027-03-08T08:00 | visitor               | 20     | ''             | ''                | 33000
                    villefrancoeur | small-hall  | 2027-03-06T09:00 | 2027-03-08T08:00 | resident              | 20     | ''             | ''                | 22000
                    eglise-neuve   | hall        | 2027-10-15T10:00 | 2027-10-15T23:00 | visitor               | 80     | ''             | ''                | 28000
                    eglise-neuve   | hall        | 2027-10-16T10:00 | 2027-10-16T23:00 | visitor               | 80     | ''             | ''                | 34000
                    eglise-neuve   | hall        | 2027-10-16T10:00 | 2027-10-16T23:00 | visitor/day-without-meal | 80  | ''             | ''                | 16000
                    eglise-neuve   | hall        | 2027-10-16T10:00 | 2027-10-16T23:00 | visitor/day-without-meal | 80  | kitchen*1      | ''                | 34000
                    eglise-neuve   | hall        | 2027-10-16T10:00 | 2027-10-17T23:00 | visitor/day-without-meal | 80  | ''             | ''                | 34000
                    eglise-neuve   | hall        | 2027-05-04T10:00 | 2027-05-04T23:00 | general-interest-body | 80     | ''             | ''                | 0
                    eglise-neuve   | hall        | 2027-11-04T10:00 | 2027-11-04T23:00 | general-interest-body | 80     | ''             | general-interest*1 | 5000
                    eglise-neuve   | hall        | 2027-05-04T10:00 | 2027-05-04T23:00 | general-interest-body | 80     | ''             | general-interest*2 | 19000
                    eglise-neuve   | hall        | 2027-11-04T10:00 | 2027-11-04T23:00 | general-interest-body | 80     | ''             | general-interest*2 | 24000
                    eglise-neuve   | hall        | 2027-11-04T10:00 | 2027-11-04T23:00 | local-association     | 80     | ''             | ''                | 0
                    chaunay        | small large | 2027-11-06T09:00 | 2027-11-07T20:00 | resident              | 80     | kitchen*1 tableware*80 | ''        | 48000
                    chaunay        | small large | 2027-01-09T09:00 | 2027-01-10T20:00 | local-association     | 80     | ''             | ''                | 5000
                    chaunay        | small large | 2027-02-06T09:00 | 2027-02-07T20:00 | local-association     | 80     | ''             | free-weekend*1    | 14000
                    chaunay        | small       | 2027-06-02T09:00 | 2027-06-02T18:00 | local-association     | 20     | ''             | ''                | 0
                    chaunay        | small       | 2027-06-02T09:00 | 2027-06-02T18:00 | local-association     | 20     | ''             | free-weekday*1    | 3000
                    chaunay        | small large | 2027-06-05T09:00 | 2027-06-06T18:00 | visitor               | 80     | kitchen*1 projector*1 | ''         | 42000
                    chaunay        | small large | 2027-06-02T09:00 | 2027-06-02T18:00 | outside-association/meeting | 80 | ''           | ''                | 5000
                    chaunay        | small large | 2027-06-02T09:00 | 2027-06-02T18:00 | outside-association/congress | 80 | ''          | ''                | 30000
                    chaunay        | small large | 2027-06-02T09:00 | 2027-06-02T18:00 | outside-association   | 80     | ''             | ''                | 14000
                    cornillon      | hall        | 2027-06-04T09:00 | 2027-06-06T20:00 | visitor               | 100    | ''             | ''                | 102000
                    cornillon      | hall        | 2027-06-04T09:00 | 2027-06-05T20:00 | resident              | 100    | ''             | ''                | 38000
                    cornillon      | hall        | 2027-06-04T09:00 | 2027-06-05T20:00 | local-association     | 100    | ''             | free-rentals*1    | 0
                    cornillon      | hall        | 2027-06-04T09:00 | 2027-06-05T20:00 | local-association     | 100    | ''             | free-rentals*2    | 8000
                    rochefort      | colbert     | 2027-06-02T08:00 | 2027-06-02T18:00 | company               | 180    | kitchen*1      | ''                | 118100
                    rochefort      | colbert     | 2027-06-02T08:00 | 2027-06-03T18:00 | company               | 180    | kitchen*1      | ''                | 236200
                    rochefort      | colbert la-fayette | 2027-06-02T08:00 | 2027-06-02T14:00 | company        | 150    | kitchen*1      | ''                | 65950
                    rochefort      | colbert     | 2027-06-02T08:00 | 2027-06-02T14:01 | resident              | 50     | ''             | ''                | 20000
                    rochefort      | colbert     | 2027-06-02T08:00 | 2027-06-02T18:00 | senior-club           | 50     | ''             | ''                | 0
                    rochefort      | colbert     | 2027-06-02T08:00 | 2027-06-02T18:00 | senior-club           | 50     | podium-change*1 | senior-day*1     | 35300
                    rochefort      | auditorium meeting-room | 2027-06-02T08:00 | 2027-06-02T18:00 | local-association | 50 | ''          | ''                | 10100
                    coworking      | desks       | 2027-06-02T09:00 | 2027-06-02T12:00 | visitor               | 1      | ''             | ''                | 1500
                    coworking      | desks       | 2027-06-02T09:00 | 2027-06-02T16:00 | visitor               | 1      | ''             | ''                | 1700
                    coworking      | desks       | 2027-06-02T09:00 | 2027-06-30T16:00 | visitor               | 1      | ''             | ''                | 5000
                    semaphore      | auditorium foyer | 2027-06-02T08:00 | 2027-06-02T20:00 | works-council    | 300    | technician*2   | ''                | 247200
                    semaphore      | auditorium foyer | 2027-06-02T08:00 | 2027-06-02T20:00 | company          | 300    | ''             | ''                | 288000
                    sceaux         | room        | 2027-06-02T18:00 | 2027-06-02T20:00 | local-association     | 20     | ''             | ''                | 3000
                    """)
    void isQuotedToTheCent(
            String venue,
            String spaces,
            String from,
            String to,
            String category,
            int people,
            String services,
            String used,
            long cents) {
        Order order = order(venue, spaces, from, to, category, people, services, used);

        assertThat(tariff(venue).price(order).gross()).isEqualTo(cents);
    }

    @Test
    void aCompanysCongressHasItsTaxToTheCent() {
        Price price = tariff("rochefort")
                .price(order(
                        "rochefort",
                        "colbert",
                        "2027-06-02T08:00",
                        "2027-06-02T18:00",
                        "company",
                        180,
                        "kitchen*1",
                        ""));

        assertThat(price.net()).isEqualTo(98_417);
        assertThat(price.vat()).isEqualTo(19_683);
        assertThat(price.grid()).isEqualTo(new Price.GridVersion("2022-151", LocalDate.of(2023, 1, 1)));
    }

    @Test
    void whatHasNoLineIsNotLet() {
        assertThatThrownBy(() -> tariff("chaunay")
                        .price(order(
                                "chaunay", "small", "2027-06-02T09:00", "2027-06-02T18:00", "resident", 9, "", "")))
                .isInstanceOf(Refused.class);
    }
}
