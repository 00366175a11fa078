package org.simplexplorer.figure.heatmap;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.simplexplorer.figure.common.Arrangement;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.LeastSize;
import org.simplexplorer.figure.common.LegendKey;
import org.simplexplorer.figure.common.Length;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.PanelGrid;
import org.simplexplorer.figure.common.PanelHeadings;
import org.simplexplorer.figure.common.Sheet;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;

/** A sheet with the heatmaps of the chosen mechanisms, aligned, under one colour scale and one legend. */
public record ComparisonFigure(FigureRequest request) {

    private static final double LABEL_EMS = 8;
    private static final double LEAST_CELL = 3;

    /** Higher than any page: what a panel needs is looked at without a limit. */
    private static final double TALL = 1e5;

    private static final double LEAST_WIDTH_EMS = 33;
    private static final double LEAST_STRIP_EMS = 14;
    private static final double ROOMY_CELL_EMS = 2.75;

    /** Draws the sheet; refuses a size that leaves a panel too little room. */
    public static LiveFigure draw(FigureRequest request) {
        LeastSize.require(request, true, request.mechanisms().size());
        return LiveFigure.still(new ComparisonFigure(request).scene());
    }

    /** The sheet, at the requested width and height where they were given. */
    Scene scene() {
        OptionalDouble width = request.options().width();
        if (width.isEmpty()) {
            return suitable();
        }
        OptionalDouble height = request.options().height();
        return height.isPresent()
                ? scene(
                        width.getAsDouble(),
                        height.getAsDouble(),
                        columns(width.getAsDouble(), leastAutomatic(width.getAsDouble())))
                : scene(width.getAsDouble());
    }

    /** At the size that suits the study: cells large enough to read, and no larger. */
    private Scene suitable() {
        double em = request.em();
        double cellWidth = Math.max(LEAST_CELL, Math.min(30 * em / tokens(), 5 * em));
        double panelWidth = LABEL_EMS * em + tokens() * cellWidth;
        int columns = request.options().arrangement().leastColumns(panels());
        double width = Math.ceil(Math.max(columns * (panelWidth + 2 * em) + em, LEAST_WIDTH_EMS * em));
        return scene(width, height(width, columns), columns);
    }

    /** At a width; the height follows from the rows. */
    private Scene scene(double width) {
        int columns = columns(width, automatic(width));
        return scene(width, height(width, columns), columns);
    }

    private Scene scene(double width, double height, int columns) {
        Sheet sheet = sheet(width);
        double innerHeight = Math.max(height - sheet.outerHeight(), 1);
        PanelGrid grid = grid(sheet, columns);
        double panelWidth = grid.panelWidth();
        double panelHeight = Math.max(grid.panelHeight(innerHeight), 1);
        double header = PanelHeadings.height(request.style());
        PanelHeadings headings = PanelHeadings.of(
                request.study().parameters(), request.mechanisms(), panelWidth, request.style(), request.ruler());
        boolean structured = true;
        boolean dotted = true;
        List<Mark> panels = new ArrayList<>();
        for (int i = 0; i < panels(); i++) {
            MechanismKind kind = request.mechanisms().get(i);
            HeatmapFigure heatmap =
                    HeatmapFigure.of(source(kind), request.columns(), panelWidth, Math.max(panelHeight - header, 1));
            structured &= BlockMarks.haveRoom(heatmap.layout(), BlockMarks.LEAST_CELL);
            dotted &= HeatmapFigure.dotsZeros(heatmap.layout())
                    && request.style().detail().panels().dots();
            request.noteLabels(
                    heatmap.layout().leftOut(request.study().rowLabels()),
                    request.study().rows().size() + request.columns().size());
            double x = grid.x(i);
            double y = grid.y(i, panelHeight);
            panels.add(new Mark.Group(x, y, headings.marks(i)));
            panels.add(new Mark.Group(x, y + header, heatmap.scene().marks()));
        }
        List<LegendKey> keys = new ArrayList<>(sheet.keys());
        if (!dotted) {
            keys.replaceAll(key -> key.equals(LegendKey.ZERO) ? LegendKey.BLANK : key);
        }
        if (!structured && keys.removeAll(List.of(LegendKey.SEGMENT, LegendKey.GROUP))) {
            request.note(
                    "the frames of segments and the rings of groups are left out, as the cells are too small for them; a"
                            + " larger width would help");
        }
        return sheet.withKeys(keys).around(panels, innerHeight);
    }

