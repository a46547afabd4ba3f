package org.marot.notifications.mail;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The HTML of a mail: one column, styles inline because mail clients drop everything else, no image, no tracking. */
final class HtmlPart {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            </head>
            <body style="margin:0;padding:0;background:#fbf8f3;">
            <div style="max-width:560px;margin:0 auto;padding:24px 12px;font-family:system-ui,'Segoe UI',Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;color:#1d2a2b;">
            <div style="background:#ffffff;border:1px solid #e7ddcc;border-top:4px solid #0e5a63;border-radius:8px;padding:24px;">
            <p style="margin:0 0 12px;">%s</p>
            <h1 style="margin:0 0 12px;font-size:20px;line-height:1.35;">%s</h1>
            <p style="margin:0 0 20px;">%s</p>
            <table role="presentation" style="border-collapse:collapse;width:100%%;margin:0 0 24px;">
            %s
            </table>
            <p style="margin:0;"><a href="%s" style="display:inline-block;background:#0e5a63;color:#ffffff;text-decoration:none;font-weight:600;padding:12px 18px;border-radius:6px;">%s</a></p>
            </div>
            <p style="margin:16px 4px 0;font-size:14px;color:#4a5656;">%s</p>
            </div>
            </body>
            </html>
            """;
    private static final String ROW = """
            <tr><td style="padding:6px 16px 6px 0;color:#4a5656;vertical-align:top;white-space:nowrap;">%s</td>\
            <td style="padding:6px 0;vertical-align:top;">%s</td></tr>""";

    private final Locale locale;

    HtmlPart(Locale locale) {
        this.locale = locale;
    }

    String write(
            String subject,
            String greeting,
            String lead,
            String more,
            Map<String, String> facts,
            String link,
            String address,
            String footer) {
        String rows = facts.entrySet().stream()
                .map(fact -> ROW.formatted(escape(fact.getKey()), escape(fact.getValue())))
                .collect(Collectors.joining("\n"));
        return PAGE.formatted(
                locale.getLanguage(),
                escape(subject),
                escape(greeting),
                escape(lead),
                escape(more),
                rows,
                escape(address),
                escape(link),
                escape(footer));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
