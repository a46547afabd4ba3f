package org.marot.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marot.catalogue.CatalogueRefused;
import org.marot.catalogue.Mistake;

/** Takes a file without mistakes, replaces one piece of it, and expects the mistake where the piece stands. */
class MistakesTest {
    private static final String GOOD = """
            town:
              id: lot
              name: Lot
            words:
              layouts:
                pods: Îlots
            venues:
              - id: maison
                name: Maison
                kind: third-place
                zone: Europe/Paris
                address: {street: rue Haute, postcode: "46000", city: Cahors}
                description: Une maison.
                opening-hours:
                  monday-friday: [08:00-12:00, 14:00-18:00]
                  saturday: 08:00-12:00
                exceptions:
                  - date: 2027-12-24
                    hours: closed
                    reason: Veille de Noël
                  - from: 2027-08-02
                    to: 2027-08-15
                    hours: 10:00-12:00
                    reason: Congés
                public-holidays: {country: FR, department: "46", closed: yes}
                rules:
                  notice: none
                  horizon: 12 months
                  granularity: 30 min
                  shortest: 1 h
                  longest: 8 h
                  who: everybody
                cells: [a, b]
                spaces:
                  - id: maison-desks
                    name: Postes
                    kind: desk-pool
                    units: 6
                  - id: maison-hall
                    name: Halle
                    kind: hall
                    cells: [a, b]
                    layouts: {theatre: 80, pods: 30}
                    equipment: [wifi, projector]
                    accessible: yes
                  - id: maison-half
                    name: Demi-halle
                    kind: room
                    cells: [a]
                    layouts: {theatre: 40}
                    rules: {longest: 4 h, check-in: {opens: 10 min, grace: 1 h, where: door}}
                    buffers: {before: 30 min}
                    illustrative: [layouts]
            """;

