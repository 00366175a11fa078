package org.simplexplorer.figure.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.math.Entmax;
import org.simplexplorer.math.Fusedmax;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Oscarmax;
import org.simplexplorer.math.Sparsemax;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Point;

/** The regions of three words are exactly what the mechanism makes of the scores there. */
class SimplexRegionsTest {

    private static final double WIDTH = 300;
    private static final double HEIGHT = 260;
    private static final SimplexPlane PLANE = new SimplexPlane(150, 140, 110);

    private static List<Mark.Path> regions(Mechanism mechanism) {
        return new SimplexRegions(Palette.LIGHT)
                .marks(PLANE, mechanism, WIDTH, HEIGHT).stream()
                        .map(Mark.Path.class::cast)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "SOFTMAX,1,0",
        "SOFTMAX,0.3,0",
        "SPARSEMAX,1,0",
        "SPARSEMAX,0.3,0",
        "FUSEDMAX,1,0",
        "FUSEDMAX,1,0.05",
        "FUSEDMAX,1,0.3",
        "FUSEDMAX,2,0.31",
        "FUSEDMAX,1,0.6",
        "FUSEDMAX,1,2",
        "OSCARMAX,1,0",
        "OSCARMAX,1,0.02",
        "OSCARMAX,1,0.2",
        "OSCARMAX,0.5,0.17",
        "OSCARMAX,1,0.5",
        "OSCARMAX,1,2"
    })
    void everyPlaceIsInTheRegionOfItsStructure(MechanismKind kind, double gamma, double lambda) {
        Mechanism mechanism = kind.with(gamma, lambda);
        List<Mark.Path> regions = regions(mechanism);
        double area =
                regions.stream().mapToDouble(region -> area(region.points())).sum();
        assertThat(area).as("the regions fill the panel once").isCloseTo(WIDTH * HEIGHT, within(1e-3));
        Map<Structure, Colour> colours = new HashMap<>();
        Random random = new Random(5);
        for (int i = 0; i < 4000; i++) {
            double x = random.nextDouble() * WIDTH;
            double y = random.nextDouble() * HEIGHT;
            double[] scores = PLANE.numbersAt(x, y);
            for (int token = 0; token < 3; token++) {
                scores[token] *= gamma;
            }
            Structure structure = Structure.of(mechanism.at(scores));
            List<Mark.Path> here = regions.stream()
                    .filter(region -> contains(region.points(), x, y))
                    .toList();
            assertThat(here).as("%s %s at %f, %f", kind, structure, x, y).hasSize(1);
            Colour colour = here.get(0).fill();
            assertThat(colours.computeIfAbsent(structure, unseen -> colour))
                    .as("%s %s at %f, %f", kind, structure, x, y)
                    .isEqualTo(colour);
        }
        assertThat(colours.values()).as("another colour for each structure").doesNotHaveDuplicates();
    }

    /** The simplex itself, three strips outside its edges and three corners. */
    @Test
    void sparsemaxHasSevenRegions() {
        assertThat(regions(new Sparsemax(1))).hasSize(7);
        assertThat(regions(new Sparsemax(1)))
                .as("one of them is the simplex")
                .anySatisfy(region -> assertThat(region.points()).hasSize(3).allSatisfy(point -> assertThat(
                                IntStream.range(0, 3)
                                        .mapToDouble(corner -> distance(point, PLANE.corner(corner)))
                                        .min()
                                        .orElseThrow())
                        .isLessThan(1e-9)));
        assertThat(regions(new Fusedmax(1, 0.3)).size()).isLessThan(40);
        assertThat(regions(new Oscarmax(1, 0.3)).size()).isLessThan(40);
    }

    /** Mirror images are at one height, where rounding must not decide which comes first: colours would change places. */
    @Test
    void coloursStayWhereTheyAreWhileLambdaMovesByALittle() {
        for (int step = 1; step <= 40; step++) {
            List<Colour> colours = colours(new Oscarmax(1, step * 0.01));
            for (int little = 1; little <= 5; little++) {
                assertThat(colours(new Oscarmax(1, step * (0.01 + little * 1e-14))))
                        .as("lambda %d/100", step)
                        .isEqualTo(colours);
            }
        }
    }

    /** At places on a grid. */
    private static List<Colour> colours(Mechanism mechanism) {
        List<Mark.Path> regions = regions(mechanism);
        List<Colour> colours = new ArrayList<>();
        for (int row = 0; row < 20; row++) {
            for (int column = 0; column < 20; column++) {
                double x = (column + 0.51379) * WIDTH / 20;
                double y = (row + 0.48713) * HEIGHT / 20;
                colours.add(regions.stream()
                        .filter(region -> contains(region.points(), x, y))
                        .findFirst()
                        .orElseThrow()
                        .fill());
            }
        }
        return colours;
    }

    @Test
    void aMechanismWithCurvedBordersHasCells() {
        assertThat(new SimplexRegions(Palette.LIGHT).marks(PLANE, new Entmax(1, 1.5), WIDTH, HEIGHT))
                .singleElement()
                .isInstanceOf(Mark.Cells.class);
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    private static double area(List<Point> corners) {
        double twice = 0;
        for (int i = 0; i < corners.size(); i++) {
            Point a = corners.get(i);
            Point b = corners.get((i + 1) % corners.size());
            twice += a.x() * b.y() - b.x() * a.y();
        }
        return twice / 2;
    }

    private static boolean contains(List<Point> corners, double x, double y) {
        boolean inside = false;
        for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
            Point a = corners.get(i);
            Point b = corners.get(j);
            if (a.y() > y != b.y() > y && x < (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }
}
