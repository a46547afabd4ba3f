package org.marot.web.functionsheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everything that a function sheet says, in the order in which it is told. */
record SheetContent(List<SheetLine> lines) {
    static final SheetContent NOTHING = new SheetContent(List.of());
    // times stay on the venue's clock
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    SheetContent {
        lines = lines.stream().sorted(SheetLine.ORDER).toList();
    }

    /** @throws JacksonException when it was not written by {@link #json} */
    static SheetContent read(String json) {
        return JSON.readValue(json, SheetContent.class);
    }

    /** The same content always gives the same text. */
    String json() {
        return JSON.writeValueAsString(this);
    }

    /** SHA-256, in hexadecimal. */
    String digest() {
        try {
            byte[] bytes = json().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
