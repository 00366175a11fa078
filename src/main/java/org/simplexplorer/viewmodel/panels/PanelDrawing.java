package org.simplexplorer.viewmodel.panels;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.heatmap.HeatmapFigure;
import org.simplexplorer.figure.heatmap.HeatmapSource;
import org.simplexplorer.figure.heatmap.Viewport;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

/** Makes the panels' pictures, in the background, going on from what was solved for the ones before. */
final class PanelDrawing {

    private static final double LEAST_FONT = 12;
    private static final double MOST_FONT = 20;

    /** Of few cells, which need no whole panel for their labels to be large. */
    private static final double MOST_ROOMY_FONT = 16;

    private static final double ROOMY_CELL_WIDTH_EMS = 7.5;
    private static final double ROOMY_CELL_HEIGHT_EMS = 6;

    /** A cell that has room for its weight in figures. */
    private static final double CELL_WIDTH_EMS = 3.3;

    private static final double CELL_HEIGHT_EMS = 1.9;
    private static final double LABEL_ROOM_EMS = 8;

    /** What is to be drawn: a part of a study, in each of the panels. */
    record Request(
            Study study,
            Viewport shown,
            FigureStyle style,
            double magnification,
            Map<PanelModel, PanelModel.Size> sizes) {}

    /** All that a panel's figure tells of a study and its look. */
    private record Subject(
            List<String> tokens,
            List<Row> rows,
            Mechanism mechanism,
            FigureStyle style,
            Viewport shown,
            PanelModel.Size size) {}

    private record Drawn(Subject subject, PanelModel.Picture picture) {}

    private final TextRuler ruler;
    private volatile Map<PanelModel, Drawn> before = Map.of();

    PanelDrawing(TextRuler ruler) {
        this.ruler = ruler;
    }

    /** Solves what is new and draws. A panel whose figure would be the same keeps it. One request at a time. */
    Map<PanelModel, PanelModel.Picture> draw(Request request) {
        Map<PanelModel, Drawn> drawn = new LinkedHashMap<>();
        request.sizes().forEach((panel, size) -> drawn.put(panel, draw(request, panel, size, before.get(panel))));
        before = drawn;
        Map<PanelModel, PanelModel.Picture> pictures = new LinkedHashMap<>();
        drawn.forEach((panel, each) -> pictures.put(panel, each.picture()));
        return pictures;
    }

    private Drawn draw(Request request, PanelModel panel, PanelModel.Size size, @Nullable Drawn last) {
        Study study = request.study();
        Viewport shown =
                request.shown().within(study.rows().size(), study.tokens().size());
        Attention attention = Attention.of(
                study, panel.kind(), last == null ? null : last.picture().attention());
        FigureStyle style = request.style().withFontSize(fontSize(size, shown, request.magnification()));
        HeatmapSource source = new HeatmapSource(study, attention, style, ruler);
        Subject subject = new Subject(study.tokens(), study.rows(), attention.mechanism(), style, shown, size);
        HeatmapFigure figure = last != null && last.subject().equals(subject)
                ? last.picture().figure()
                : HeatmapFigure.of(source, shown, size.width(), size.height());
        PanelFacts facts = last != null && last.picture().attention().equals(attention)
                ? last.picture().facts()
                : PanelFacts.of(study, attention);
        return new Drawn(subject, new PanelModel.Picture(source, figure, facts));
    }

    /** How many rows have room in the largest panel where each cell shows its number. */
    static int roomForRows(Collection<PanelModel.Size> sizes, double magnification) {
        return most(sizes, size -> {
            double em = em(size, magnification);
            return (size.height() - LABEL_ROOM_EMS * em) / (CELL_HEIGHT_EMS * em);
        });
    }

    /** As {@link #roomForRows}. */
    static int roomForColumns(Collection<PanelModel.Size> sizes, double magnification) {
        return most(sizes, size -> {
            double em = em(size, magnification);
            return (size.width() - LABEL_ROOM_EMS * em) / (CELL_WIDTH_EMS * em);
        });
    }

    private static int most(Collection<PanelModel.Size> sizes, ToDoubleFunction<PanelModel.Size> cells) {
        return (int) sizes.stream().mapToDouble(cells).max().orElse(1);
    }

    /** Labels shrink until every row has its own, and grow where there are few cells. */
    private static double fontSize(PanelModel.Size size, Viewport shown, double magnification) {
        double fitting = size.height() / (1.15 * shown.rows() + 7.5);
        double roomy = Math.min(
                size.width() / Math.max(shown.columns(), 1) / ROOMY_CELL_WIDTH_EMS,
                size.height() / Math.max(shown.rows(), 1) / ROOMY_CELL_HEIGHT_EMS);
        double wanted = Math.max(em(size, magnification), Math.min(roomy, MOST_ROOMY_FONT * magnification));
        return Math.max(LEAST_FONT * magnification, Math.min(wanted, fitting));
    }

    /** Labels grow with the panel, as a large window is often seen from afar. */
    private static double em(PanelModel.Size size, double magnification) {
        return em(size.height(), LEAST_FONT * magnification);
    }

    /**
     * The size of labels in a picture of this height.
     *
     * @param smallest that labels may have; all in pixels
     */
    static double em(double height, double smallest) {
        return Math.max(LEAST_FONT, Math.min(Math.rint(height / 26), MOST_FONT)) * smallest / LEAST_FONT;
    }
}
