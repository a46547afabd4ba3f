package org.marot.web.planning;

import java.util.function.UnaryOperator;
import org.marot.web.planning.Grid.Cell;
import org.springframework.web.util.HtmlUtils;

/** Writes cells as HTML; every text is escaped. */
final class CellWriter {
    private final StringBuilder html;
    private final UnaryOperator<String> link;

    /** @param link makes an address of the site one that a browser can follow */
    CellWriter(StringBuilder html, UnaryOperator<String> link) {
        this.html = html;
        this.link = link;
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
            html.append("<a href=\"").append(escaped(link.apply(address))).append("\" rel=\"nofollow\"");
            inside(cell.mark(), cell.title()).append("</a>");
        } else if (!cell.title().isEmpty()) {
            html.append("<span class=\"cell-text\"");
            inside(cell.mark(), cell.title()).append("</span>");
        }
        html.append("</td>");
    }

    private void bar(Bar bar) {
        html.append("<a class=\"bar ").append(escaped(bar.style())).append("\" href=\"");
        html.append(escaped(link.apply(bar.address()))).append("\" rel=\"nofollow\" data-from=\"");
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
