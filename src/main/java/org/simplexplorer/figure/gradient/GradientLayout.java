package org.simplexplorer.figure.gradient;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.simplexplorer.figure.common.Arrangement;
import org.simplexplorer.figure.common.ColumnLabels;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LegendKey;
import org.simplexplorer.figure.common.PanelGrid;
import org.simplexplorer.figure.common.PanelHeadings;
import org.simplexplorer.figure.common.PanelLook;
import org.simplexplorer.figure.common.Sheet;
import org.simplexplorer.figure.common.TextStack;
import org.simplexplorer.figure.heatmap.HeatmapLayout;
import org.simplexplorer.figure.heatmap.StillLayout;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.RowAttention;
import org.simplexplorer.study.TokenRange;

/**
 * The room of a gradient's panels: as a Jacobian is square, in the columns that make its cells the largest.
 *
 * @param gutter before all panels, for the words of the rows, which panels side by side share in a window; 0 where each has its own
 * @param panelHeight of each, with its heading and its foot
 * @param foot the height of what is said below each, with the space above it
 * @param contentHeight of all panels where a height was asked for, else what they need
 * @param legendHeight with the space above it; 0 for none
 */
record GradientLayout(
        FigureRequest request,
        PanelGrid grid,
        double gutter,
        double panelHeight,
        double foot,
        double contentHeight,
        double legendWidth,
        double legendHeight) {

    static final double FOOT_EMS = 0.4;
    static final double LEGEND_GAP_EMS = 0.6;

    private static final double ASPECT = 0.75;
    private static final double GAP_EMS = 1.5;
    private static final double LABELS_EMS = 6;

    /** Where a heading has its name and its parameters beside each other. */
    private static final double HEADING_EMS = 15;

    /** In a window a heading may be short, since the parameters are below. */
    private static final double SHORT_HEADING_EMS = 9;

    private static final double ARROW_EMS = 1.4;
    private static final double LEAST_PANEL_EMS = 12;

    /** Above and below the cells of a panel: its heading, the words of its columns, two lines at its foot, and the gap to the next. */
    private static final double AROUND_EMS = 13;

    private static final double MOST_LEGEND_EMS = 26;
    private static final double MOST_GUTTER_EMS = 6;

    /** Higher than any page: what a panel needs is looked at without a limit. */
    private static final double TALL = 1e5;

    static GradientLayout of(
            FigureRequest request, Sheet sheet, List<RowAttention> rows, List<double[][]> jacobians, double most) {
        FigureStyle style = request.style();
        double em = request.em();
        List<String> tokens = request.study().tokens();
        double legendWidth = Math.min(MOST_LEGEND_EMS * em, sheet.innerWidth());
        double legend = style.detail().legend()
                ? LEGEND_GAP_EMS * em
                        + request.known(new GradientLegend.Recipe(
                                        possibleKeys(rows, jacobians, style),
                                        most,
                                        legendWidth,
                                        style,
                                        request.ruler()))
                                .height()
                : 0;
        boolean free = request.options().height().isEmpty();
        double height = request.height(ASPECT) - sheet.outerHeight() - legend;
        Arrangement arrangement = request.options().arrangement();
        int count = rows.size();
        double gutter = gutter(request);
        int automatic = free
                ? roomyColumns(count, tokens.size(), sheet.innerWidth(), em)
                : columns(count, sheet.innerWidth(), height, em, gutter);
        PanelGrid grid = PanelGrid.of(count, arrangement, automatic, sheet.innerWidth() - gutter, GAP_EMS * em);
        double foot = FOOT_EMS * em
                + rows.stream()
                        .mapToDouble(
                                row -> check(request, row, grid.panelWidth()).height())
                        .max()
                        .orElse(0);
        double square = PanelHeadings.height(style)
                + squareHeight(request, tokens, gutter + grid.panelWidth() - ARROW_EMS * em)
                + foot;
        double room = free ? square : Math.min(grid.panelHeight(height), square);
        double panelHeight = Math.max(room, LEAST_PANEL_EMS * em + foot);
        return new GradientLayout(
                request,
                grid,
                gutter,
                panelHeight,
                foot,
                free ? grid.height(panelHeight) : height,
                legendWidth,
                legend);
    }

    /** On paper every panel says its rows itself, since it may be cut out. */
    private static double gutter(FigureRequest request) {
        TextStyle bold = quiet(request.style()).with(Weight.SEMIBOLD);
        return request.style().printed()
                ? 0
                : ColumnLabels.GAP
                        + ColumnLabels.widest(
                                request.study().tokens(), bold, request.ruler(), MOST_GUTTER_EMS * request.em());
    }

    /** The left edge of a panel, before which its gutter is. */
    double x(int panel) {
        return gutter + grid.x(panel);
    }

    /** Whether a panel has the words of its rows beside it. */
    boolean namesRows(int panel) {
        return gutter == 0 || panel % grid.columns() == 0;
    }

    /** Where the cells of a panel and the names of its rows stand, from the lower edge of its heading and before its gutter. */
    HeatmapLayout cells(RowAttention row) {
        return request.known(new JacobianLayout(
                request.study().tokens(),
                row,
                gutter + grid.panelWidth() - ARROW_EMS * request.em(),
                panelHeight - PanelHeadings.height(request.style()) - foot,
                quiet(request.style()),
                request.style().least(),
                request.ruler()));
    }

    /** What finite differences say, below a panel: in as many lines as it takes. */
    static TextStack check(FigureRequest request, RowAttention row, double width) {
        return request.known(new CheckText(
                request.known(new Differences(row.mechanism(), row.row())),
                request.study().tokens(),
                width,
                quiet(request.style()),
                request.ruler()));
    }

    private static TextStyle quiet(FigureStyle style) {
        return style.text(style.fontSize(), Weight.REGULAR, style.palette().quiet());
    }

    /** What the legend explains, whether zeros have room for their dots or not. */
    private static List<LegendKey> possibleKeys(
            List<RowAttention> rows, List<double[][]> jacobians, FigureStyle style) {
        Set<LegendKey> keys = new LinkedHashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            keys.addAll(JacobianMarks.keys(rows.get(i), jacobians.get(i), true, style.detail()));
        }
        return List.copyOf(keys);
    }

    /** The height at which the cells are as wide as the panel lets them be, and square. */
    private static double squareHeight(FigureRequest request, List<String> tokens, double width) {
        HeatmapLayout layout = StillLayout.of(
                tokens,
                tokens,
                new TokenRange(0, tokens.size()),
                new double[tokens.size()],
                width,
                TALL,
                quiet(request.style()),
                request.style().least(),
                PanelLook.STANDARD,
                request.ruler());
        return layout.around() + tokens.size() * layout.cellHeight();
    }

    /** As a heatmap's panels: all in one line where cells are as large as a letter, else in two columns. */
    private static int roomyColumns(int count, int tokens, double width, double em) {
        boolean roomy = (width / count - LABELS_EMS * em) / tokens >= em;
        return roomy ? count : Arrangement.leastAutomatic(count);
    }

    /** The number of columns that leaves cells the most room, as a Jacobian is square. */
    private static int columns(int count, double width, double height, double em, double gutter) {
        int best = 1;
        double most = Double.NEGATIVE_INFINITY;
        double least = (gutter == 0 ? HEADING_EMS : SHORT_HEADING_EMS) * em;
        for (int columns = 1; columns <= count && (columns == 1 || width / columns >= least); columns++) {
            int bands = (count + columns - 1) / columns;
            double across = gutter == 0
                    ? width / columns - LABELS_EMS * em
                    : (width - gutter) / columns - (GAP_EMS + ARROW_EMS) * em;
            double side = Math.min(across, (height + GAP_EMS * em) / bands - AROUND_EMS * em);
            if (side > most) {
                most = side;
                best = columns;
            }
        }
        return best;
    }
}
