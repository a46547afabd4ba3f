package org.marot.web.pdf;

/** What people typed may hold characters that no XML may hold. */
final class LegalXml {
    private LegalXml() {}

    static String of(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().filter(LegalXml::isLegal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int code) {
        return code == '\t'
                || code == '\n'
                || code == '\r'
                || (code >= 0x20 && code <= 0xD7FF)
                || (code >= 0xE000 && code <= 0xFFFD)
                || code >= 0x10000;
    }
}
