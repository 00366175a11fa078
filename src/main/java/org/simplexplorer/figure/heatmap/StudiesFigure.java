package org.simplexplorer.figure.heatmap;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LegendKey;
import org.simplexplorer.figure.common.PanelGrid;
import org.simplexplorer.figure.common.PanelHeadings;
import org.simplexplorer.figure.common.Sheet;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;

/**
 * The heatmaps of several studies, such as heads of a transformer, on one sheet under one colour scale: of several
 * mechanisms a line for each study, of one mechanism the studies side by side.
 */
public final class StudiesFigure {

    private static final double USUAL_CELL_EMS = 5;
    private static final double LABELS_EMS = 8;
    private static final double MOST_CELLS_EMS = 30;
    private static final double LEAST_PANEL_EMS = 7;
    private static final double TALL = 1e5;

    private final List<Named> studies;
    private final FigureRequest first;
    private final FigureStyle style;

    /**
     * A study with what its panels are called.
     *
     * @param request of which the first one's mechanisms, width, arrangement and style are those of the sheet
     */
    public record Named(String name, FigureRequest request) {}

    private record Panel(Named study, MechanismKind kind, double height) {

        PanelHeadings.Heading heading() {
            return new PanelHeadings.Heading(
                    study.name() + ": " + kind.label(), study.request().study().parameters(), kind);
        }
    }

    private StudiesFigure(List<Named> studies) {
        this.studies = studies;
        first = studies.get(0).request();
        style = first.style();
    }

    /**
     * Draws the sheet.
     *
     * @param studies at least one, each of one word at least
     * @throws IllegalArgumentException with one sentence, if there is no room or a sentence is empty
     */
    public static Scene draw(List<Named> studies) {
        for (Named study : studies) {
            if (study.request().study().tokens().isEmpty()) {
                throw new IllegalArgumentException("\u201c" + study.name() + "\u201d has no words");
            }
        }
        return new StudiesFigure(studies).scene();
    }

    private Scene scene() {
        double em = first.em();
        int kinds = first.mechanisms().size();
        int count = studies.size() * kinds;
        int columns =
                kinds > 1 ? kinds : first.options().arrangement().columns(count, Math.min(count, count == 4 ? 2 : 3));
        double cells = studies.stream()
                .mapToDouble(study -> {
                    int tokens = study.request().columns().size();
                    return tokens * Math.min(MOST_CELLS_EMS / tokens, USUAL_CELL_EMS);
                })
                .max()
                .orElse(0);
        double usual = Math.ceil(columns * (LABELS_EMS + cells + 2) * em + em);
        Sheet sheet = new Sheet(first.options().width().orElse(usual), keys(), style, first.ruler());
        PanelGrid grid = new PanelGrid(count, columns, sheet.innerWidth(), sheet.margin());
        if (grid.panelWidth() < LEAST_PANEL_EMS * em) {
            throw new IllegalArgumentException(
                    "the figure is too small for %d panels side by side: give a larger width, or a smaller font size"
                            .formatted(columns));
        }
        List<Panel> panels = new ArrayList<>();
        for (Named study : studies) {
            first.mechanisms().forEach(kind -> panels.add(new Panel(study, kind, height(study, kind, grid))));
        }
        PanelHeadings headings = new PanelHeadings(
                panels.stream().map(Panel::heading).toList(), grid.panelWidth(), style, first.ruler());
        List<Mark> marks = new ArrayList<>();
        double y = 0;
        for (int start = 0; start < count; start += columns) {
            List<Panel> line = panels.subList(start, Math.min(start + columns, count));
            double high = line.stream().mapToDouble(Panel::height).max().orElse(0);
            for (int i = 0; i < line.size(); i++) {
                add(marks, line.get(i), headings.marks(start + i), grid.x(i), y, grid.panelWidth());
            }
            y += high + sheet.margin();
        }
        return sheet.around(marks, y - sheet.margin());
    }

    private void add(List<Mark> marks, Panel panel, List<Mark> named, double x, double y, double width) {
        FigureRequest request = panel.study().request();
        double heading = PanelHeadings.height(style);
        marks.add(new Mark.Group(x, y, named));
        HeatmapFigure heatmap = HeatmapFigure.of(
                source(panel.study(), panel.kind()), request.columns(), width, panel.height() - heading);
        first.noteLabels(
                heatmap.layout().leftOut(panel.study().request().study().rowLabels()),
                request.study().rows().size() + request.columns().size());
        marks.add(new Mark.Group(x, y + heading, heatmap.scene().marks()));
    }

    /** Square cells for a square matrix, else rows as high as a line of text, or as columns are wide. */
    private double height(Named study, MechanismKind kind, PanelGrid grid) {
        HeatmapLayout layout =
                HeatmapFigure.still(source(study, kind), study.request().columns(), grid.panelWidth(), TALL);
        double em = first.em();
        int rows = study.request().study().rows().size();
        boolean square = (rows == study.request().columns().size() && rows > 1)
                || style.detail().panels().square();
        double cell = layout.cellWidth();
        double high = square ? cell : Math.max(Math.min(1.5 * em, 60 * em / rows), Math.min(cell * 0.75, 3.5 * em));
        return PanelHeadings.height(style) + layout.around() + rows * high;
    }

    private HeatmapSource source(Named study, MechanismKind kind) {
        FigureRequest request = study.request();
        return new HeatmapSource(request.study(), request.attention(kind), style, request.ruler());
    }

    private List<LegendKey> keys() {
        return studies.stream()
                .map(Named::request)
                .flatMap(request -> LegendKey.ofAll(
                        first.mechanisms().stream().map(request::attention).toList(), request.columns(), style.detail())
                        .stream())
                .distinct()
                .toList();
    }
}
