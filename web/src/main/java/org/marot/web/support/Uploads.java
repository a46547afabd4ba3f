package org.marot.web.support;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Requests that carry files; the container reads them, keeps them on the disk and limits them. */
public final class Uploads {
    private Uploads() {}

    public static boolean carries(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
