package org.marot.congress.write;

import java.util.List;
import org.marot.shared.EventFileId;

/**
 * The line of options, as the command that changes it sees it: alone. A file's place is the order of arrival; its rank is
 * one more than there are files before it that share a cell and time with it.
 */
public interface OptionLine {
    /** How a file in line stands. */
    enum State {
        WAITING,
        HOLDING,
        CONFIRMED
    }

    /** A file in line. */
    record Before(EventFileId file, State state) {}

    /**
     * Takes a place at the end; with rank 1, all claims as well.
     *
     * @return the rank
     * @throws org.marot.shared.Refused when something else than another file stands there, or a service is short; nothing
     *     has changed then
     */
    int join(EventFileId file, Plan plan);

    /**
     * Wants something else in the same place, if nobody in line is overtaken by that.
     *
     * @return the rank now, or 0 when the place would be lost; nothing has changed then
     * @throws org.marot.shared.Refused as for {@link #join}
     */
    int change(EventFileId file, Plan plan);

    /** Takes all claims of a file that waited. */
    void promote(EventFileId file, Plan plan);

    /** Signed: nobody can make it leave but itself. */
    void confirm(EventFileId file);

    /** Gives up the place, and all claims. */
    void leave(EventFileId file);

    /** Those before the file that share a cell and time with it, in the order of arrival. */
    List<Before> before(EventFileId file);
}
