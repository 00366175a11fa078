package org.simplexplorer.figure.gradient;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LegendKey;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.PanelGrid;
import org.simplexplorer.figure.common.PanelHeadings;
import org.simplexplorer.figure.common.Sheet;
import org.simplexplorer.figure.common.TextStack;
import org.simplexplorer.figure.common.TokenWords;
import org.simplexplorer.figure.heatmap.HeatmapLayout;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.RowAttention;
import org.simplexplorer.study.Study;

/**
 * The Jacobians of one row, a panel a mechanism under one colour scale that is centred on zero: what every weight would do
 * if a score rose. A line below each says whether finite differences agree.
 */
public record GradientFigure(Scene scene, List<Placed> panels) implements LiveFigure {

    /** Beyond, a Jacobian has more cells than a picture has room for. */
    static final int MOST_TOKENS = 256;

    private static final int MOST_LINES = 6;

    /** A panel and its position on the sheet. */
    record Placed(double x, double y, double width, double height, GradientPanel panel) {}

    /** Draws the Jacobians of a row; the sheet grows where they could not be seen. */
    public static GradientFigure draw(FigureRequest request) {
        Study study = request.study();
        FigureStyle style = request.style();
        TextRuler ruler = request.ruler();
        Sheet sheet = request.sheetWithoutLegend();
        List<String> tokens = study.tokens();
        if (tokens.isEmpty() || tokens.size() > MOST_TOKENS) {
            return sentence(request.sheetOfAllWithoutLegend(), tokens.isEmpty(), style);
        }
        List<RowAttention> rows =
                request.mechanisms().stream().map(request::row).toList();
        List<double[][]> jacobians = rows.stream()
                .map(row -> request.known(new KnownJacobian(row.mechanism(), row.row())))
                .toList();
        double most = mostOf(jacobians);
        GradientLayout layout = GradientLayout.of(request, sheet, rows, jacobians, most);
        PanelGrid grid = layout.grid();
        double panelHeight = layout.panelHeight();
        double heading = PanelHeadings.height(style);
        PanelHeadings headings =
                PanelHeadings.of(study.parameters(), request.mechanisms(), grid.panelWidth(), style, ruler);
        List<Mark> marks = new ArrayList<>();
        List<Placed> panels = new ArrayList<>();
        Set<LegendKey> keys = new LinkedHashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            RowAttention row = rows.get(i);
            double x = layout.x(i);
            double y = grid.y(i, panelHeight);
            HeatmapLayout whole = layout.cells(row);
            request.noteLabels(whole.leftOut(tokens), 2 * tokens.size());
            double gutter = layout.namesRows(i) ? layout.gutter() : 0;
            HeatmapLayout cells = layout.namesRows(i) ? whole : whole.withoutRowLabels(layout.gutter());
            GradientPanel panel = new GradientPanel(
                    tokens,
                    row,
                    jacobians.get(i),
                    request.known(new Differences(row.mechanism(), row.row())),
                    cells,
                    most,
                    style);
            JacobianMarks drawn = request.known(new JacobianMarks.Recipe(panel));
            keys.addAll(drawn.keys());
            marks.add(new Mark.Group(x, y, headings.marks(i)));
            marks.add(new Mark.Group(x - gutter, y + heading, drawn.all()));
            TextStack check = GradientLayout.check(request, row, grid.panelWidth());
            marks.add(new Mark.Group(
                    x, y + panelHeight - layout.foot() + GradientLayout.FOOT_EMS * request.em(), check.marks()));
            panels.add(new Placed(
                    sheet.margin() + x - gutter,
                    sheet.contentTop() + y + heading,
                    gutter + grid.panelWidth(),
                    panelHeight - heading,
                    panel));
        }
        double content = Math.max(grid.height(panelHeight), layout.contentHeight());
        if (style.detail().legend()) {
            GradientLegend legend = request.known(
                    new GradientLegend.Recipe(List.copyOf(keys), most, layout.legendWidth(), style, ruler));
            marks.add(new Mark.Group(
                    sheet.innerWidth() - layout.legendWidth(),
                    content + GradientLayout.LEGEND_GAP_EMS * request.em(),
                    legend.marks()));
        }
        return new GradientFigure(sheet.around(marks, content + layout.legendHeight()), List.copyOf(panels));
    }

    /** The entry that gets the full colour: the largest anywhere; 0 where no weight moves. */
    private static double mostOf(List<double[][]> jacobians) {
        return jacobians.stream().mapToDouble(JacobianEntries::largest).max().orElse(0);
    }

    private static GradientFigure sentence(Sheet sheet, boolean none, FigureStyle style) {
        TextStyle quiet =
                style.text(style.fontSize(), Weight.REGULAR, style.palette().quiet());
        String words = none
                ? "Type a sentence to see its gradient."
                : "The gradient is shown for up to " + MOST_TOKENS + " words.";
        Mark label = new Mark.Label(words, 0, 2 * style.fontSize(), quiet, Align.START);
        return new GradientFigure(sheet.around(List.of(label), 3 * style.fontSize()), List.of());
    }

    @Override
    public Optional<Pointed> pointed(double x, double y) {
        for (Placed placed : panels) {
            Optional<HeatmapLayout.Cell> cell = placed.panel().layout().cellAt(x - placed.x(), y - placed.y());
            if (cell.isPresent()) {
                int j = cell.get().column();
                List<Mark> marks = new ArrayList<>();
                for (Placed each : panels) {
                    marks.add(new Mark.Group(each.x(), each.y(), each.panel().pointedAt(j)));
                }
                HeatmapLayout layout = placed.panel().layout();
                return Optional.of(new Pointed(
                        "if the score of "
                                + TokenWords.quoted(TokenWords.shortened(
                                        placed.panel().tokens().get(j)))
                                + " rose by 0.1",
                        placed.panel().changes(j, MOST_LINES),
                        placed.x() + layout.x(j + 1) + style(placed).fontSize(),
                        placed.y() + layout.y(cell.get().row() + 1),
                        marks));
            }
        }
        return Optional.empty();
    }

    @Override
    public List<Double> effects(double x, double y) {
        for (Placed placed : panels) {
            Optional<HeatmapLayout.Cell> cell = placed.panel().layout().cellAt(x - placed.x(), y - placed.y());
            if (cell.isPresent()) {
                return placed.panel().effects(cell.get().column());
            }
        }
        return List.of();
    }

    private static FigureStyle style(Placed placed) {
        return placed.panel().style();
    }
}
