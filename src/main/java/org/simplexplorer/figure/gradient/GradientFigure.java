package org.simplexplorer.figure.gradient;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.figure.common.Arrangement;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.PanelHeading;
import org.simplexplorer.figure.common.Sheet;
import org.simplexplorer.figure.common.TextStack;
import org.simplexplorer.figure.common.TokenWords;
import org.simplexplorer.figure.heatmap.HeatmapLayout;
import org.simplexplorer.math.DifferenceCheck;
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

    private static final double ASPECT = 0.75;
    private static final double LEGEND_EMS = 3.6;
    private static final double FOOT_EMS = 0.4;
    private static final double LABELS_EMS = 6;
    private static final double ARROW_EMS = 1.4;
    private static final double LEAST_PANEL_EMS = 12;
    private static final int MOST_LINES = 6;

    /** Higher than any page: what a panel needs is looked at without a limit. */
    private static final double TALL = 1e5;

    /** A panel and its position on the sheet. */
    record Placed(double x, double y, double width, double height, GradientPanel panel) {}

    /** Draws the Jacobians of a row; the sheet grows where they could not be seen. */
    public static GradientFigure draw(FigureRequest request) {
        Study study = request.study();
        FigureStyle style = request.style();
        TextRuler ruler = request.ruler();
        double em = request.em();
        Sheet sheet = request.sheetWithoutLegend();
        double height = request.height(ASPECT);
        List<String> tokens = study.tokens();
        if (tokens.isEmpty() || tokens.size() > MOST_TOKENS) {
            return sentence(sheet, tokens.isEmpty(), style);
        }
        List<RowAttention> rows =
                request.mechanisms().stream().map(request::row).toList();
        int count = rows.size();
        double gap = 1.5 * em;
        double legend = style.detail().legend() ? LEGEND_EMS * em : 0;
        boolean free = request.options().height().isEmpty();
        int columns = free
                ? columns(
                        count,
                        tokens.size(),
                        sheet.innerWidth(),
                        request.options().arrangement(),
                        em)
                : columns(count, sheet.innerWidth(), height - sheet.outerHeight() - legend, em);
        int bands = (count + columns - 1) / columns;
        double panelWidth = (sheet.innerWidth() - (columns - 1) * gap) / columns;
        double heading = PanelHeading.height(style);
        double foot = FOOT_EMS * em + footHeight(rows, tokens, panelWidth, style, ruler);
        TextStyle quiet = style.text(em, Weight.REGULAR, style.palette().quiet());
        double room = free
                ? heading + squareHeight(tokens, panelWidth - ARROW_EMS * em, quiet, ruler) + foot
                : (height - sheet.outerHeight() - legend - (bands - 1) * gap) / bands;
        double panelHeight = Math.max(room, LEAST_PANEL_EMS * em + foot);
        List<double[][]> jacobians =
                rows.stream().map(row -> KnownJacobian.of(row.evaluation())).toList();
        double most = mostOf(jacobians);
        List<Mark> marks = new ArrayList<>();
        List<Placed> panels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            RowAttention row = rows.get(i);
            int band = i / columns;
            double x = i % columns * (panelWidth + gap);
            double y = band * (panelHeight + gap);
            HeatmapLayout layout = HeatmapLayout.still(
                    tokens,
                    tokens,
                    row.evaluation().weights(),
                    panelWidth - ARROW_EMS * em,
                    panelHeight - heading - foot,
                    quiet,
                    ruler);
            request.noteLabels(layout.leftOut(), 2 * tokens.size());
            GradientPanel panel = new GradientPanel(
                    tokens,
                    row,
                    jacobians.get(i),
                    DifferenceCheck.of(row.mechanism(), row.row().scores()),
                    layout,
                    most,
                    style);
            marks.add(new Mark.Group(x, y, PanelHeading.of(study.parameters(), row.kind(), panelWidth, style, ruler)));
            marks.add(new Mark.Group(x, y + heading, panel.marks(ruler)));
            TextStack check = check(panel.check(), tokens, panelWidth, style, ruler);
            marks.add(new Mark.Group(x, y + panelHeight - foot + FOOT_EMS * em, check.marks()));
            panels.add(new Placed(
                    sheet.margin() + x, sheet.contentTop() + y + heading, panelWidth, panelHeight - heading, panel));
        }
        double content = bands * (panelHeight + gap) - gap;
        if (legend > 0) {
            double legendWidth = Math.min(26 * em, sheet.innerWidth());
            marks.add(new Mark.Group(
                    sheet.innerWidth() - legendWidth,
                    content + 0.6 * em,
                    GradientLegend.marks(most, legendWidth, style, ruler)));
        }
        return new GradientFigure(sheet.around(marks, content + legend), List.copyOf(panels));
    }

    /** What finite differences say, below a panel: in as many lines as it takes. */
    private static TextStack check(
            DifferenceCheck check, List<String> tokens, double width, FigureStyle style, TextRuler ruler) {
        TextStack stack = new TextStack(width, ruler);
        TextStyle quiet =
                style.text(style.fontSize(), Weight.REGULAR, style.palette().quiet());
        stack.paragraph(GradientPanel.inWords(check, tokens), 0, width, quiet);
        return stack;
    }

    /** The height at which the cells are as wide as the panel lets them be, and square. */
    private static double squareHeight(List<String> tokens, double width, TextStyle text, TextRuler ruler) {
        HeatmapLayout layout = HeatmapLayout.still(tokens, tokens, new double[tokens.size()], width, TALL, text, ruler);
        return layout.around() + tokens.size() * layout.cellHeight();
    }

    /** As high as the longest of the panels' checks. */
    private static double footHeight(
            List<RowAttention> rows, List<String> tokens, double width, FigureStyle style, TextRuler ruler) {
        return rows.stream()
                .map(row -> DifferenceCheck.of(row.mechanism(), row.row().scores()))
                .mapToDouble(check -> check(check, tokens, width, style, ruler).height())
                .max()
                .orElse(0);
    }

    /** As a heatmap's panels: all in one line where cells are as large as a letter, else in two columns. */
    private static int columns(int count, int tokens, double width, Arrangement arrangement, double em) {
        boolean roomy = (width / count - LABELS_EMS * em) / tokens >= em;
        return arrangement == Arrangement.AUTOMATIC && roomy ? count : arrangement.leastColumns(count);
    }

    /** The number of columns that leaves cells the most room, as a Jacobian is square. */
    private static int columns(int count, double width, double height, double em) {
        int best = 1;
        double most = Double.NEGATIVE_INFINITY;
        for (int columns = 1; columns <= count; columns++) {
            int bands = (count + columns - 1) / columns;
            double side =
                    Math.min(width / columns - LABELS_EMS * em, height / bands - (LABELS_EMS + FOOT_EMS + 2) * em);
            if (side > most) {
                most = side;
                best = columns;
            }
        }
        return best;
    }

    /** The entry that gets the full colour: the largest anywhere; 0 where no weight moves. */
    private static double mostOf(List<double[][]> jacobians) {
        return jacobians.stream()
                .flatMap(Arrays::stream)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
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
