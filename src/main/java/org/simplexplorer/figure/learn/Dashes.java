package org.simplexplorer.figure.learn;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.scene.Stroke;

/** A polyline as dashes, for the baseline without attention. */
final class Dashes {

    private static final double DASH = 5;
    private static final double GAP = 4;

    private Dashes() {}

    static List<Mark> along(List<Point> points, Stroke stroke) {
        List<Mark> marks = new ArrayList<>();
        double left = DASH; // of the dash or gap that is under way
        boolean ink = true;
        List<Point> dash = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
            double done = 0;
            if (ink && dash.isEmpty()) {
                dash.add(from);
            }
            while (length - done >= left) {
                done += left;
                double share = done / length;
                Point here = new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
                dash.add(here);
                if (ink) {
                    marks.add(new Mark.Path(dash, false, null, stroke));
                }
                dash = new ArrayList<>();
                ink = !ink;
                left = ink ? DASH : GAP;
                if (ink) {
                    dash.add(here);
                }
            }
            left -= length - done;
            if (ink) {
                dash.add(to);
            }
        }
        if (ink && dash.size() > 1) {
            marks.add(new Mark.Path(dash, false, null, stroke));
        }
        return marks;
    }
}
