package org.marot.web.projection;

import org.jspecify.annotations.Nullable;

/**
 * An event that a projection has put aside.
 *
 * @param position null when the record could not even be read
 * @param subject the stream it belongs to
 * @param waiting nothing is wrong with it, it waits for an earlier one
 * @param payload as it came
 */
public record DeadLetter(
        long id,
        String projection,
        @Nullable Long position,
        String subject,
        String type,
        boolean waiting,
        String cause,
        String payload) {}
