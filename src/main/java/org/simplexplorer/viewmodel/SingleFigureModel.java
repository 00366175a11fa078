package org.simplexplorer.viewmodel;

import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import org.simplexplorer.figure.Detail;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.FigureOptions;
import org.simplexplorer.figure.Figures;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.study.Study;

/** The views that show the chosen row in one picture: the sentence shaded, or bars. */
public final class SingleFigureModel {

    private static final double TEXT_FONT = 15;
    private static final double BARS_FONT = 12;

    private record Request(Study study, FigureOptions options) {}

    private final OpenStudy open;
    private final Appearance appearance;
    private final ChoiceModel<FigureKind> view =
            new ChoiceModel<>(List.of(FigureKind.values()), SingleFigureModel::title, FigureKind.HEATMAP);
    private final DoubleProperty width = new SimpleDoubleProperty();
    private final DoubleProperty height = new SimpleDoubleProperty();
    private final ReadOnlyObjectWrapper<Scene> scene = new ReadOnlyObjectWrapper<>(Scene.EMPTY);
    private final Latest<Request, Scene> figures;

    SingleFigureModel(OpenStudy open, Appearance appearance, TextRuler ruler, Messages messages, Threads threads) {
        this.open = open;
        this.appearance = appearance;
        figures = new Latest<>(
                request -> Figures.draw(request.study(), request.options(), ruler),
                scene::set,
                messages::failed,
                threads);
        open.studyProperty().subscribe(this::refresh);
        open.selectedRowProperty().subscribe(this::refresh);
        appearance.styleProperty().subscribe(this::refresh);
        view.selectedProperty().subscribe(this::refresh);
        width.subscribe(this::refresh);
        height.subscribe(this::refresh);
    }

    /** Which view is shown; the first is the panels of heatmaps. */
    public ChoiceModel<FigureKind> view() {
        return view;
    }

    /** Whether the panels of heatmaps are shown, and not this picture. */
    public boolean showsPanels() {
        return view.value() == FigureKind.HEATMAP;
    }

    /** The room for the picture, in pixels, set by the view. */
    public DoubleProperty widthProperty() {
        return width;
    }

    /** As {@link #widthProperty()}; a longer text is scrolled. */
    public DoubleProperty heightProperty() {
        return height;
    }

    public ReadOnlyObjectProperty<Scene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    private void refresh() {
        if (showsPanels() || !(width.get() >= 1 && height.get() >= 1)) {
            return;
        }
        boolean bars = view.value() == FigureKind.BARS;
        FigureOptions options = new FigureOptions(
                view.value(),
                List.of(MechanismKind.values()),
                open.selectedRow(),
                OptionalDouble.of(width.get()),
                bars ? OptionalDouble.of(height.get()) : OptionalDouble.empty(),
                appearance.style().withFontSize(bars ? BARS_FONT : TEXT_FONT).withDetail(Detail.ALL.withoutLegend()));
        figures.request(new Request(open.study(), options));
    }

    private static String title(FigureKind kind) {
        return switch (kind) {
            case HEATMAP -> "Heatmap";
            case TEXT -> "Text";
            case BARS -> "Bars";
        };
    }
}
