package org.simplexplorer.export;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextRun;

/**
 * A run of a label and where it stands.
 *
 * @param x where the run starts, in scene units from the label's anchor along its baseline
 * @param size the em in scene units
 */
record PlacedRun(TextRun run, double x, double size) {

    /** The label's runs from left to right, as its alignment places them. */
    static List<PlacedRun> of(Mark.Label label, TextRuler ruler) {
        double width = ruler.width(label.text(), label.style());
        double size = label.style().size();
        double x =
                switch (label.align()) {
                    case START -> 0;
                    case MIDDLE -> -width / 2;
                    case END -> -width;
                };
        List<PlacedRun> placed = new ArrayList<>();
        for (TextRun run : TextRun.of(label.text(), label.style())) {
            placed.add(new PlacedRun(run, x, size));
            x += ruler.width(run, size);
        }
        return placed;
    }

    /** The run's font at its size. */
    Font font() {
        return AwtFonts.of(run.face()).deriveFont((float) size);
    }
}
