package org.simplexplorer.figure.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.scene.Stroke;

/**
 * The plane of scores, coloured by what the mechanism makes of them: which tokens are in the support, and which share a
 * block. Each place stands for the scores that are gamma times its three numbers.
 */
final class SimplexRegions {

    private static final int COLUMNS = 120;

    /** Regions overlap by so little that nothing shines through between them. */
    private static final double SEAM = 0.4;

    private static final Comparator<Centred> FROM_ABOVE =
            Comparator.comparingDouble(Centred::height).thenComparingDouble(Centred::fromTheLeft);

    /** All regions of a panel. */
    record Recipe(SimplexPlane plane, Mechanism mechanism, double width, double height, Palette palette)
            implements Supplier<List<Mark>> {
        @Override
        public List<Mark> get() {
            return List.copyOf(new SimplexRegions(palette).marks(plane, mechanism, width, height));
        }
    }

    private final Map<Structure, Integer> numbers = new LinkedHashMap<>();
    private final Palette palette;

    SimplexRegions(Palette palette) {
        this.palette = palette;
    }

    /** The regions that fill a panel: polygons where the mechanism is piecewise linear, else small cells. */
    List<Mark> marks(SimplexPlane plane, Mechanism mechanism, double width, double height) {
        return RegionLines.of(mechanism)
                .map(lines -> polygons(plane, mechanism, lines, width, height))
                .orElseGet(() -> List.of(cells(plane, mechanism, 0, 0, width, height)));
    }

    private List<Mark> polygons(
            SimplexPlane plane, Mechanism mechanism, List<PlaneArrangement.Line> lines, double width, double height) {
        PlaneArrangement arrangement = new PlaneArrangement(plane, width, height);
        lines.forEach(arrangement::cut);
        Structures structures = new Structures(plane, mechanism);
        Map<Structure, PolygonUnion> unions = new LinkedHashMap<>();
        arrangement.cells().stream()
                .map(cell -> new Centred(cell, centre(cell)))
                .sorted(FROM_ABOVE)
                .forEach(cell -> unions.computeIfAbsent(
                                structures.at(cell.centre().x(), cell.centre().y()), any -> new PolygonUnion())
                        .add(cell.corners()));
        List<Mark> marks = new ArrayList<>();
        unions.forEach((structure, union) -> {
            Colour colour = colour(structure);
            union.polygons()
                    .forEach(outline -> marks.add(new Mark.Path(outline, true, colour, new Stroke(colour, SEAM))));
        });
        return marks;
    }

    private record Centred(List<Point> corners, Point centre) {
        /** In millionths: cells at the same height differ by rounding. */
        double height() {
            return Math.rint(1e6 * centre.y());
        }

        double fromTheLeft() {
            return centre.x();
        }
    }

    private static Point centre(List<Point> cell) {
        double x = 0;
        double y = 0;
        for (Point corner : cell) {
            x += corner.x();
            y += corner.y();
        }
        return new Point(x / cell.size(), y / cell.size());
    }

    /** The cells that fill a rectangle. */
    private Mark.Cells cells(SimplexPlane plane, Mechanism mechanism, double x, double y, double width, double height) {
        double cell = width / COLUMNS;
        int rows = (int) Math.max(1, Math.round(height / cell));
        int[] argb = new int[rows * COLUMNS];
        Structures structures = new Structures(plane, mechanism);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                Structure structure = structures.at(x + (column + 0.5) * cell, y + (row + 0.5) * height / rows);
                argb[row * COLUMNS + column] = colour(structure).argb();
            }
        }
        return new Mark.Cells(x, y, cell, height / rows, rows, COLUMNS, argb);
    }

    /** A pale colour for each structure, in the order in which they are met. */
    private Colour colour(Structure structure) {
        int number = numbers.computeIfAbsent(structure, unseen -> numbers.size());
        Colour strong = palette.group(number);
        Colour ground = palette.ground();
        double share = number < palette.groups().size() ? 0.16 : 0.30;
        return new Colour(
                mixed(ground.red(), strong.red(), share),
                mixed(ground.green(), strong.green(), share),
                mixed(ground.blue(), strong.blue(), share),
                1);
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round(from + share * (to - from));
    }
}
