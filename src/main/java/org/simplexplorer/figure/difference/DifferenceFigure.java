package org.simplexplorer.figure.difference;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.LeastSize;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.PanelGrid;
import org.simplexplorer.figure.common.PanelHeadings;
import org.simplexplorer.figure.common.Sheet;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.study.Attention;

/** A sheet with a heatmap of each mechanism's weights minus those of one of them, under one colour scale centred on 0. */
public final class DifferenceFigure {

    private static final double USUAL_CELL_EMS = 5;
    private static final double LABELS_EMS = 8;
    private static final double MOST_CELLS_EMS = 30;
    private static final double TALL = 1e5;

    private final FigureRequest request;
    private final List<Difference> differences;
    private final double most;

    private DifferenceFigure(FigureRequest request, MechanismKind minus) {
        this.request = request;
        Attention other = request.attention(minus);
        differences = request.mechanisms().stream()
                .filter(kind -> kind != minus)
                .map(kind -> new Difference(request.attention(kind), other))
                .toList();
        most = differences.stream()
                .mapToDouble(one -> one.most(request.columns()))
                .reduce(0, Math::max);
    }

    /**
     * Draws the sheet.
     *
     * @throws IllegalArgumentException with one sentence, if no mechanism is left to compare, the sentence is empty or there
     *     is no room
     */
    public static LiveFigure draw(FigureRequest request, MechanismKind minus) {
        if (request.mechanisms().stream().allMatch(kind -> kind == minus)) {
            throw new IllegalArgumentException(
                    "differences from " + minus.label() + " need another mechanism; choose one");
        }
        if (request.study().tokens().isEmpty()) {
            throw new IllegalArgumentException("differences need a sentence of at least one word");
        }
        DifferenceFigure figure = new DifferenceFigure(request, minus);
        LeastSize.require(request, true, figure.differences.size());
        return figure.drawn(minus);
    }

    private LiveFigure drawn(MechanismKind minus) {
        double em = request.em();
        int columns = request.options().arrangement().leastColumns(differences.size());
        double cell = Math.min(MOST_CELLS_EMS / tokens(), USUAL_CELL_EMS) * em;
        double usual = Math.ceil(columns * (LABELS_EMS * em + tokens() * cell + 2 * em) + em);
        double width = request.options().width().orElse(Math.max(usual, 33 * em));
        Sheet sheet = new Sheet(
                width,
                List.of(),
                request.style().withDetail(request.style().detail().withoutLegend()),
                request.ruler());
        PanelGrid grid = new PanelGrid(differences.size(), columns, sheet.innerWidth(), sheet.margin());
        DifferenceLegend legend = new DifferenceLegend(differences, most, minus, sheet.innerWidth(), request);
        double below = request.style().detail().legend() ? legend.height() + sheet.margin() : 0;
        double panel = request.options().height().isPresent()
                ? grid.panelHeight(request.options().height().getAsDouble() - sheet.outerHeight() - below)
                : panelHeight(grid);
        List<Mark> marks = new ArrayList<>();
        double heading = PanelHeadings.height(request.style());
        PanelHeadings headings = new PanelHeadings(
                differences.stream()
                        .map(difference -> new PanelHeadings.Heading(
                                difference.kind().label() + " \u2212 " + minus.label(),
                                request.study().parameters(),
                                difference.kind()))
                        .toList(),
                grid.panelWidth(),
                request.style(),
                request.ruler());
        for (int i = 0; i < differences.size(); i++) {
            Difference difference = differences.get(i);
            DifferencePanel drawn = new DifferencePanel(
                    difference,
                    DifferencePanel.layout(request, difference, grid.panelWidth(), Math.max(panel - heading, 1)),
                    most,
                    request);
            request.noteLabels(
                    drawn.layout().leftOut(request.study().rowLabels()),
                    request.study().rows().size() + tokens());
            double x = grid.x(i);
            double y = grid.y(i, panel);
            marks.add(new Mark.Group(x, y, headings.marks(i)));
            marks.add(new Mark.Group(x, y + heading, drawn.marks()));
        }
        double content = grid.height(panel);
        if (below > 0) {
            marks.add(new Mark.Group(0, content + sheet.margin(), legend.marks()));
        }
        return LiveFigure.still(sheet.around(marks, content + below));
    }

    /** Square cells for a square matrix, else rows as high as a line of text, or as columns are wide. */
    private double panelHeight(PanelGrid grid) {
        double em = request.em();
        int rows = request.study().rows().size();
        double around = 0;
        double cell = 0;
        for (Difference difference : differences) {
            var layout = DifferencePanel.layout(request, difference, grid.panelWidth(), TALL);
            around = Math.max(around, layout.around());
            cell = Math.max(cell, layout.cellWidth());
        }
        boolean square = (rows == tokens() && rows > 1)
                || request.style().detail().panels().square();
        double high = square ? cell : Math.max(Math.min(1.5 * em, 60 * em / rows), Math.min(cell * 0.75, 3.5 * em));
        return PanelHeadings.height(request.style()) + around + rows * high;
    }

    private int tokens() {
        return request.columns().size();
    }
}
