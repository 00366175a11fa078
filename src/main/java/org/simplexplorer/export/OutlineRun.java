package org.simplexplorer.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Stroke;

/**
 * Outlines that follow one another, as the frames and rings of a large matrix do. They do not cover each other, so that those
 * of one colour can be drawn together.
 */
record OutlineRun(int size, Collection<List<Mark.Rect>> alike) {

    private static final double HARDLY_ROUND = 1;

    private record Look(@Nullable Stroke stroke, double radius) {}

    /** The outlines from a place on; none where another mark stands there. */
    static OutlineRun at(int from, List<Mark> marks) {
        Map<Look, List<Mark.Rect>> alike = new LinkedHashMap<>();
        int to = from;
        while (to < marks.size()) {
            Optional<Mark.Rect> outline = outline(marks.get(to));
            if (outline.isEmpty()) {
                break;
            }
            Mark.Rect rect = outline.get();
            alike.computeIfAbsent(new Look(rect.stroke(), rect.radius()), look -> new ArrayList<>())
                    .add(rect);
            to++;
        }
        return new OutlineRun(to - from, alike.values());
    }

    private static Optional<Mark.Rect> outline(Mark mark) {
        return mark instanceof Mark.Rect rect && rect.fill() == null && rect.radius() <= HARDLY_ROUND
                ? Optional.of(rect)
                : Optional.empty();
    }
}
