package org.simplexplorer.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * A label of a scene with what is painted behind it.
 *
 * @param size the em, in scene units
 * @param contrast the least contrast of the ink with what is behind its beginning, its middle and its end
 */
public record SceneWord(String text, double size, double contrast) {

    /** A mark with the origin that the groups around it have given it. */
    private record Placed(Mark mark, double dx, double dy) {}

    /**
     * The words of a scene, in the order in which they are painted.
     *
     * @param behind the colour behind a scene whose sheet is clear
     */
    public static List<SceneWord> of(Scene scene, Colour behind, TextRuler ruler) {
        List<Placed> painted = new ArrayList<>();
        List<SceneWord> words = new ArrayList<>();
        Colour sheet = scene.ground() == null ? behind : over(scene.ground(), behind);
        collect(scene.marks(), 0, 0, painted);
        for (int i = 0; i < painted.size(); i++) {
            if (painted.get(i).mark() instanceof Mark.Label label
                    && !label.text().isBlank()) {
                double contrast = contrast(label, painted.subList(0, i + 1), sheet, ruler);
                words.add(new SceneWord(label.text(), label.style().size(), contrast));
            }
        }
        return words;
    }

    private static void collect(List<Mark> marks, double dx, double dy, List<Placed> painted) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                collect(group.marks(), dx + group.dx(), dy + group.dy(), painted);
            } else {
                painted.add(new Placed(mark, dx, dy));
            }
        }
    }

    /** @param painted what is painted so far, the label last */
    private static double contrast(Mark.Label label, List<Placed> painted, Colour sheet, TextRuler ruler) {
        Placed placed = painted.get(painted.size() - 1);
        double width = ruler.width(label.text(), label.style());
        double start =
                switch (label.align()) {
                    case START -> 0;
                    case MIDDLE -> -width / 2;
                    case END -> -width;
                };
        double up = -label.style().middleToBaseline();
        double cos = Math.cos(Math.toRadians(label.angle()));
        double sin = Math.sin(Math.toRadians(label.angle()));
        return DoubleStream.of(0.05, 0.5, 0.95)
                .map(share -> {
                    double along = start + share * width;
                    double x = placed.dx() + label.x() + along * cos - up * sin;
                    double y = placed.dy() + label.y() + along * sin + up * cos;
                    Colour ground = sheet;
                    for (Placed below : painted) {
                        Colour fill = fill(below.mark(), x - below.dx(), y - below.dy());
                        ground = fill == null ? ground : over(fill, ground);
                    }
                    return over(label.style().colour(), ground).contrast(ground);
                })
                .min()
                .orElseThrow();
    }

    /** The colour that a mark paints at a place; null for none. Lines are too thin to be a ground. */
    private static @Nullable Colour fill(Mark mark, double x, double y) {
        if (mark instanceof Mark.Rect rect) {
            boolean inside =
                    x >= rect.x() && y >= rect.y() && x < rect.x() + rect.width() && y < rect.y() + rect.height();
            return inside ? rect.fill() : null;
        }
        if (mark instanceof Mark.Cells cells) {
            int column = (int) Math.floor((x - cells.x()) / cells.cellWidth());
            int row = (int) Math.floor((y - cells.y()) / cells.cellHeight());
            return column >= 0 && row >= 0 && column < cells.columns() && row < cells.rows()
                    ? colour(cells.argb()[row * cells.columns() + column])
                    : null;
        }
        return mark instanceof Mark.Path path && path.fill() != null && inside(path.points(), x, y)
                ? path.fill()
                : null;
    }

    private static Colour colour(int argb) {
        return Colour.of(argb & 0xffffff).withOpacity((argb >>> 24) / 255.0);
    }

    private static boolean inside(List<Mark.Point> polygon, double x, double y) {
        boolean inside = false;
        for (int i = 0; i < polygon.size(); i++) {
            Mark.Point a = polygon.get(i);
            Mark.Point b = polygon.get((i + 1) % polygon.size());
            if (a.y() > y != b.y() > y && x < a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y())) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static Colour over(Colour colour, Colour ground) {
        double share = colour.opacity();
        return new Colour(
                mixed(colour.red(), ground.red(), share),
                mixed(colour.green(), ground.green(), share),
                mixed(colour.blue(), ground.blue(), share),
                1);
    }

    private static int mixed(int colour, int ground, double share) {
        return (int) Math.round(share * colour + (1 - share) * ground);
    }
}
