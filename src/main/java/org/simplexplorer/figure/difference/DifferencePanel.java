package org.simplexplorer.figure.difference;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.simplexplorer.figure.common.ColourScale;
import org.simplexplorer.figure.common.Detail;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.PanelLook;
import org.simplexplorer.figure.common.SignedScale;
import org.simplexplorer.figure.heatmap.CellMarks;
import org.simplexplorer.figure.heatmap.FallMarks;
import org.simplexplorer.figure.heatmap.HeatmapLabels;
import org.simplexplorer.figure.heatmap.HeatmapLayout;
import org.simplexplorer.figure.heatmap.StillLayout;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.TokenRange;

/**
 * The picture of a difference: signed colours, a dot where both weights are exactly 0, values where there is room.
 *
 * @param most the difference that gets the full colour; 0 where there is none
 */
record DifferencePanel(Difference difference, HeatmapLayout layout, double most, FigureRequest request) {

    private static final double LEAST_CELL_FOR_GRID = 7;

    /** Where the cells of a panel stand. */
    static HeatmapLayout layout(FigureRequest request, Difference difference, double width, double height) {
        Study study = request.study();
        return StillLayout.of(
                study.rowLabels(),
                study.tokens(),
                request.columns(),
                difference.largest(study.tokens().size()),
                width,
                height,
                quiet(request.style(), request.em()),
                request.style().least(),
                request.style().detail().panels(),
                request.ruler());
    }

    private static TextStyle quiet(FigureStyle style, double size) {
        return style.text(size, Weight.REGULAR, style.palette().quiet());
    }

    private double share(int row, int token) {
        double value = difference.at(row, token);
        return value == 0 ? 0 : value / most;
    }

    private Colour colour(int row, int token) {
        return SignedScale.ramp(request.style()).at(share(row, token));
    }

    /** The marks from the panel's upper left corner. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        Study study = request.study();
        marks.add(cells(study));
        if (Math.min(layout.cellWidth(), layout.cellHeight()) >= LEAST_CELL_FOR_GRID) {
            PanelLook look = request.style().detail().panels();
            if (look.grid()) {
                CellMarks.addGrid(marks, layout, request.style().palette());
            }
            if (look.dots()) {
                CellMarks.addZeros(
                        marks,
                        layout,
                        difference::isExactlyZero,
                        request.style().palette());
            }
        } else {
            marks.add(Mark.Rect.outlined(
                    layout.left(),
                    layout.top(),
                    layout.right() - layout.left(),
                    layout.bottom() - layout.top(),
                    0,
                    new Stroke(request.style().palette().zero(), 1)));
        }
        double values = valueSize();
        double falls = values > 0 ? FallMarks.BELOW_NUMBER : FallMarks.MIDDLE;
        FallMarks.add(marks, layout, this::share, falls, SignedScale.ramp(request.style()));
        if (values > 0) {
            addValues(marks, values);
        }
        TextStyle label = quiet(request.style(), layout.fontSize());
        HeatmapLabels.add(marks, layout, study.rowLabels(), study.tokens(), label);
        return marks;
    }

    private Mark cells(Study study) {
        TokenRange columns = request.columns();
        int[] argb = new int[difference.rows() * columns.size()];
        for (int row = 0; row < difference.rows(); row++) {
            for (int token = columns.first(); token < columns.end(); token++) {
                argb[row * columns.size() + token - columns.first()] = difference.isExactlyZero(row, token)
                        ? 0
                        : colour(row, token).argb();
            }
        }
        return new Mark.Cells(
                layout.left(),
                layout.top(),
                layout.cellWidth(),
                layout.cellHeight(),
                difference.rows(),
                columns.size(),
                argb,
                new Titles(study, difference, columns));
    }

    private Mark.Point middle(int row, int token) {
        return new Mark.Point(layout.x(token) + layout.cellWidth() / 2, layout.y(row) + layout.cellHeight() / 2);
    }

    private int digits() {
        int asked = request.style().detail().digits();
        return asked == Detail.AUTO ? 2 : asked;
    }

    /** The em of signed values in the cells, unasked only where there is ample room; 0 for none. */
    private double valueSize() {
        FigureStyle style = request.style();
        double em = style.fontSize();
        double widest = request.ruler().width(text(-0.88, digits()), quiet(style, em));
        double fits = Math.min(1, Math.min((layout.cellWidth() - 4) / widest, layout.cellHeight() / (1.2 * em)));
        boolean ample = widest + 8 <= layout.cellWidth() && em * 1.5 <= layout.cellHeight();
        boolean unasked = style.detail().digits() == Detail.AUTO;
        return digits() == 0 || fits * em < style.least() || (unasked && !ample) ? 0 : fits * em;
    }

    private void addValues(List<Mark> marks, double size) {
        TokenRange columns = request.columns();
        for (int row = 0; row < difference.rows(); row++) {
            for (int token = columns.first(); token < columns.end(); token++) {
                if (!difference.isExactlyZero(row, token)) {
                    Colour ink = ColourScale.inkOn(colour(row, token));
                    TextStyle text = request.style().text(size, Weight.REGULAR, ink);
                    Mark.Point at = middle(row, token);
                    String value = text(difference.at(row, token), digits());
                    marks.add(new Mark.Label(value, at.x(), at.y() + text.middleToBaseline(), text, Align.MIDDLE));
                }
            }
        }
    }

    /** {@code +0.12} or {@code −0.12}; what rounds to nothing has its sign still. */
    private static String text(double value, int digits) {
        return value == 0
                ? "0"
                : String.format(Locale.ROOT, "%+." + digits + "f", value).replace('-', '\u2212');
    }

    /** What a cell says where it is pointed at. */
    private static final class Titles extends AbstractList<String> {

        private final Study study;
        private final Difference difference;
        private final TokenRange columns;

        Titles(Study study, Difference difference, TokenRange columns) {
            this.columns = columns;
            this.study = study;
            this.difference = difference;
        }

        @Override
        public String get(int index) {
            int row = index / columns.size();
            int token = columns.first() + index % columns.size();
            return String.format(
                    Locale.ROOT,
                    "%s \u2192 %s: %.3g \u2212 %.3g = %.3g",
                    study.row(row).label(),
                    study.tokens().get(token),
                    difference.attention().rows().get(row).weight(token),
                    difference.minus().rows().get(row).weight(token),
                    difference.at(row, token));
        }

        @Override
        public int size() {
            return difference.rows() * columns.size();
        }
    }
}
