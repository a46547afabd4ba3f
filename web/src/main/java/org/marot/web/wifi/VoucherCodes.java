package org.marot.web.wifi;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Codes as staff paste them: one a line, or the first column of a CSV file.
 *
 * @param codes in their order, without repeats
 * @param unreadable the numbers of the lines that hold no code
 */
record VoucherCodes(Set<String> codes, List<Integer> unreadable) {
    static final int MOST = 5_000;

    private static final Pattern COLUMNS = Pattern.compile("[;,\t]");
    private static final Pattern CODE = Pattern.compile("[!-~]{3,64}");
    private static final Set<String> HEADINGS = Set.of("code", "codes", "voucher", "vouchers");

    static VoucherCodes read(String text) {
        Set<String> codes = new LinkedHashSet<>();
        Stream.Builder<Integer> unreadable = Stream.builder();
        int number = 0;
        for (String line : text.replace("\uFEFF", "").lines().toList()) {
            number++;
            String cell = cell(line);
            boolean heading = codes.isEmpty() && HEADINGS.contains(cell.toLowerCase(java.util.Locale.ROOT));
            if (cell.isEmpty() || heading) {
                continue;
            }
            int at = number;
            code(cell).ifPresentOrElse(codes::add, () -> unreadable.add(at));
        }
        return new VoucherCodes(codes, unreadable.build().toList());
    }

    private static String cell(String line) {
        String first = COLUMNS.split(line, 2)[0].strip();
        return first.length() > 1 && first.startsWith("\"") && first.endsWith("\"")
                ? first.substring(1, first.length() - 1).strip()
                : first;
    }

    private static Optional<String> code(String cell) {
        return CODE.matcher(cell).matches() ? Optional.of(cell) : Optional.empty();
    }
}
