package org.marot.architecture.planted.shared;

import org.springframework.util.StringUtils;

/** Knows more than the JDK. */
public record PlantedValue(String text) {
    public boolean isThere() {
        return StringUtils.hasText(text);
    }
}
