package org.marot.web.diagram;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marot.web.diagram.Figure.Kind;
import org.marot.web.page.Say;
import org.springframework.stereotype.Component;

/** Draws set-ups, and says the same in the reader's language for whoever cannot see the drawing. */
@Component
public class SetUpDrawings {
    private static final Set<String> FROM_TO = Set.of("banquet", "cocktail", "square");
    private static final int CENTIMETRES = 100;

    private final Say say;

    SetUpDrawings(Say say) {
        this.say = say;
    }

    /** @param people 1 to {@link SetUpDiagram#MOST} */
    public DrawnSetUp of(String layout, int people) {
        SetUpDiagram diagram = SetUpDiagram.of(layout, people);
        return new DrawnSetUp(
                diagram,
                say.text("diagram.title", say.word(layout), people),
                Stream.of(arrangement(diagram), places(diagram), front(diagram), size(diagram))
                        .filter(sentence -> !sentence.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    private String arrangement(SetUpDiagram diagram) {
        List<Integer> counts = diagram.counts();
        boolean even = FROM_TO.contains(diagram.words())
                && counts.get(counts.size() - 1).equals(counts.get(counts.size() - 2));
        return say.text("diagram.words." + diagram.words() + (even ? "-even" : ""), counts.toArray());
    }

    private String places(SetUpDiagram diagram) {
        return say.text(
                diagram.isDrawn() ? "diagram.places" : "diagram.places-free", diagram.people(), diagram.wheelchairs());
    }

    private String front(SetUpDiagram diagram) {
        return diagram.figures().stream()
                .map(Figure::kind)
                .filter(kind -> kind == Kind.STAGE || kind == Kind.SCREEN || kind == Kind.BUFFET)
                .map(kind -> say.text("diagram.front." + kind.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse("");
    }

    private String size(SetUpDiagram diagram) {
        return diagram.isDrawn()
                ? say.text(
                        "diagram.size",
                        (diagram.width() + CENTIMETRES - 1) / CENTIMETRES,
                        (diagram.height() + CENTIMETRES - 1) / CENTIMETRES)
                : "";
    }
}
