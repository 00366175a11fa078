package org.simplexplorer.figure.bars;

import java.util.Arrays;
import java.util.List;
import org.simplexplorer.figure.common.ColumnLabels;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LabelSizes;
import org.simplexplorer.figure.common.PanelHeadings;
import org.simplexplorer.figure.common.TokenPicture;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.TokenRange;

/**
 * The positions of the bands of a {@link BarsFigure}: equal ones below each other, the tokens' names under the last.
 *
 * @param bands the number of bands, at least 1
 * @param margin around everything, in scene units as all lengths
 * @param left the first column's left edge; the axis' numbers stand before it
 * @param right the last column's right edge
 * @param pitch the width of a column
 * @param heading the height of a band's heading
 * @param bandHeight the height of the tallest bar that there can be
 * @param headed from one band to the next
 * @param height the sheet's height
 * @param fontSize the em of the labels
 * @param labels the names of the tokens that are shown
 * @param labelSize the em of the tokens' names
 * @param shown the tokens that have a column
 */
record BarsLayout(
        int bands,
        double margin,
        double left,
        double right,
        double pitch,
        double heading,
        double bandHeight,
        double headed,
        double height,
        double fontSize,
        ColumnLabels labels,
        double labelSize,
        TokenRange shown) {

    private static final double MOST_LABEL_EMS = 8;
    private static final double LEAST_BAND_EMS = 2;
    private static final double LEAST_WIDTH_EMS = 6;
    private static final double STEP_EMS = 1.8;
    private static final int MOST_STEPS = 5;

    /**
     * Fits a column of bands into width x height, or into a larger sheet where they could not be seen.
     *
     * @param bands how many are one below the other
     */
    static BarsLayout fit(FigureRequest request, int bands, double width, double height) {
        List<String> tokens = request.shownTokens();
        FigureStyle style = request.style();
        TextRuler ruler = request.ruler();
        double em = request.em();
        double margin = TokenPicture.inset(style);
        TextStyle quiet = style.text(em, Weight.REGULAR, style.palette().quiet());
        double right = Math.max(width - margin, margin + LEAST_WIDTH_EMS * em);
        double left = margin + ruler.width("0.00", quiet) + em / 2;
        double pitch = (right - left) / Math.max(tokens.size(), 1);
        double most = Math.min(MOST_LABEL_EMS * em, Math.max(height * 0.3, 2 * em));
        double[] weights = weights(request);
        double size = LabelSizes.best(
                em,
                style.least(),
                tried -> tried,
                tried -> ColumnLabels.fitByWeight(tokens, weights, left, pitch, most, quiet.withSize(tried), ruler)
                        .leftOut(),
                tried -> 0);
        ColumnLabels labels = ColumnLabels.fitByWeight(tokens, weights, left, pitch, most, quiet.withSize(size), ruler);
        request.noteLabels(labels.leftOut(), tokens.size());
        double heading = PanelHeadings.height(style);
        double room = (height - labels.height()) / bands;
        double bandHeight = Math.max(room - heading - margin, LEAST_BAND_EMS * em);
        double headed = heading + bandHeight + margin;
        double needed = bands * headed + labels.height();
        return new BarsLayout(
                bands,
                margin,
                left,
                right,
                pitch,
                heading,
                bandHeight,
                headed,
                Math.max(height, needed),
                em,
                labels,
                size,
                request.columns());
    }

    /** The largest weight that any mechanism gives each token: how much its name matters. */
    private static double[] weights(FigureRequest request) {
        int first = request.columns().first();
        double[] largest = new double[request.columns().size()];
        if (largest.length > 0) {
            for (MechanismKind kind : request.mechanisms()) {
                Evaluation row = request.row(kind).evaluation();
                Arrays.setAll(largest, token -> Math.max(largest[token], row.weight(first + token)));
            }
        }
        return largest;
    }

    double width() {
        return right + margin;
    }

    /** The left edge of a token's column. */
    double x(int token) {
        return left + (token - shown.first()) * pitch;
    }

    /** The upper edge of a band's bars, below its heading. */
    double top(int band) {
        return margin + band * headed + heading;
    }

    /** The lower edge of a band. */
    double bottom(int band) {
        return top(band) + bandHeight;
    }

    /** The greatest number of steps on a band's axis that keeps its numbers apart. */
    int mostSteps() {
        return (int) Math.min(Math.max(bandHeight / (STEP_EMS * fontSize), 1), MOST_STEPS);
    }
}
