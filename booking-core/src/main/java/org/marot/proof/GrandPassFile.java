package org.marot.proof;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.marot.shared.Violation;

/**
 * The town's list of cards: a first line that names the columns {@code number}, {@code valid-from}, {@code valid-to} and
 * {@code edition} in any order, then a card a line, separated by commas, semicolons or tabs. Other columns are not read.
 *
 * @param mistakes of every line that cannot be taken; with any of them nothing is
 */
public record GrandPassFile(List<Card> cards, List<Mistake> mistakes) {
    private static final int MOST = 500_000;
    private static final Pattern SEPARATORS = Pattern.compile("[;,\t]");
    private static final List<String> COLUMNS = List.of("number", "valid-from", "valid-to", "edition");
    private static final Map<String, String> FRENCH =
            Map.of("numero", "number", "debut", "valid-from", "fin", "valid-to");
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    public GrandPassFile {
        cards = List.copyOf(cards);
        mistakes = List.copyOf(mistakes);
    }

    /** @param to the last day */
    record Card(CardNumber number, Edition edition, LocalDate from, LocalDate to) {}

    /** @param line counted from 1 */
    public record Mistake(int line, Violation violation) {}

    public boolean isRight() {
        return mistakes.isEmpty();
    }

    public static GrandPassFile read(String text) {
        List<String> lines = text.replace("\uFEFF", "").lines().toList();
        List<Card> cards = new ArrayList<>();
        List<Mistake> mistakes = new ArrayList<>();
        Map<String, Integer> columns = lines.isEmpty() ? Map.of() : columns(lines.get(0));
        if (!columns.keySet().containsAll(COLUMNS)) {
            return new GrandPassFile(
                    cards,
                    List.of(new Mistake(
                            1, Violation.of("card-file-needs-columns", "columns", String.join(", ", COLUMNS)))));
        }
        Map<CardNumber, Integer> seen = new HashMap<>();
        for (int index = 1; index < lines.size(); index++) {
            String line = lines.get(index);
            int number = index + 1;
            if (!line.isBlank()) {
                new Line(SEPARATORS.split(line, -1), columns, number, mistakes)
                        .card()
                        .ifPresent(card -> take(card, number, seen, cards, mistakes));
            }
        }
        if (cards.isEmpty() && mistakes.isEmpty() || cards.size() > MOST) {
            mistakes.add(new Mistake(1, Violation.of("card-file-needs-cards", "most", MOST)));
        }
        return new GrandPassFile(cards, mistakes);
    }

    private static void take(
            Card card, int line, Map<CardNumber, Integer> seen, List<Card> cards, List<Mistake> mistakes) {
        Integer before = seen.putIfAbsent(card.number(), line);
        if (before == null) {
            cards.add(card);
        } else {
            mistakes.add(new Mistake(line, Violation.of("card-is-there-twice", "line", before)));
        }
    }

    private static Map<String, Integer> columns(String heading) {
        Map<String, Integer> columns = new HashMap<>();
        String[] names = SEPARATORS.split(heading, -1);
        for (int column = 0; column < names.length; column++) {
            String name = cell(names[column])
                    .toLowerCase(Locale.ROOT)
                    .replace('é', 'e')
                    .replace('_', '-')
                    .replace(' ', '-');
            columns.putIfAbsent(FRENCH.getOrDefault(name, name), column);
        }
        return columns;
    }

    private static String cell(String text) {
        String cell = text.strip();
        return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1).strip()
                : cell;
    }

    /** One card's cells; what is wrong with any of them is told. */
    private record Line(String[] cells, Map<String, Integer> columns, int number, List<Mistake> mistakes) {
        Optional<Card> card() {
            Optional<CardNumber> card = or(CardNumber.read(in("number")), "must-be-a-card-number");
            Optional<LocalDate> from = or(date(in("valid-from")), "card-needs-first-day");
            Optional<LocalDate> to = or(date(in("valid-to")), "card-needs-last-day");
            Optional<Edition> edition = or(Edition.read(in("edition")), "card-needs-edition");
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                return or(Optional.empty(), "card-ends-before-it-begins");
            }
            return card.isEmpty() || from.isEmpty() || to.isEmpty() || edition.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Card(card.get(), edition.get(), from.get(), to.get()));
        }

        private String in(String column) {
            int place = columns.getOrDefault(column, cells.length);
            return place < cells.length ? cell(cells[place]) : "";
        }

        private <T> Optional<T> or(Optional<T> read, String rule) {
            if (read.isEmpty()) {
                mistakes.add(new Mistake(number, Violation.of(rule)));
            }
            return read;
        }

        private static Optional<LocalDate> date(String text) {
            try {
                LocalDate date = text.contains("/") ? LocalDate.parse(text, DAY_FIRST) : LocalDate.parse(text);
                return date.getYear() < 1900 || date.getYear() > 2199 ? Optional.empty() : Optional.of(date);
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
