package org.marot.congress.write;

import org.marot.reservation.write.Request;
import org.marot.shared.Refused;
import org.marot.shared.Violation;

/** Who may do what with an event file, and until when. To a stranger it does not exist. */
final class FilePermission {
    private FilePermission() {}

    static void toKnow(FileState state, Request request) {
        if (!state.belongsTo(request.actor()) && !isStaff(state, request)) {
            throw Refused.notFound("no-such-event-file");
        }
    }

    static void requireStaff(FileState state, Request request) {
        if (!isStaff(state, request)) {
            throw Refused.forbidden("must-be-staff");
        }
    }

    /** What was signed and has begun is given up by staff alone, and what is over by nobody. */
    static void toCancel(FileState state, Request request) {
        if (state.status.isOver() || state.status == FileStatus.DELIVERED) {
            throw Refused.because(Violation.of("event-file-must-be-open"));
        }
        if (state.status != FileStatus.CONFIRMED) {
            return;
        }
        if (!request.at().isBefore(state.plan().end())) {
            throw Refused.because(Violation.of("event-must-not-be-over"));
        }
        if (!request.at().isBefore(state.plan().start()) && !isStaff(state, request)) {
            throw Refused.because(Violation.of("event-must-not-have-begun"));
        }
    }

    private static boolean isStaff(FileState state, Request request) {
        return request.actor().isStaffOf(state.plan().venue());
    }
}
