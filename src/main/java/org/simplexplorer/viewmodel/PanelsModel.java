package org.simplexplorer.viewmodel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.figure.FigureStyle;
import org.simplexplorer.figure.HeatmapFigure;
import org.simplexplorer.figure.HeatmapLayout.Cell;
import org.simplexplorer.figure.HeatmapOverlay;
import org.simplexplorer.figure.LegendFigure;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Study;

/** The panels that are compared: solved and laid out in the background, pointed at together. */
public final class PanelsModel {

    private static final double LEAST_FONT = 9;
    private static final double USUAL_FONT = 12;
    private static final double MOST_FONT = 20;

    private record Request(
            Study study, FigureStyle style, double magnification, Map<PanelModel, PanelModel.Size> sizes) {}

    private final OpenStudy open;
    private final Appearance appearance;
    private final TextRuler ruler;
    private final List<PanelModel> panels =
            Arrays.stream(MechanismKind.values()).map(PanelModel::new).toList();
    private final ObjectProperty<@Nullable Cell> pointed = new SimpleObjectProperty<>();
    private final PanelChoice choice;
    private final Latest<Request, Map<PanelModel, PanelModel.Picture>> pictures;

    PanelsModel(
            OpenStudy open,
            PanelChoice choice,
            Appearance appearance,
            TextRuler ruler,
            Messages messages,
            Threads threads) {
        this.open = open;
        this.choice = choice;
        this.appearance = appearance;
        this.ruler = ruler;
        pictures = new Latest<>(this::draw, this::show, messages::failed, threads);
        open.studyProperty().subscribe(this::request);
        appearance.styleProperty().subscribe(this::request);
        panels.forEach(panel -> panel.sizeProperty().subscribe(this::request));
        choice.onChange(this::request);
        pointed.subscribe(this::mark);
        open.selectedRowProperty().subscribe(this::mark);
        request();
    }

    /** Tells when {@link #hint} may have changed. */
    public void onPointed(Runnable listener) {
        pointed.subscribe(listener);
    }

    /** One panel a mechanism, whether it is shown or not. */
    public List<PanelModel> panels() {
        return panels;
    }

    /** The panels that are shown, in order. */
    public List<PanelModel> shown() {
        return panels.stream().filter(panel -> choice.isShown(panel.name())).toList();
    }

    /** In how many columns the shown panels stand: in one or two rows. */
    public int columns() {
        int count = shown().size();
        return count <= 2 ? count : (count + 1) / 2;
    }

    /** The cell pointed at, in all panels at once; null for none. */
    ObjectProperty<@Nullable Cell> pointedProperty() {
        return pointed;
    }

    /** Points at the cell under a place in a panel's picture, or at none. */
    public void pointAt(PanelModel panel, double x, double y) {
        pointed.set(panel.picture()
                .flatMap(picture -> picture.figure().layout().cellAt(x, y))
                .orElse(null));
    }

    /** Points at nothing. */
    public void pointAway() {
        pointed.set(null);
    }

    /** What is said of the pointed cell in this panel, and where; empty where nothing is pointed at. */
    public Optional<Hint> hint(PanelModel panel) {
        Cell cell = pointed.get();
        return cell == null ? Optional.empty() : panel.picture().flatMap(picture -> Hint.of(picture, cell));
    }

    /** Moves the pointed cell by keyboard; from nowhere it starts at the chosen row. */
    public void movePointed(int rows, int columns) {
        Study study = open.study();
        int width = study.tokens().size();
        if (width == 0) {
            return;
        }
        Cell from = pointed.get();
        pointed.set(
                from == null
                        ? new Cell(open.selectedRow(), 0)
                        : new Cell(
                                Math.floorMod(from.row() + rows, study.rows().size()),
                                Math.floorMod(from.column() + columns, width)));
    }

    /** Chooses the pointed cell's row for editing. */
    public void selectPointedRow() {
        Cell cell = pointed.get();
        if (cell != null) {
            open.select(cell.row());
        }
    }

    /** The legend of all panels, {@code width} pixels wide. */
    public Scene legend(double width) {
        FigureStyle style = appearance.style();
        return new Scene(
                width, LegendFigure.height(style), null, List.of(LegendFigure.of(choice.kinds(), width, style, ruler)));
    }

    private void request() {
        Map<PanelModel, PanelModel.Size> sizes = new LinkedHashMap<>();
        shown().forEach(panel -> sizes.put(panel, panel.sizeProperty().get()));
        pictures.request(new Request(open.study(), appearance.style(), appearance.magnification(), sizes));
    }

    private Map<PanelModel, PanelModel.Picture> draw(Request request) {
        Map<PanelModel, PanelModel.Picture> drawn = new LinkedHashMap<>();
        request.sizes().forEach((panel, size) -> drawn.put(panel, draw(request, panel, size)));
        return drawn;
    }

    private PanelModel.Picture draw(Request request, PanelModel panel, PanelModel.Size size) {
        Attention attention = Attention.of(request.study(), panel.kind());
        FigureStyle style = request.style()
                .withFontSize(fontSize(size, request.study().rows().size(), request.magnification()));
        HeatmapFigure figure = HeatmapFigure.of(request.study(), attention, size.width(), size.height(), style, ruler);
        return new PanelModel.Picture(request.study(), attention, figure, style);
    }

    /** Labels grow with the panel, as a large window is often seen from afar, and shrink until every row has its own. */
    private static double fontSize(PanelModel.Size size, int rows, double magnification) {
        double wanted = Math.max(USUAL_FONT, Math.min(Math.rint(size.height() / 26), MOST_FONT)) * magnification;
        double fitting = size.height() / (1.15 * rows + 7.5);
        return Math.max(LEAST_FONT * magnification, Math.min(wanted, fitting));
    }

    private void show(Map<PanelModel, PanelModel.Picture> drawn) {
        drawn.forEach(PanelModel::show);
        mark();
    }

    private void mark() {
        for (PanelModel panel : shown()) {
            panel.picture()
                    .ifPresent(picture -> panel.setOverlay(HeatmapOverlay.of(
                            picture.study(),
                            picture.attention(),
                            picture.figure(),
                            pointed.get(),
                            open.selectedRow(),
                            picture.style(),
                            ruler)));
        }
    }
}
