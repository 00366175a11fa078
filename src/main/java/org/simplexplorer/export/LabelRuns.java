package org.simplexplorer.export;

import java.util.List;
import java.util.stream.Stream;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.TextRun;

/** The text of a picture, for writers that declare fonts before they draw. */
final class LabelRuns {

    private LabelRuns() {}

    static Stream<Mark.Label> labels(List<Mark> marks) {
        return marks.stream()
                .flatMap(Mark::flattened)
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast);
    }

    static Stream<TextRun> of(List<Mark> marks) {
        return labels(marks).flatMap(label -> TextRun.of(label.text(), label.style()).stream());
    }
}
