package org.simplexplorer.figure.common;

import java.util.List;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.scene.Stroke;

/** Whether something holds, told by shape and colour alike: a green tick or a red cross. */
public final class Verdict {

    /** From the middle to the outermost point, in ems. */
    private static final double REACH_EMS = 0.36;

    private Verdict() {}

    public static Colour colour(boolean holds, Palette palette) {
        return holds ? palette.holds() : palette.fails();
    }

    /** The tick or cross about a point. */
    public static List<Mark> of(boolean holds, double x, double y, FigureStyle style) {
        double r = REACH_EMS * style.fontSize();
        Stroke stroke = new Stroke(colour(holds, style.palette()), style.fontSize() / 6);
        return holds
                ? List.of(line(stroke, x - r, y, x - 0.25 * r, y + 0.75 * r, x + r, y - 0.75 * r))
                : List.of(
                        line(stroke, x - 0.8 * r, y - 0.8 * r, x + 0.8 * r, y + 0.8 * r),
                        line(stroke, x - 0.8 * r, y + 0.8 * r, x + 0.8 * r, y - 0.8 * r));
    }

    private static Mark line(Stroke stroke, double... xy) {
        Point first = new Point(xy[0], xy[1]);
        Point second = new Point(xy[2], xy[3]);
        return new Mark.Path(
                xy.length == 4 ? List.of(first, second) : List.of(first, second, new Point(xy[4], xy[5])),
                false,
                null,
                stroke);
    }
}
