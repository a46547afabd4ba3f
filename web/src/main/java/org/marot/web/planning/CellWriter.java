package org.marot.web.planning;

import org.marot.web.planning.Grid.Cell;
import org.marot.web.planning.Grid.Link;
import org.marot.web.planning.Grid.Row;
import org.unbescape.html.HtmlEscape;

/** Writes rows as HTML; every text is escaped. */
final class CellWriter {
    private static final String SPECIAL = "<>&\"'";
    private static final String ROW = "\n        ";
    private static final String IN_ROW = "\n          ";

    private final StringBuilder html;
    private final String site;

    /** @param site where the site's addresses begin for a browser, with a slash at its end */
    CellWriter(StringBuilder html, String site) {
        this.html = html;
        this.site = site.substring(0, site.length() - 1);
    }

    void write(Row row) {
        html.append(ROW)
                .append("<tr data-space=\"")
                .append(escaped(row.space().id().value()));
        if (row.desk() > 0) {
            html.append("\" class=\"desk\" data-desk=\"").append(row.desk());
        }
        html.append("\">").append(IN_ROW).append("<th scope=\"row\"><span class=\"space-name\">");
        html.append(escaped(row.name())).append("</span> <span class=\"small soft\">");
        html.append(escaped(row.size())).append("</span>");
        Link unfolding = row.unfolding();
        if (unfolding != null) {
            html.append(" <a class=\"unfold small\" href=\"").append(escaped(site + unfolding.address()));
            html.append("\" rel=\"nofollow\">").append(escaped(unfolding.label()));
            html.append("<span class=\"hidden-text\"> ")
                    .append(escaped(unfolding.heard()))
                    .append("</span></a>");
        }
        html.append("</th>").append(IN_ROW);
        row.cells().forEach(this::write);
        html.append(ROW).append("</tr>");
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
            link(cell.mark(), cell.title());
        } else if (!cell.title().isEmpty()) {
            words(cell.mark(), escaped(cell.title()));
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
        link(bar.mark(), bar.title());
    }

    /**
     * Named by an attribute: three elements for each of some thousand links keep a browser busy. The page's script
     * shows the name to a mouse, so that it is sent once.
     */
    private void link(String mark, String title) {
        html.append(" aria-label=\"").append(escaped(title)).append("\">");
        html.append(escaped(mark)).append("</a>");
    }

    /** What is no link cannot be named, so that its words stand hidden beside its mark. */
    private void words(String mark, String heard) {
        html.append("<span class=\"cell-text\" title=\"")
                .append(heard)
                .append("\"><span aria-hidden=\"true\">")
                .append(escaped(mark))
                .append("</span><span class=\"hidden-text\">")
                .append(heard)
                .append("</span></span>");
    }

    /** Most texts are written as they are, and looking is faster than escaping. */
    private static String escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter <= '>' && SPECIAL.indexOf(letter) >= 0) {
                return HtmlEscape.escapeHtml4Xml(text);
            }
        }
        return text;
    }
}
