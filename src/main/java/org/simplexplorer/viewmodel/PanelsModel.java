package org.simplexplorer.viewmodel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    private record Request(Study study, FigureStyle style, List<PanelModel.Size> sizes) {}

    private final OpenStudy open;
    private final Appearance appearance;
    private final TextRuler ruler;
    private final List<PanelModel> panels =
            Arrays.stream(MechanismKind.values()).map(PanelModel::new).toList();
    private final ObjectProperty<@Nullable Cell> pointed = new SimpleObjectProperty<>();
    private final Latest<Request, List<PanelModel.Picture>> pictures;

    PanelsModel(OpenStudy open, Appearance appearance, TextRuler ruler, Messages messages, Threads threads) {
        this.open = open;
        this.appearance = appearance;
        this.ruler = ruler;
        pictures = new Latest<>(this::draw, this::show, messages::failed, threads);
        open.studyProperty().subscribe(this::request);
        appearance.styleProperty().subscribe(this::request);
        panels.forEach(panel -> panel.sizeProperty().subscribe(this::request));
        pointed.subscribe(this::mark);
        open.selectedRowProperty().subscribe(this::mark);
        request();
    }

    /** Tells when {@link #hint} may have changed. */
    public void onPointed(Runnable listener) {
        pointed.subscribe(listener);
    }

    /** One panel a mechanism, in the order in which they are shown. */
    public List<PanelModel> panels() {
        return panels;
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
                width,
                LegendFigure.height(style),
                null,
                List.of(LegendFigure.of(List.of(MechanismKind.values()), width, style, ruler)));
    }

    private void request() {
        pictures.request(new Request(
                open.study(),
                appearance.style(),
                panels.stream().map(panel -> panel.sizeProperty().get()).toList()));
    }

    private List<PanelModel.Picture> draw(Request request) {
        List<PanelModel.Picture> drawn = new ArrayList<>();
        for (int i = 0; i < panels.size(); i++) {
            Attention attention = Attention.of(request.study(), panels.get(i).kind());
            PanelModel.Size size = request.sizes().get(i);
            FigureStyle style = request.style()
                    .withFontSize(fontSize(size, request.study().rows().size()));
            HeatmapFigure figure =
                    HeatmapFigure.of(request.study(), attention, size.width(), size.height(), style, ruler);
            drawn.add(new PanelModel.Picture(request.study(), attention, figure, style));
        }
        return drawn;
    }

    /** Labels grow with the panel, as a large window is often seen from afar, and shrink until every row has its own. */
    private static double fontSize(PanelModel.Size size, int rows) {
        double wanted = Math.max(USUAL_FONT, Math.min(Math.rint(size.height() / 26), MOST_FONT));
        double fitting = size.height() / (1.15 * rows + 7.5);
        return Math.max(LEAST_FONT, Math.min(wanted, fitting));
    }

    private void show(List<PanelModel.Picture> drawn) {
        for (int i = 0; i < panels.size(); i++) {
            panels.get(i).show(drawn.get(i));
        }
        mark();
    }

    private void mark() {
        for (PanelModel panel : panels) {
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
