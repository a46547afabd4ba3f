package org.marot.web.functionsheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marot.web.diagram.DrawnSetUp;
import org.marot.web.diagram.SetUpDiagram;
import org.marot.web.diagram.SetUpDrawings;
import org.marot.web.functionsheet.SheetComparison.Mark;
import org.marot.web.functionsheet.SheetComparison.Marked;
import org.marot.web.functionsheet.SheetDesk.Look;
import org.springframework.stereotype.Component;

/** How the rooms of a function sheet are set up, each space, layout and number of people once. */
@Component
class SheetDrawings {
    /** More than a congress has rooms; each is drawn seat by seat. */
    static final int MOST = 24;

    private final SetUpDrawings drawings;
    private final SheetWords words;

    SheetDrawings(SetUpDrawings drawings, SheetWords words) {
        this.drawings = drawings;
        this.words = words;
    }

    /**
     * One room as it is set up; public, for templates read it.
     *
     * @param name of its picture
     */
    public record RoomSetUp(String name, String space, DrawnSetUp drawn) {}

    private record Asked(@Nullable String space, String layout, int people) {}

    /** In the order of the sheet; without what no drawing tells anything about. */
    List<RoomSetUp> of(Look look) {
        Map<Asked, RoomSetUp> rooms = new LinkedHashMap<>();
        for (Marked marked : look.lines()) {
            SheetLine line = marked.line();
            String layout = line.word();
            Integer people = line.number();
            if (line.kind() != SheetLine.Kind.EVENT || marked.mark() == Mark.REMOVED || layout == null) {
                continue;
            }
            if (people != null && people > 0 && people <= SetUpDiagram.MOST && rooms.size() < MOST) {
                rooms.computeIfAbsent(
                        new Asked(line.space(), layout, people),
                        asked -> new RoomSetUp(
                                "set-up-" + rooms.size(), words.space(line.space()), drawings.of(layout, people)));
            }
        }
        return rooms.values().stream()
                .filter(room -> room.drawn().diagram().isDrawn())
                .toList();
    }

    /** By their names, for a document. */
    static Map<String, byte[]> pictures(List<RoomSetUp> rooms) {
        Map<String, byte[]> pictures = new HashMap<>();
        rooms.forEach(room -> pictures.put(room.name(), room.drawn().png()));
        return pictures;
    }
}
