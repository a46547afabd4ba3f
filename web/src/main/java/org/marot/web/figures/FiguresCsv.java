package org.marot.web.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a file for spreadsheets: UTF-8 with its mark, every value in quotes. In French, semicolons and decimal
 * commas, as a French spreadsheet wants them; else commas and points.
 */
final class FiguresCsv {
    private static final String MARK = "\uFEFF";
    private static final String FORMULAS = "=+-@\t\r\n";

    private FiguresCsv() {}

    /** What is withheld stays empty. */
    static String of(FigureTable table, Locale locale) {
        boolean french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(french ? ';' : ',')
                .setQuoteMode(QuoteMode.ALL)
                .get();
        DecimalFormat numbers =
                new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(french ? Locale.FRENCH : Locale.ENGLISH));
        StringBuilder text = new StringBuilder(MARK);
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(
                    table.columns().stream().map(FiguresCsv::harmless).toList());
            for (FigureTable.Line line : table.lines()) {
                printer.printRecord(cells(line, numbers));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(FigureTable.Line line, DecimalFormat numbers) {
        List<String> cells = new ArrayList<>();
        cells.add(harmless(line.label()));
        for (@Nullable Double number : line.numbers()) {
            cells.add(number == null ? "" : numbers.format(number));
        }
        return cells;
    }

    /** No spreadsheet takes it for a formula. */
    static String harmless(String value) {
        return !value.isEmpty() && FORMULAS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
