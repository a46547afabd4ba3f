package org.marot.web.planning;

import org.marot.web.planning.Grid.Cell;
import org.springframework.web.util.HtmlUtils;

/** Writes cells as HTML; every text is escaped. */
final class CellWriter {
    private final StringBuilder html;
    private final String site;

    /** @param site where the site's addresses begin for a browser, with a slash at its end */
    CellWriter(StringBuilder html, String site) {
        this.html = html;
        this.site = site.substring(0, site.length() - 1);
    }

    void write(Cell cell) {
        html.append("<td class=\"").append(escaped(cell.style())).append('"');
        if (cell.span() > 1) {
            html.append(" colspan=\"").append(cell.span()).append('"');
        }
        html.append('>');
        cell.bars().forEach(this::bar);
        String address = cell.address();
        if (address != null) {
            html.append("<a href=\"").append(escaped(site + address)).append("\" rel=\"nofollow\"");
            inside(cell.mark(), cell.title()).append("</a>");
        } else if (!cell.title().isEmpty()) {
            html.append("<span class=\"cell-text\"");
            inside(cell.mark(), cell.title()).append("</span>");
        }
        html.append("</td>");
    }

    private void bar(Bar bar) {
        html.append("<a class=\"bar ").append(escaped(bar.style())).append("\" href=\"");
        html.append(escaped(site + bar.address())).append("\" rel=\"nofollow\" data-from=\"");
        html.append(escaped(bar.from()))
                .append("\" data-to=\"")
                .append(escaped(bar.to()))
                .append('"');
        inside(bar.mark(), bar.title()).append("</a>");
    }

    private StringBuilder inside(String mark, String title) {
        String heard = escaped(title);
        return html.append(" title=\"")
                .append(heard)
                .append("\"><span aria-hidden=\"true\">")
                .append(escaped(mark))
                .append("</span><span class=\"hidden-text\">")
                .append(heard)
                .append("</span>");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
