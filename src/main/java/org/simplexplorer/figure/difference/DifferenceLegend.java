package org.simplexplorer.figure.difference;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LegendKey;
import org.simplexplorer.figure.common.LegendKeys;
import org.simplexplorer.figure.common.SignedScale;
import org.simplexplorer.figure.heatmap.FallMarks;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/** The key to signed colours: from the greatest loss of weight over no difference to the greatest gain. */
final class DifferenceLegend {

    private static final double MOST_EMS = 30;
    private static final double SCALE_EMS = 2.4;

    private final LegendKeys keys;
    private final double most;
    private final MechanismKind minus;
    private final double room;
    private final double width;
    private final FigureRequest request;

    /** @param room the width of the sheet, at whose right end it stands */
    DifferenceLegend(
            List<Difference> differences, double most, MechanismKind minus, double room, FigureRequest request) {
        this.most = most;
        this.minus = minus;
        this.room = room;
        this.request = request;
        width = Math.min(MOST_EMS * request.em(), room);
        boolean dots = request.style().detail().panels().dots();
        List<LegendKey> shown = new ArrayList<>();
        if (differences.stream().anyMatch(one -> one.hasExactZeros(request.columns()))) {
            shown.add(new LegendKey("both exactly 0", (dots ? LegendKey.ZERO : LegendKey.BLANK).sample()));
        }
        if (differences.stream().anyMatch(one -> one.hasFalls(request.columns()))) {
            shown.add(FallMarks.key("below 0"));
        }
        keys = LegendKeys.fit(shown, width, request.style(), request.ruler());
    }

    double height() {
        return keys.height() + (SCALE_EMS + (most > 0 ? 1.3 : 0)) * request.em();
    }

    /** From the left edge of the sheet's content. */
    List<Mark> marks() {
        FigureStyle style = request.style();
        double em = request.em();
        TextStyle quiet = style.text(em, Weight.REGULAR, style.palette().quiet());
        double top = keys.height();
        List<Mark> marks = new ArrayList<>(keys.marks());
        if (most == 0) {
            String none = "no weight differs";
            marks.add(new Mark.Label(none, width, top + em, quiet, Align.END));
            return List.of(new Mark.Group(room - width, 0, marks));
        }
        marks.addAll(SignedScale.marks(top, width, most, style));
        String words = "weight minus " + minus.label() + "\u2019s";
        marks.add(new Mark.Label(words, width, top + (SignedScale.BASELINE_EMS + 1.3) * em, quiet, Align.END));
        return List.of(new Mark.Group(room - width, 0, marks));
    }
}
