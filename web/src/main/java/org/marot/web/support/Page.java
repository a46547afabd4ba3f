package org.marot.web.support;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** One page of a list. */
public record Page<T>(
        List<T> items,
        @Schema(description = "Counts from 0") int page,
        int size,

        @Schema(description = "How many there are on all pages")
        long total) {
    private static final int MOST = 100;
    private static final int LAST = 1_000_000;

    /** @throws Malformed naming {@code page} or {@code size} */
    public static void require(int page, int size) {
        if (page < 0 || page > LAST) {
            throw Malformed.unreadable("page");
        }
        if (size < 1 || size > MOST) {
            throw Malformed.unreadable("size");
        }
    }
}
