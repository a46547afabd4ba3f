package org.marot.web.wifi;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a file of codes comes to, before any is taken in.
 *
 * @param codes in their order, without repeats
 * @param unreadable the lines that hold no code, as far as they are shown
 * @param unreadableCount all of them
 */
record VoucherFile(List<String> codes, List<Line> unreadable, int unreadableCount) {
    /** More bytes than the codes of one import can have. */
    static final int LARGEST = 1_000_000;

    private static final int MOST_SHOWN = 20;
    private static final int LONGEST_SHOWN = 40;

    /** A line of the file, from 1. */
    record Line(int number, String text) {}

    /** Whether it is a text at all, and no table of an office program or a picture. */
    static boolean isText(byte[] file) {
        return !text(file).contains("\0");
    }

    static VoucherFile read(byte[] file) {
        String text = text(file);
        VoucherCodes read = VoucherCodes.read(text);
        List<String> lines = text.lines().toList();
        Stream<Line> shown = read.unreadable().stream()
                .limit(MOST_SHOWN)
                .map(number -> new Line(number, cut(lines.get(number - 1).strip())));
        return new VoucherFile(
                List.copyOf(read.codes()), shown.toList(), read.unreadable().size());
    }

    /** Codes are plain ASCII; what is around them need not be, and office programs like to write UTF-16. */
    private static String text(byte[] file) {
        boolean wide = file.length > 1 && (file[0] & 0xff) >= 0xfe && (file[1] & 0xff) >= 0xfe;
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new String(file, charset);
    }

    private static String cut(String line) {
        return line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + "…" : line;
    }
}
