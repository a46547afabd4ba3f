package org.marot.web.support;

import org.springframework.web.util.HtmlUtils;

/** A page that needs no template, no session and no database. */
final class PlainPage {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html>
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s – Marot</title><link rel="stylesheet" href="/marot.css"></head>
            <body><main class="wide narrow"><h1>%1$s</h1><p>%2$s</p><p><a href="/">Marot</a></p></main></body>
            </html>
            """;

    private PlainPage() {}

    static String of(Problem problem) {
        return of(problem.title(), problem.detail());
    }

    static String of(String title, String detail) {
        return PAGE.formatted(HtmlUtils.htmlEscape(title, "UTF-8"), HtmlUtils.htmlEscape(detail, "UTF-8"));
    }
}
