package org.marot.web.support;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ResourceBundle;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers what the server itself refuses, before the application sees it: a path that cannot be decoded, headers that
 * are too long. Made by the server, by name.
 */
public final class ServerErrors extends ErrorReportValve {
    private static final String PROBLEM = """
            {"type":"%s","title":"%s","status":%d,"detail":"%s","violations":[{"rule":"unreadable","message":"%4$s","field":"request"}]}""";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        SecurityHeaders.write(response, request.isSecure());
        try {
            write(request, response, ProblemKind.of(status));
        } catch (IOException e) {
            container.getLogger().debug("nobody listens any more", e);
        }
    }

    private static void write(Request request, Response response, ProblemKind kind) throws IOException {
        ResourceBundle texts = ResourceBundle.getBundle("messages/problems", Languages.preferred(request));
        String title = texts.getString(kind.titleKey());
        String detail = texts.getString(kind.detailKey());
        String path = request.getRequestURI();
        boolean page = path != null && path.startsWith("/") && !Problems.isApi(path);
        response.setContentType(page ? "text/html;charset=UTF-8" : "application/problem+json;charset=UTF-8");
        PrintWriter writer = response.getReporter();
        if (writer != null) {
            writer.write(
                    page
                            ? PlainPage.of(title, detail)
                            : PROBLEM.formatted(kind.type(), title, response.getStatus(), detail));
            response.finishResponse();
        }
    }
}