    @Test
    void theFileThatTheOthersAreMadeOfHasNoMistake() {
        TownFile file = TownFile.parse(GOOD);

        assertThat(file.venues()).hasSize(1);
        assertThat(file.venues().get(0).spaces()).hasSize(3);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    # piece of the file                  | instead of it                          | line | message
                    id: lot                              | id: Le Lot                             | 2  | only lower-case letters
                    id: lot                              | idd: lot                               | 2  | did you mean id?
                    id: lot                              | ident: lot                             | 2  | the key id is missing
                    name: Lot                            | name:                                  | 3  | is empty
                    name: Lot                            | name: [Lot]                            | 3  | not a list
                    name: Lot                            | names: Lot                             | 3  | did you mean name?
                    pods: Îlots                          | Pods: Îlots                            | 6  | lower-case
                    pods: Îlots                          | theatre: Îlots                         | 6  | one of the usual layouts already
                    pods: Îlots                          | pods: {en: Pods}                       | 6  | the key fr is missing
                    kind: third-place                    | kind: third_place                      | 10 | did you mean third-place?
                    kind: third-place                    | kind: castle                           | 10 | expected congress-centre, public-service-house, third-place
                    zone: Europe/Paris                   | zone: Europe/Pariss                    | 11 | did you mean Europe/Paris?
                    zone: Europe/Paris                   | zone: "+01:00"                         | 11 | there is no time zone '+01:00'
                    city: Cahors                         | town: Cahors                           | 12 | the key city is missing
                    monday-friday:                       | monday-fryday:                         | 15 | did you mean friday?
                    saturday:                            | friday:                                | 16 | the hours of friday a second time
                    14:00-18:00                          | 11:00-18:00                            | 15 | overlaps with 08:00-12:00
                    saturday: 08:00-12:00                | saturday: 20:00-08:00                  | 16 | ends before it begins
                    saturday: 08:00-12:00                | saturday: 08:00-08:00                  | 16 | ends before it begins
                    saturday: 08:00-12:00                | saturday: 08:00-25:00                  | 16 | there is no time 25:00
                    saturday: 08:00-12:00                | saturday: 8h-12h                       | 16 | hours such as 08:00-20:00
                    date: 2027-12-24                     | date: 2027-02-30                       | 18 | expected a date such as
                    date: 2027-12-24                     | date: 24/12/2027                       | 18 | expected a date such as
                    date: 2027-12-24                     | date: 2027-08-10                       | 21 | shares a date with the exception on line 18
                    hours: closed                        | closed: yes                            | 18 | the key hours is missing
                    to: 2027-08-15                       | to: 2027-08-01                         | 22 | before the first
                    country: FR                          | country: XX                            | 25 | no holidays are known for 'XX'
                    department: "46"                     | department: "99"                       | 25 | no holidays are known for the department '99'
                    closed: yes                          | closed: maybe                          | 25 | expected yes or no, not 'maybe'
                    notice: none                         | notice: two days                       | 27 | such as none, 14 days
                    notice: none                         | notice: 400 days                       | 27 | nothing could ever be booked
                    horizon: 12 months                   | horizon: 0 days                        | 28 | from 1 day to 10 years
                    granularity: 30 min                  | granularity: 7 min                     | 29 | must divide a day evenly
                    granularity: 30 min                  | granularity: 90 min                    | 30 | no multiple of the steps
                    shortest: 1 h                        | shortest: 9 h                          | 30 | longer than the longest
                    shortest: 1 h                        | shortest: 45 min                       | 30 | no multiple of the steps (30 min)
                    shortest: 1 h                        | shortest: quick                        | 30 | a length of time such as
                    longest: 8 h                         | longest: none                          | 31 | expected from 1 min
                    grace: 1 h                           | grace: soon                            | 51 | a length of time such as
                    where: door                          | where: bar                             | 51 | expected anywhere or door
                    longest: 4 h                         | longest: 30 min                        | 51 | longer than the longest (30 min)
                    who: everybody                       | who: [residents]                       | 32 | did you mean resident?
                    who: everybody                       | who: []                                | 32 | names nobody
                    who: everybody                       | who: nobody                            | 32 | expected everybody, or a list
                    cells: [a, b]                        | cells: [a, b, c]                       | 33 | no space has the cell 'c'
                    id: maison-desks                     | id: desks                              | 35 | expected maison-desks
                    id: maison-desks                     | id: maison-hall                        | 39 | taken already, on line 35
                    id: maison-desks                     | id: maison-a                           | 35 | add cells: [a] if that is meant
                    units: 6                             | units: 0                               | 38 | a whole number from 1 to 1000
                    units: 6                             | units: 6.5                             | 38 | not '6.5'
                    units: 6                             | units: -6                              | 38 | not '-6'
                    units: 6                             | units: 99999999999999999999            | 38 | a whole number
                    units: 6                             | equipment: [wifi]                      | 35 | the key units is missing
                    units: 6                             | `units: 6\\n        cells: [a]`         | 39 | a cell of its own
                    units: 6                             | `units: 6\\n        layouts: {theatre: 9}` | 39 | a desk pool has no layouts
                    cells: [a, b]\\n        layouts      | `cells: [a, x]\\n        layouts`       | 42 | there is no cell 'x'
                    cells: [a, b]\\n        layouts      | `cells: [a, a, b]\\n        layouts`    | 42 | a second time
                    cells: [a, b]\\n        layouts      | `cells: [desks, a, b]\\n        layouts`   | 42 | shares its cell with nothing
                    cells: [a]                           | cells: []                              | 49 | names no cell
                    theatre: 80                          | theatre: 0                             | 43 | a whole number from 1
                    theatre: 80                          | theater: 80                            | 43 | did you mean theatre?
                    pods: 30                             | theatre: 30                            | 43 | stands here a second time; the first is on line 43
                    projector                            | projektor                              | 44 | did you mean projector?
                    projector                            | wifi                                   | 44 | a second time
                    accessible: yes                      | units: 2                               | 45 | only a desk pool has units
                    accessible: yes                      | acessible: yes                         | 45 | did you mean accessible?
                    before: 30 min                       | before: 9 days                         | 52 | expected none to 7 days
                    illustrative: [layouts]              | illustrative: [layout]                 | 53 | did you mean layouts?
                    town:                                | twon:                                  | 1  | did you mean town?
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
        String bad = GOOD.replace("id: lot", "id: LOT")
                .replace("kind: third-place", "kind: house")
                .replace("units: 6", "units: none")
                .replace("theatre: 40", "theatre: lots");

        assertThat(mistakes(bad)).extracting(Mistake::line).containsExactly(2, 10, 38, 50);
        assertThat(mistakes(bad))
                .extracting(Mistake::where)
                .containsExactly(
                        "town.id",
                        "venues[maison].kind",
                        "venues[maison].spaces[maison-desks].units",
                        "venues[maison].spaces[maison-half].layouts.theatre");
    }

