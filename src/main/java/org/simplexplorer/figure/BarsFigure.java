package org.simplexplorer.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Study;

/**
 * The weights of one row as bars, a band a mechanism, one below the other: they share the tokens below and one scale of
 * weights, so that bars compare across bands. Tokens stand in the order of the study, as in a heatmap.
 *
 * @param areas where the tokens stand, each the height of its band, for pointing
 * @param scene the picture
 */
public record BarsFigure(TokenAreas areas, Scene scene) {

    private static final double MARGIN_EMS = 1.2;
    private static final double MOST_LABEL_EMS = 8;
    private static final double LEAST_BAND_EMS = 2;
    private static final double LEAST_WIDTH_EMS = 6;

    /**
     * Draws the bands.
     *
     * @param attentions the study under each mechanism
     * @param row the row of the study whose weights are shown
     * @param width the sheet's width in scene units; a few ems at least
     * @param height the sheet's height in scene units; it grows where the bands could not be seen
     */
    public static BarsFigure of(
            Study study,
            List<Attention> attentions,
            int row,
            double width,
            double height,
            FigureStyle style,
            TextRuler ruler) {
        double em = style.fontSize();
        double margin = MARGIN_EMS * em;
        TextStyle quiet = style.text(em, Weight.REGULAR, style.palette().quiet());
        double inner = Math.max(width - 2 * margin, LEAST_WIDTH_EMS * em);
        double numbers = ruler.width("0.00", quiet) + em / 2;
        double left = margin + numbers;
        double pitch = (inner - numbers) / Math.max(study.tokens().size(), 1);
        double most = Math.min(MOST_LABEL_EMS * em, Math.max(height * 0.3, 2 * em));
        ColumnLabels labels = ColumnLabels.fit(study.tokens(), left, pitch, most, quiet, ruler);
        int bands = Math.max(attentions.size(), 1);
        double heading = PanelHeading.height(style);
        double perBand = (height - margin - labels.height()) / bands;
        double bandHeight = Math.max(perBand - heading - margin, LEAST_BAND_EMS * em);
        WeightAxis axis = axis(attentions, row, (int) Math.min(Math.max(bandHeight / (1.8 * em), 1), 5));

        List<Mark> marks = new ArrayList<>();
        List<TokenAreas.Area> areas = new ArrayList<>();
        double y = margin;
        for (int panel = 0; panel < attentions.size(); panel++) {
            Attention attention = attentions.get(panel);
            marks.add(new Mark.Group(
                    margin, y, PanelHeading.of(study.parameters(), attention.kind(), inner, style, ruler)));
            y += heading;
            addGrid(marks, axis, left, y, inner - numbers, bandHeight, style);
            if (!attention.rows().isEmpty()) {
                marks.addAll(new BarsBand(attention, row, axis.top(), left, y, pitch, bandHeight, style).marks());
            }
            for (int token = 0; token < study.tokens().size(); token++) {
                areas.add(new TokenAreas.Area(
                        panel, token, left + token * pitch, y - heading / 2, pitch, bandHeight + heading / 2));
            }
            y += bandHeight + margin;
        }
        y -= attentions.isEmpty() ? 0 : margin;
        for (int token = 0; token < labels.texts().size() && !attentions.isEmpty(); token++) {
            String text = labels.texts().get(token);
            if (!text.isEmpty()) {
                double middle = left + (token + 0.5) * pitch;
                marks.add(ColumnLabels.below(
                        middle, y, labels.slant(), text, study.tokens().get(token), quiet));
            }
        }
        double sheetHeight = Math.max(height, Math.ceil(y + labels.height() + margin));
        Scene scene = new Scene(inner + 2 * margin, sheetHeight, style.palette().ground(), marks);
        return new BarsFigure(new TokenAreas(areas), scene);
    }

    /** The token whose column, in any band, is under a point of the scene, if there is one. */
    public Optional<Integer> tokenAt(double x, double y) {
        return areas.at(x, y).map(TokenAreas.Area::token);
    }

    private static WeightAxis axis(List<Attention> attentions, int row, int most) {
        double largest = 0;
        for (Attention attention : attentions) {
            if (!attention.rows().isEmpty()) {
                for (double weight : attention.rows().get(row).weights()) {
                    largest = Math.max(largest, weight);
                }
            }
        }
        return WeightAxis.to(largest, most);
    }

    private static void addGrid(
            List<Mark> marks,
            WeightAxis axis,
            double left,
            double top,
            double width,
            double height,
            FigureStyle style) {
        TextStyle number = style.text(
                style.fontSize() * 0.85, Weight.REGULAR, style.palette().quiet());
        List<String> labels = axis.labels();
        for (int line = 0; line < labels.size(); line++) {
            double y = top + height * (1 - (double) line / axis.steps());
            Stroke stroke = new Stroke(
                    line == 0 ? style.palette().zero() : style.palette().grid(), 1);
            marks.add(new Mark.Line(left, y, left + width, y, stroke));
            marks.add(new Mark.Label(
                    labels.get(line), left - style.fontSize() / 2, y + number.middleToBaseline(), number, Align.END));
        }
    }
}
