package org.marot.web.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marot.catalogue.StandardWords;
import org.marot.web.diagram.Figure.Kind;

class SetUpDiagramTest {
    private static final int MOST = 600;
    /** Figures stand at whole centimetres. */
    private static final double ROUNDED = 1;

    @ParameterizedTest
    @ValueSource(strings = {"theatre", "classroom", "u-shape", "boardroom", "banquet", "cocktail"})
    void everybodyHasOnePlaceThatNobodyAndNothingElseHas(String layout) {
        for (int people = 1; people <= MOST; people++) {
            SetUpDiagram drawn = SetUpDiagram.of(layout, people);
            List<Figure> places =
                    drawn.figures().stream().filter(Figure::isPlace).toList();
            List<Figure> furniture =
                    drawn.figures().stream().filter(one -> !one.isPlace()).toList();
            String what = layout + " for " + people;
            assertThat(places).as(what).hasSize(people);
            assertThat(places.stream().filter(one -> one.kind() == Kind.ACCESSIBLE))
                    .as(what)
                    .hasSize(Math.max(1, (int) Math.ceil(people * 0.02)))
                    .hasSize(drawn.wheelchairs());
            assertThat(collisions(places, furniture)).as(what).isEmpty();
            assertThat(outside(drawn)).as(what).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"theatre", "classroom", "u-shape", "boardroom", "banquet", "cocktail"})
    void furnitureStandsApart(String layout) {
        for (int people : new int[] {1, 2, 3, 7, 16, 17, 49, 50, 51, 144, 200, 599, 600}) {
            List<Figure> furniture = SetUpDiagram.of(layout, people).figures().stream()
                    .filter(one -> !one.isPlace())
                    .toList();
            List<String> overlaps = new ArrayList<>();
            for (int i = 0; i < furniture.size(); i++) {
                for (int j = i + 1; j < furniture.size(); j++) {
                    if (boxesOverlap(furniture.get(i), furniture.get(j))) {
                        overlaps.add(furniture.get(i) + " " + furniture.get(j));
                    }
                }
            }
            assertThat(overlaps).as(layout + " for " + people).isEmpty();
        }
    }

    @Test
    void theRowsOfATheatreHaveAnAisleAndNoMoreThanSixteenChairsBesideIt() {
        SetUpDiagram drawn = SetUpDiagram.of("theatre", 200);
        int middle = drawn.width() / 2;
        assertThat(drawn.figures().stream().filter(Figure::isPlace))
                .allSatisfy(place -> assertThat(Math.abs(place.x() - middle) - place.radius())
                        .isGreaterThanOrEqualTo(69));
        assertThat(drawn.figures().stream()
                        .filter(place -> place.kind() == Kind.SEAT && place.x() < middle)
                        .map(Figure::y)
                        .distinct()
                        .mapToLong(y -> drawn.figures().stream()
                                .filter(place -> place.isPlace() && place.x() < middle && place.y() == y)
                                .count()))
                .allSatisfy(chairs -> assertThat(chairs).isLessThanOrEqualTo(16));
        assertThat(drawn.counts().get(0) * drawn.counts().get(1)).isGreaterThanOrEqualTo(200);
        assertThat(count(drawn, Kind.STAGE)).isEqualTo(1);
        assertThat(count(drawn, Kind.DOOR)).isEqualTo(2);
    }

    @Test
    void tablesAreOfTheSizeThatTheirWordsSay() {
        SetUpDiagram banquet = SetUpDiagram.of("banquet", 144);
        assertThat(banquet.words()).isEqualTo("banquet");
        assertThat(banquet.counts()).containsExactly(15, 9, 10);
        assertThat(count(banquet, Kind.ROUND_TABLE)).isEqualTo(15);
        assertThat(SetUpDiagram.of("classroom", 120).counts().get(0)).isEqualTo(3 + 59);
        assertThat(count(SetUpDiagram.of("classroom", 120), Kind.TABLE)).isEqualTo(62);
        assertThat(SetUpDiagram.of("u-shape", 24).counts()).containsExactly(9, 6, 9);
        assertThat(SetUpDiagram.of("boardroom", 16).words()).isEqualTo("boardroom");
        assertThat(SetUpDiagram.of("boardroom", 17).counts()).containsExactly(4, 5);
        assertThat(SetUpDiagram.of("cocktail", 200).counts()).containsExactly(29, 6, 7);
    }