    /** Rows as high as a line of text where there are few, else as high as columns are wide, within a page. */
    private double height(double width, int columns) {
        double em = request.em();
        int rows = request.study().rows().size();
        boolean square = (rows == tokens() && rows > 1)
                || request.style().detail().panels().square();
        Sheet sheet = sheet(width);
        HeatmapLayout layout = HeatmapFigure.still(
                source(request.mechanisms().get(0)),
                request.columns(),
                grid(sheet, columns).panelWidth(),
                TALL);
        double cellWidth = layout.cellWidth();
        double line = Math.min(1.5 * em, 60 * em / rows);
        double comfortable =
                square ? cellWidth : Math.max(LEAST_CELL, Math.max(line, Math.min(cellWidth * 0.75, 3.5 * em)));
        int bands = grid(sheet, columns).bands();
        double around = sheet.outerHeight()
                + (bands - 1) * sheet.margin()
                + bands * (PanelHeadings.height(request.style()) + layout.around());
        double onPage = Math.max((Length.PAGE_HEIGHT - around) / (bands * rows), cellWidth);
        return Math.ceil(around + bands * rows * Math.min(comfortable, onPage));
    }

    private HeatmapSource source(MechanismKind kind) {
        return new HeatmapSource(request.study(), request.attention(kind), request.style(), request.ruler());
    }

    private Sheet sheet(double width) {
        List<LegendKey> keys = request.study().tokens().isEmpty()
                ? List.of()
                : LegendKey.ofAll(
                        request.mechanisms().stream().map(request::attention).toList(),
                        request.columns(),
                        request.style().detail());
        return new Sheet(width, keys, request.style(), request.ruler());
    }

    private int tokens() {
        return Math.max(request.columns().size(), 1);
    }

    private int panels() {
        return request.mechanisms().size();
    }

    private int columns(double width, int automatic) {
        return grid(sheet(width), request.options().arrangement().columns(panels(), automatic))
                .columns();
    }

    /** All in one line where cells are roomy; one below the other where more labels have room so, within a page. */
    private int automatic(double width) {
        boolean roomy = cellWidth(width, panels()) >= ROOMY_CELL_EMS * request.em();
        int usual = roomy ? panels() : leastAutomatic(width);
        int missing = leftOut(width, usual);
        boolean better = missing > 0 && leftOut(width, 1) < missing && height(width, 1) <= Length.PAGE_HEIGHT;
        return better ? 1 : usual;
    }

    /** How many labels of a panel have no room. */
    private int leftOut(double width, int columns) {
        Sheet sheet = sheet(width);
        PanelGrid grid = grid(sheet, columns);
        double panel = grid.panelHeight(height(width, columns) - sheet.outerHeight());
        return HeatmapFigure.still(
                        source(request.mechanisms().get(0)),
                        request.columns(),
                        grid.panelWidth(),
                        Math.max(panel - PanelHeadings.height(request.style()), 1))
                .leftOut(request.study().rowLabels());
    }

    /** Two columns, but three panels all in one line where they have room, or else one below the other. */
    private int leastAutomatic(double width) {
        boolean line = panels() == 3 && grid(sheet(width), 3).panelWidth() >= LEAST_STRIP_EMS * request.em();
        return line ? 3 : Arrangement.leastAutomatic(panels());
    }

    private PanelGrid grid(Sheet sheet, int columns) {
        return new PanelGrid(panels(), columns, sheet.innerWidth(), sheet.margin());
    }

    private double cellWidth(double width, int columns) {
        return (grid(sheet(width), columns).panelWidth() - LABEL_EMS * request.em()) / tokens();
    }
}
