package org.marot.web.repeat;

/** Whose turn it is. */
sealed interface Turn {
    /** Nobody has sent this before: work it out. */
    record First() implements Turn {}

    /** Here is what was answered then. */
    record Repeated(Answer answer) implements Turn {}

    /** The key belongs to another request. */
    record Other() implements Turn {}

    /** The first is still under way and takes too long. */
    record Busy() implements Turn {}
}