    @Test
    void sizesAreThoseOfRealRooms() {
        SetUpDiagram theatre = SetUpDiagram.of("theatre", 200);
        double squareMetres = theatre.width() / 100.0 * theatre.height() / 100.0;
        assertThat(squareMetres / 200).isBetween(0.8, 2.0);
        SetUpDiagram banquet = SetUpDiagram.of("banquet", 144);
        assertThat(banquet.width() / 100.0 * banquet.height() / 100.0 / 144).isBetween(1.3, 3.0);
    }

    @Test
    void aLayoutThatNobodyKnowsIsNotPretended() {
        for (String layout : StandardWords.LAYOUTS.keySet()) {
            boolean drawn = SetUpDiagram.of(layout, 30).isDrawn();
            assertThat(drawn)
                    .as(layout)
                    .isEqualTo(!List.of("booth", "desk", "exhibition").contains(layout));
        }
        SetUpDiagram free = SetUpDiagram.of("armchairs", 101);
        assertThat(free.isDrawn()).isFalse();
        assertThat(free.wheelchairs()).isEqualTo(3);
        assertThat(free.figures().stream().filter(Figure::isPlace)).isEmpty();
        assertThatThrownBy(() -> SetUpDiagram.of("theatre", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SetUpDiagram.of("theatre", SetUpDiagram.MOST + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(SetUpDiagram.of("theatre", SetUpDiagram.MOST).figures()).hasSizeGreaterThan(SetUpDiagram.MOST);
    }

    @Test
    void thePictureShowsThem() throws IOException {
        for (String layout : List.of("theatre", "classroom", "u-shape", "boardroom", "banquet", "cocktail")) {
            byte[] png = new DrawnSetUp(SetUpDiagram.of(layout, 48), "", "").png();
            Files.write(Files.createDirectories(Path.of("target/diagrams")).resolve(layout + ".png"), png);
            var picture = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(Math.max(picture.getWidth(), picture.getHeight())).isBetween(1_199, 1_201);
        }
    }

    private static List<String> collisions(List<Figure> places, List<Figure> furniture) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Figure place = places.get(i);
            for (int j = i + 1; j < places.size(); j++) {
                double apart = place.radius() + places.get(j).radius();
                if (distance(place, places.get(j)) < apart - ROUNDED) {
                    found.add(place + " " + places.get(j));
                }
            }
            for (Figure one : furniture) {
                if (gap(place, one) < place.radius() - ROUNDED) {
                    found.add(place + " " + one);
                }
            }
        }
        return found;
    }

    /** From the middle of a place to the edge of a thing. */
    private static double gap(Figure place, Figure thing) {
        if (thing.isRound()) {
            return distance(place, thing) - thing.radius();
        }
        double dx = Math.max(0, Math.abs(place.x() - thing.x()) - thing.width() / 2.0);
        double dy = Math.max(0, Math.abs(place.y() - thing.y()) - thing.height() / 2.0);
        return Math.hypot(dx, dy);
    }

    private static double distance(Figure one, Figure other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    private static boolean boxesOverlap(Figure one, Figure other) {
        return Math.abs(one.x() - other.x()) < (one.width() + other.width()) / 2.0 - ROUNDED
                && Math.abs(one.y() - other.y()) < (one.height() + other.height()) / 2.0 - ROUNDED;
    }

    private static List<Figure> outside(SetUpDiagram drawn) {
        return drawn.figures().stream()
                .filter(one -> one.kind() != Kind.DOOR)
                .filter(one -> one.left() < 0
                        || one.top() < 0
                        || one.left() + one.width() > drawn.width()
                        || one.top() + one.height() > drawn.height())
                .toList();
    }

    private static long count(SetUpDiagram drawn, Kind kind) {
        return drawn.figures().stream().filter(one -> one.kind() == kind).count();
    }
}
