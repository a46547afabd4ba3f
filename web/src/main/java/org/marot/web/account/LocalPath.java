package org.marot.web.account;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a form asks to be led: only ever to a page of this application. */
final class LocalPath {
    private static final Pattern SHAPE = Pattern.compile("/(?![/\\\\])[!-~&&[^\\\\]]*");

    private LocalPath() {}

    /** The path itself, or the home page for anything that is none. */
    static String of(@Nullable String asked) {
        boolean fits =
                asked != null && asked.length() <= 2000 && SHAPE.matcher(asked).matches();
        return fits && asked != null ? asked : "/";
    }
}
