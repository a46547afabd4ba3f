package org.marot.catalogue;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people read: French always, English where the file has it. */
public record Wording(String french, @Nullable String english) {
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) && english != null ? english : french;
    }
}