    @Test
    void aMistakeReadsAsASentenceWithItsPlace() {
        assertThat(mistakes(GOOD.replace("units: 6", "units: 0")))
                .singleElement()
                .hasToString("line 38, column 16: venues[maison].spaces[maison-desks].units: expected a whole number "
                        + "from 1 to 1000, not '0'");
    }

    @Test
    void manyMistakesAreToldUpToAHundred() {
        String bad = GOOD.replace("everybody", "[" + "nobody, ".repeat(40) + "]")
                .replace("projector", "nothing, ".repeat(80));

        assertThat(mistakes(bad)).hasSize(101).last().asString().contains("more mistakes");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    `town:\\n\\tid: lot`                          | 2 | indented by a tab
                    `town: {id: lot\\nvenues: []`                | 2 | not closed
                    `town: [a, b`                               | 1 | closed
                    `town: Lot: Cahors`                         | 1 | unexpected ':'
                    `town:\\n  id: lot\\n name: Lot`              | 3 | indentation
                    `town: "Lot`                                | 1 | never closed
                    `a: &x 1\\nb: *x`                            | 2 | aliases
                    `a: &x 1`                                   | 1 | anchors
                    `a: !!java.net.URL [http://localhost]`      | 1 | tags
                    `a: 1\\n---\\nb: 2`                           | 2 | second document
                    `- a`                                       | 1 | as keys and values, not a list
                    `Lot`                                       | 1 | as keys and values, not a single value
                    `town: @lot`                                | 1 | put it in quotes
                    `a: \\u0007`                                 | 1 | invisible sign
                    `? [a]\\n: b`                                | 1 | a single word
                    """)
    void brokenYamlIsToldWithItsLine(String text, int line, String message) {
        assertThat(mistakes(text.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0007", "\u0007")))
                .anySatisfy(mistake -> {
                    assertThat(mistake.message()).contains(message);
                    assertThat(mistake.line()).isEqualTo(line);
                });
    }

    @Test
    void anEmptyFile() {
        assertThat(mistakes("# nothing\n")).singleElement().asString().contains("the file is empty");
    }

    @Test
    void aBombOfAliasesIsRefusedBeforeItGrows() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
        }

        assertThat(mistakes(bomb.toString()))
                .hasSizeGreaterThan(29)
                .anySatisfy(mistake -> assertThat(mistake.message()).contains("aliases"));
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(mistakes("a: " + "[".repeat(50_000))).isNotEmpty();
        assertThat(mistakes("a: " + "[".repeat(100) + "]".repeat(100)))
                .singleElement()
                .asString()
                .contains("nested too deeply");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("big.yaml"), "# " + "x".repeat(1 << 20));

        assertThat(mistakesOf(file)).singleElement().asString().contains("larger than 1024 KiB");
        assertThat(mistakes("# " + "x".repeat(1 << 20)))
                .singleElement()
                .asString()
                .contains("larger than 1024 KiB");
    }

    @Test
    void aFileThatIsNotThere(@TempDir Path folder) {
        assertThat(mistakesOf(folder.resolve("none.yaml")))
                .singleElement()
                .asString()
                .contains("there is no file");
    }

    @Test
    void anotherEncodingIsToldWithItsLine(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("latin1.yaml");
        Files.write(file, "town:\n  name: Cahors é\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(mistakesOf(file)).singleElement().satisfies(mistake -> {
            assertThat(mistake.line()).isEqualTo(2);
            assertThat(mistake.column()).isEqualTo(16);
            assertThat(mistake.message()).contains("UTF-8");
        });
    }

    @Test
    void aByteOrderMarkIsNoMistake() {
        assertThat(TownFile.parse("\uFEFF" + GOOD).town().id()).isEqualTo("lot");
    }

    private static List<Mistake> mistakes(String text) {
        return catchThrowableOfType(CatalogueRefused.class, () -> TownFile.parse(text))
                .mistakes();
    }

    private static List<Mistake> mistakesOf(Path file) {
        return catchThrowableOfType(CatalogueRefused.class, () -> TownFile.read(file))
                .mistakes();
    }
}
