package org.marot.tariff.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marot.catalogue.CatalogueRefused;
import org.marot.catalogue.Mistake;
import org.marot.tariff.FileCatalogue;

/** Takes a grid without mistakes, replaces one piece of it, and expects the mistake where the piece stands. */
class TariffMistakesTest {
    private static final Names NAMES = Names.of(FileCatalogue.ofExamples());
    static final String GOOD = """
            tariff:
              venue: chaunay
              decision: {reference: 2026-63, voted: 2026-11-20}
              in-force: 2027-01-01
              taxes: included
              vat: standard
            vat-codes:
              meals: {category: S, rates: {2020-01-01: 10}}
            groups:
              outside: [visitor, company]
            seasons:
              heating: {from: 10-01, to: 04-30}
              fair: [{from: 2027-06-01, to: 2027-06-03}]
            units:
              hour: {length: 1 h}
              half-day: {hours: [08:00-13:00, 13:00-24:00]}
              day: {days: 1}
              weekend: {begins: saturday, from: 00:00, to: 00:00, days-later: 2}
              rental: {all: yes}
            counters:
              free: {per-year: 2}
            lines:
              - {id: hour, label: Heure, spaces: chaunay-small, unit: hour, price: 5.50}
              - {id: day, label: {fr: Jour, en: Day}, spaces: [chaunay-small], unit: day, lasting: {over: 6 h}, price: 30, further: 20}
              - {id: free, label: Gratuit, spaces: [chaunay-small], unit: day, for: resident, counter: free, days: monday-friday, price: 0}
              - {id: both, label: Deux, spaces: [chaunay-large], includes: chaunay-small, unit: weekend, for: outside, purpose: meeting, price: 99}
              - {id: all, label: Tout, spaces: [chaunay-large], unit: rental, season: heating, without: kitchen, price: 300}
            supplements:
              - {id: heating, label: Chauffage, per: unit, people: {over: 20, up-to: 50}, units: [day], price: 20, vat: meals}
              - {id: plates, label: Vaisselle, service: tableware, per: piece, included: 10, price: 1.50}
            discounts:
              - {id: series, label: Remise, calendar-days: {from: 3}, of: spaces, percent: 12.5}
            passes:
              - {id: ten, label: Carnet, spaces: chaunay-small, units: 10, unit: half-day, valid: 12 months, price: 100}
            subscriptions:
              - {id: monthly, label: Abonnement, spaces: chaunay-small, price-per-month: 45}
            terms:
              - {id: bodies, for: public-body, balance: on-invoice}
              - {id: others, at-booking: 30%, balance: 15 days before, cancelling: [{days: 30, due: 0}, {days: 9, due: 30%}]}
            security-deposits:
              - {id: caution, label: Caution, space-count: 2, amount: 1000}
            booking-windows:
              - {id: usual, notice: 14 days, horizon: 6 months}
            """;

