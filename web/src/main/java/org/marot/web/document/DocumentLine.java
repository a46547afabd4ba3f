package org.marot.web.document;

import org.jspecify.annotations.Nullable;

/**
 * A document in words; public, for templates read it.
 *
 * @param what its type and size
 * @param when it came
 * @param by who sent it
 * @param inOrder since when, in words; null as long as nobody has found it so
 * @param removed when and why it was taken away; null for what is there
 * @param lost its file is not where it should be
 */
public record DocumentLine(
        String id,
        String kind,
        String name,
        String what,
        String when,
        String by,
        @Nullable String inOrder,
        @Nullable String removed,
        boolean lost,
        boolean mayRemove) {}
