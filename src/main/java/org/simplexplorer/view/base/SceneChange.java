package org.simplexplorer.view.base;

import java.util.Arrays;
import java.util.List;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.TextRuler;

/** Where two lists of marks look different. */
final class SceneChange {

    private final TextRuler ruler;
    private final Areas areas = new Areas();

    private SceneChange(TextRuler ruler) {
        this.ruler = ruler;
    }

    /** What has to be painted anew, in scene units; empty where both look the same. */
    static List<Area> between(List<Mark> before, List<Mark> after, TextRuler ruler) {
        SceneChange change = new SceneChange(ruler);
        change.compare(before, after, 0, 0);
        return change.areas.all();
    }

    private void compare(List<Mark> before, List<Mark> after, double dx, double dy) {
        int common = Math.min(before.size(), after.size());
        int start = 0;
        while (start < common && alike(before.get(start), after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < common - start && alike(before.get(before.size() - 1 - end), after.get(after.size() - 1 - end))) {
            end++;
        }
        List<Mark> gone = before.subList(start, before.size() - end);
        List<Mark> come = after.subList(start, after.size() - end);
        if (gone.size() == come.size()) {
            for (int i = 0; i < gone.size(); i++) {
                compare(gone.get(i), come.get(i), dx, dy);
            }
        } else {
            gone.forEach(mark -> add(mark, dx, dy));
            come.forEach(mark -> add(mark, dx, dy));
        }
    }

    private void compare(Mark before, Mark after, double dx, double dy) {
        if (alike(before, after)) {
            return;
        }
        if (before instanceof Mark.Group one
                && after instanceof Mark.Group other
                && one.dx() == other.dx()
                && one.dy() == other.dy()) {
            compare(one.marks(), other.marks(), dx + one.dx(), dy + one.dy());
        } else {
            add(before, dx, dy);
            add(after, dx, dy);
        }
    }

    private void add(Mark mark, double dx, double dy) {
        areas.add(MarkArea.of(mark, ruler).moved(dx, dy));
    }

    /** Whether both leave the same paint; what cells say when they are pointed at is not painted, and slow to compare. */
    private static boolean alike(Mark before, Mark after) {
        if (before == after) {
            return true;
        }
        if (before instanceof Mark.Group one && after instanceof Mark.Group other) {
            return one.dx() == other.dx() && one.dy() == other.dy() && alike(one.marks(), other.marks());
        }
        if (before instanceof Mark.Cells one && after instanceof Mark.Cells other) {
            return one.x() == other.x()
                    && one.y() == other.y()
                    && one.cellWidth() == other.cellWidth()
                    && one.cellHeight() == other.cellHeight()
                    && one.rows() == other.rows()
                    && one.columns() == other.columns()
                    && Arrays.equals(one.argb(), other.argb());
        }
        return before.equals(after);
    }

    private static boolean alike(List<Mark> before, List<Mark> after) {
        if (before == after) {
            return true;
        }
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!alike(before.get(i), after.get(i))) {
                return false;
            }
        }
        return true;
    }
}
