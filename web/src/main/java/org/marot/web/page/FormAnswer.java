package org.marot.web.page;

import jakarta.servlet.http.HttpServletResponse;
import org.marot.shared.Refused;

/** How a form is answered that was refused. */
public final class FormAnswer {
    private FormAnswer() {}

    /**
     * 409 when somebody else has it, 422 for any other reason that the form can be shown with again.
     *
     * @throws Refused again, when it is not the form that is wrong: nobody may do that, or there is no such thing
     */
    public static void refused(Refused refused, HttpServletResponse response) {
        if (refused.kind() == Refused.Kind.NOT_FOUND || refused.kind() == Refused.Kind.FORBIDDEN) {
            throw refused;
        }
        response.setStatus(refused.kind() == Refused.Kind.TAKEN ? 409 : 422);
    }
}
