package org.marot.web.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.Space;
import org.marot.web.availability.FixedTown;
import org.marot.web.availability.Samples;
import org.marot.web.planning.Grid.Cell;
import org.marot.web.planning.Grid.Row;

/** What is written past the template engine is escaped as the engine would. */
class CellWriterTest {
    private static final String NASTY = "\"><script>alert('x')</script>&";

    @Test
    void everyTextIsEscaped() {
        Bar bar = new Bar(NASTY, NASTY, NASTY, NASTY, NASTY, NASTY);
        String html = written(new Cell(NASTY, 2, NASTY, NASTY, NASTY, List.of(bar)));
        assertThat(html).doesNotContain("<script", "'x'", "\">\"").contains("&lt;script&gt;", "&amp;");
        assertThat(html.chars().filter(letter -> letter == '<').count())
                .as("the cell, two links, and the ends of them")
                .isEqualTo(6);
    }

    @Test
    void whatLeadsNowhereIsNoLink() {
        String html = written(new Cell("past", 1, null, "", "Room, past", List.of()));
        assertThat(html)
                .startsWith("<td class=\"past\"><span class=\"cell-text\"")
                .doesNotContain("<a ", "colspan");
    }

    @Test
    void anAddressIsOneThatABrowserCanFollow() {
        assertThat(written(new Cell("free", 1, "/spaces/room/book?a=1&b=2", "+", "Room", List.of())))
                .contains("href=\"/marot/spaces/room/book?a=1&amp;b=2\"");
    }

    @Test
    void aRowBeginsWithItsSpace() {
        Space room = FixedTown.of(1, Samples.weekdays()).named("room-1");
        StringBuilder html = new StringBuilder();
        new CellWriter(html, "/").write(new Row(room, NASTY, "10 & more", List.of()));
        assertThat(html.toString())
                .contains("<tr data-space=\"room-1\">", "<th scope=\"row\">", "10 &amp; more", "&lt;script&gt;")
                .doesNotContain("<script", "<td");
    }

    private static String written(Cell cell) {
        StringBuilder html = new StringBuilder();
        new CellWriter(html, "/marot/").write(cell);
        return html.toString();
    }
}