    @Test
    void theGridThatTheOthersAreMadeOfHasNoMistake() {
        assertThat(TariffFile.parse(GOOD, NAMES).grid().lines()).hasSize(5);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    # piece of the file       | instead of it                     | line | message
                    venue: chaunay            | venue: chanay                     | 2  | did you mean chaunay?
                    venue: chaunay            | venues: chaunay                   | 2  | did you mean venue?
                    reference: 2026-63,       | ``                                | 3  | the key reference is missing
                    voted: 2026-11-20         | voted: 20/11/2026                 | 3  | expected a date such as
                    in-force: 2027-01-01      | in-force: 2026-01-01              | 4  | before it was voted, 2026-11-20
                    taxes: included           | taxes: some                       | 5  | expected excluded, included
                    vat: standard             | vat: standrad                     | 6  | did you mean standard?
                    vat: standard             | vat: 20                           | 6  | there is no VAT code '20'
                    meals: {                  | reduced: {                        | 8  | one of the usual codes already
                    2020-01-01: 10            | 2028-01-01: 10                    | 29 | has no rate yet on 2027-01-01
                    category: S               | category: X                       | 8  | expected S (taxable)
                    category: S               | category: E                       | 8  | has no rate above 0
                    [visitor, company]        | [visitor, compony]                | 10 | did you mean company?
                    to: 04-30                 | to: 02-30                         | 12 | a day of the year such as
                    to: 2027-06-03            | to: 2027-05-03                    | 13 | before the first
                    2027-06-01, to: 2027-06-03| 2026-06-01, to: 2026-06-03        | 13 | is over before the grid
                    length: 1 h               | length: soon                      | 15 | a length of time such as
                    length: 1 h               | `length: 1 h, days: 1`            | 15 | not several of them
                    08:00-13:00               | 13:00-08:00                       | 16 | ends before it begins
                    08:00-13:00               | 8h-13h                            | 16 | hours such as 08:00-13:00
                    begins: saturday          | begins: saturdy                   | 18 | did you mean saturday?
                    days-later: 2             | days-later: 0                     | 18 | needs days-later
                    per-year: 2               | per-year: 0                       | 21 | a whole number from 1
                    price: 5.50               | price: 5.505                      | 23 | an amount without sign
                    price: 5.50               | price: -5                         | 23 | an amount without sign
                    price: 5.50               | prize: 5.50                       | 23 | did you mean price?
                    id: day                   | id: hour                          | 24 | taken already, on line 23
                    lasting: {over: 6 h}      | lasting: {}                       | 24 | names no threshold
                    lasting: {over: 6 h}      | lasting: {over: 6 h, under: 5 h}  | 24 | it can never apply
                    unit: hour, price         | `unit: hour, lasting: {over: 2 h}, price` | 23 | can never apply: its unit is not that long
                    counter: free             | counter: fee                      | 25 | did you mean free?
                    counter: free, days: monday-friday, price: 0 | `lasting: {over: 6 h}, price: 0, season: heat` | 25 | there is no season 'heat'
                    for: resident             | for: residents                    | 25 | did you mean resident?
                    for: resident             | for: []                           | 25 | leave the key out for everybody
                    unit: day, for: resident, counter: free, days: monday-friday, price: 0 | `unit: day, lasting: {from: 361 min}, price: 1` | 25 | prices the same as line 24
                    includes: chaunay-small   | includes: chaunay-large           | 26 | one of its spaces already
                    purpose: meeting          | `purpose: meeting, not-for: [meeting]` | 26 | can never apply
                    unit: weekend, for        | `unit: weekend, days: monday, for`| 26 | begins on none of these days
                    unit: weekend, for        | unit: week-end, for               | 26 | did you mean weekend?
                    season: heating           | season: heting                    | 27 | did you mean heating?
                    without: kitchen          | without: kitchin                  | 27 | did you mean kitchen?
                    price: 300                | price: 300, further: 20           | 27 | has no further one
                    chaunay-large], unit: rental | sceaux-room], unit: rental     | 27 | the venue has no space 'sceaux-room'
                    per: unit                 | per: units                        | 29 | did you mean unit?
                    up-to: 50                 | up-to: 20                         | 29 | it can never apply
                    up-to: 50                 | upto: 50                          | 29 | did you mean up-to?
                    service: tableware, per: piece | per: piece                   | 30 | the key service is missing
                    percent: 12.5             | percent: 120                      | 32 | a percentage from 0 to 100
                    units: 10                 | units: 0                          | 34 | a whole number from 1
                    valid: 12 months          | valid: none                       | 34 | must be longer than nothing
                    price-per-month           | price                             | 36 | the key price-per-month is missing
                    for: public-body,         | ``                                | 39 | is never reached
                    at-booking: 30%           | at-booking: a third               | 39 | a percentage such as 30%
                    15 days before            | 15 days                           | 39 | 15 days before, or 30 days after
                    due: 0}                   | due: 50%}                         | 39 | would owe less
                    {days: 30,                | {days: 9,                         | 39 | a second time
                    amount: 1000              | price: 1000                       | 41 | the key amount is missing
                    notice: 14 days           | notice: two weeks                 | 43 | such as none, 14 days
                    tariff:                   | tarif:                            | 1  | did you mean tariff?
                    units:\\n                 | unit:\\n                          | 14 | did you mean units?
                    """)
    void eachMistakeIsToldWithItsLine(String piece, String instead, int line, String message) {
        String good = piece.replace("\\n", "\n");
        assertThat(GOOD).contains(good);
        String bad = GOOD.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(instead.replace("\\n", "\n")));

        assertThat(mistakes(bad)).anySatisfy(mistake -> {
            assertThat(mistake.message()).contains(message);
            assertThat(mistake.line()).isEqualTo(line);
            assertThat(mistake.column()).isPositive();
        });
    }

    @Test
    void allMistakesAreToldAtOnceInTheOrderOfTheLines() {
        String bad = GOOD.replace("venue: chaunay", "venue: chanay")
                .replace("length: 1 h", "length: soon")
                .replace("counter: free", "counter: fee")
                .replace("amount: 1000", "amount: lots");

        assertThat(mistakes(bad)).extracting(Mistake::line).containsExactly(2, 15, 25, 41);
    }

    @Test
    void aMistakeReadsAsASentenceWithItsPlace() {
        assertThat(mistakes(GOOD.replace("season: heating", "season: winter")))
                .singleElement()
                .hasToString(
                        "line 27, column 75: lines[all].season: there is no season 'winter' in this grid; known here: "
                                + "fair, heating");
    }

    @Test
    void aGridThatWasTakenOnceIsReadForEver() {
        String gone = GOOD.replace("chaunay-small", "chaunay-torn-down").replace("resident", "burgess");

        assertThat(mistakes(gone)).isNotEmpty();
        assertThat(TariffFile.parse(gone, Names.any()).grid().lines()).hasSize(5);
    }

    private static List<Mistake> mistakes(String text) {
        CatalogueRefused refused = catchThrowableOfType(CatalogueRefused.class, () -> TariffFile.parse(text, NAMES));
        return refused == null ? List.of() : refused.mistakes();
    }
}
