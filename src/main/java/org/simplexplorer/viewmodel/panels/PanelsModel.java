package org.simplexplorer.viewmodel.panels;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.figure.heatmap.HeatmapLayout.Cell;
import org.simplexplorer.figure.heatmap.HeatmapOverlay;
import org.simplexplorer.figure.heatmap.Viewport;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.Latest;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.OpenStudy;

/** The panels that are compared: solved and laid out in the background, pointed at together. */
public final class PanelsModel {

    /** Where the pointer rests: another cell may come under it while it does. */
    private record Pointer(PanelModel panel, double x, double y) {}

    private final OpenStudy open;
    private final Appearance appearance;
    private final List<PanelModel> panels =
            Arrays.stream(MechanismKind.values()).map(PanelModel::new).toList();
    private final ObjectProperty<@Nullable Cell> pointed = new SimpleObjectProperty<>();
    private @Nullable Pointer pointer;
    private final BooleanProperty seen = new SimpleBooleanProperty(true);
    private final PanelChoice choice;
    private final ZoomModel zoom;
    private final Latest<PanelDrawing.Request, Map<PanelModel, PanelModel.Picture>> pictures;

    public PanelsModel(
            OpenStudy open,
            PanelChoice choice,
            Appearance appearance,
            TextRuler ruler,
            Messages messages,
            Threads threads) {
        this.open = open;
        this.choice = choice;
        this.appearance = appearance;
        zoom = new ZoomModel(open); // hears of a new study before the panels do
        pictures = new Latest<>(new PanelDrawing(ruler)::draw, this::show, messages::failed, threads);
        open.shown().onChange(this::request);
        appearance.styleProperty().subscribe(this::request);
        panels.forEach(panel -> panel.sizeProperty().subscribe(this::request));
        zoom.viewportProperty().subscribe(this::request);
        choice.onChange(this::request);
        seen.subscribe(this::request);
        pointed.subscribe(this::mark);
        open.selectedRowProperty().subscribe(this::mark);
        request();
    }

    /** Tells when {@link #hint} may have changed. */
    public void onPointed(Runnable listener) {
        pointed.subscribe(listener);
    }

    /** Whether the panels are where a person can see them, set by the view. Unseen, they keep the pictures that they have. */
    public BooleanProperty seenProperty() {
        return seen;
    }

    /** One panel a mechanism, whether it is shown or not. */
    public List<PanelModel> panels() {
        return panels;
    }

    /** The panels that are shown, in order. */
    public List<PanelModel> shown() {
        return panels.stream().filter(panel -> choice.isShown(panel.name())).toList();
    }

    /**
     * How many of the shown panels are put side by side in a room of so many pixels.
     *
     * @param most no more than these
     */
    public int columns(double width, double height, int most) {
        Study study = open.study();
        return new PanelRoom(study.rows().size(), study.tokens().size(), appearance.smallest(), width, height)
                .best(shown().size(), most);
    }

    /** Tells when {@link #columns} may have changed, in the same room. */
    public void onShape(Runnable listener) {
        choice.onChange(listener);
        open.studyProperty().subscribe(listener);
        appearance.projectorProperty().subscribe(listener);
    }

    /** The cell pointed at, in all panels at once; null for none. */
    ObjectProperty<@Nullable Cell> pointedProperty() {
        return pointed;
    }

    /** Points at the cell under a place in a panel's picture, or at none. */
    public void pointAt(PanelModel panel, double x, double y) {
        pointer = new Pointer(panel, x, y);
        follow(pointer);
    }

    private void follow(Pointer at) {
        pointed.set(at.panel()
                .picture()
                .flatMap(picture -> picture.figure().cellAt(at.x(), at.y()))
                .orElse(null));
    }

    /** Points at nothing. */
    public void pointAway() {
        pointer = null;
        pointed.set(null);
    }

    /** Whether the numbers under the panels are an expert's. */
    public ReadOnlyBooleanProperty expertNumbersProperty() {
        return appearance.expertNumbersProperty();
    }

    /** Which part of the matrix is shown. */
    public ZoomModel zoom() {
        return zoom;
    }

    /** Enlarges around a place in a panel's picture. */
    public void zoomBy(double by, PanelModel panel, double x, double y) {
        panel.picture().map(picture -> picture.figure().layout()).ifPresent(layout -> {
            double right = layout.right() - layout.left();
            double down = layout.bottom() - layout.top();
            zoom.zoomBy(by, part(x - layout.left(), right), part(y - layout.top(), down));
        });
    }

    /** Enlarges by a step around the cell that is pointed at, else around the middle. */
    public void zoomIn() {
        step(ZoomModel.STEP);
    }

    /** As {@link #zoomIn}, the other way. */
    public void zoomOut() {
        step(1 / ZoomModel.STEP);
    }

    private void step(double by) {
        Viewport shown = zoom.viewport();
        Cell cell = pointed.get();
        if (cell == null || !shown.showsRow(cell.row()) || !shown.showsColumn(cell.column())) {
            zoom.zoomBy(by, 0.5, 0.5);
        } else {
            zoom.zoomBy(
                    by,
                    part(cell.column() + 0.5 - shown.firstColumn(), shown.columns()),
                    part(cell.row() + 0.5 - shown.firstRow(), shown.rows()));
        }
    }

    /** Moves the matrix under a panel's frame by so many pixels; positive numbers show what is further right and down. */
    public void scrollBy(PanelModel panel, double x, double y) {
        panel.picture()
                .map(picture -> picture.figure().layout())
                .filter(layout -> layout.cellWidth() > 0 && layout.cellHeight() > 0)
                .ifPresent(layout -> zoom.scrollBy(y / layout.cellHeight(), x / layout.cellWidth()));
    }

    private static double part(double place, double length) {
        return length > 0 ? Math.max(0, Math.min(place / length, 1)) : 0.5;
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
        Viewport shown = zoom.viewport();
        Cell to = from == null
                ? new Cell(
                        shown.showsRow(open.selectedRow()) ? open.selectedRow() : shown.firstRow(), shown.firstColumn())
                : new Cell(
                        Math.floorMod(from.row() + rows, study.rows().size()),
                        Math.floorMod(from.column() + columns, width));
        pointer = null;
        pointed.set(to);
        zoom.reveal(to.row(), to.column());
    }

    /** Chooses the pointed cell's row for editing. */
    public void selectPointedRow() {
        Cell cell = pointed.get();
        if (cell != null) {
            open.select(cell.row());
        }
    }

    private void request() {
        if (!seen.get()) {
            return;
        }
        Map<PanelModel, PanelModel.Size> sizes = new LinkedHashMap<>();
        shown().forEach(panel -> sizes.put(panel, panel.sizeProperty().get()));
        double magnification = appearance.magnification();
        zoom.setRoom(
                PanelDrawing.roomForRows(sizes.values(), magnification),
                PanelDrawing.roomForColumns(sizes.values(), magnification));
        pictures.request(new PanelDrawing.Request(
                open.shown().study(), zoom.viewport(), appearance.style(), magnification, sizes));
    }

    private void show(Map<PanelModel, PanelModel.Picture> drawn) {
        drawn.forEach(PanelModel::show);
        if (pointer != null) {
            follow(pointer);
        }
        mark();
    }

    private void mark() {
        for (PanelModel panel : shown()) {
            panel.showRow(open.selectedRow());
            panel.picture()
                    .ifPresent(picture -> panel.setOverlay(
                            HeatmapOverlay.of(picture.source(), picture.figure(), pointed.get(), open.selectedRow())));
        }
    }
}
