package org.marot.web.document;

import org.jspecify.annotations.Nullable;
import org.marot.people.EventFileDocument;

/** The name of a file that somebody sent, without folders, and without anything that could mislead a reader or a disk. */
final class DocumentName {
    private static final int FOR_THE_EXTENSION = 5;

    private DocumentName() {}

    /** It ends as its content says, so that nobody opens a picture that calls itself a program. */
    static String of(@Nullable String sent, DocumentType type) {
        String last = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[\"<>:|?*;%]", "-")
                .replaceAll("\\s+", " ")
                .replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("^[. ]+|[. ]+$", "");
        int most = EventFileDocument.LONGEST_NAME - FOR_THE_EXTENSION;
        String base = clean.length() <= most ? clean : clean.substring(0, whole(clean, most));
        return (base.isEmpty() ? "document" : base) + "." + type.extension();
    }

    /** Not in the middle of a character. */
    private static int whole(String text, int length) {
        return Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    }
}
