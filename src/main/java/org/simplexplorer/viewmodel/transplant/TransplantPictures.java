package org.simplexplorer.viewmodel.transplant;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.figure.common.FigureMaker;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.transplant.SweepFigure;
import org.simplexplorer.figure.transplant.SweepPicture;
import org.simplexplorer.figure.transplant.TransplantFigure;
import org.simplexplorer.figure.transplant.TransplantPicture;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.MadeFigure;
import org.simplexplorer.viewmodel.document.OpenStudy;

/** The picture of a transplant, or of a sweep while there is one, drawn for the room in the window. */
public final class TransplantPictures {

    /** Words about a place in the picture. */
    public record Said(String title, List<String> lines, double x, double y) {}

    private final OpenStudy open;
    private final TransplantModel transplant;
    private final SweepModel sweep;
    private final Appearance appearance;
    private final TextRuler ruler;
    private final DoubleProperty width = new SimpleDoubleProperty();
    private final DoubleProperty height = new SimpleDoubleProperty();
    private final ReadOnlyObjectWrapper<Scene> scene = new ReadOnlyObjectWrapper<>(Scene.EMPTY);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private LiveFigure figure = LiveFigure.still(Scene.EMPTY);

    TransplantPictures(
            OpenStudy open, TransplantModel transplant, SweepModel sweep, Appearance appearance, TextRuler ruler) {
        this.open = open;
        this.transplant = transplant;
        this.sweep = sweep;
        this.appearance = appearance;
        this.ruler = ruler;
        transplant.pictureProperty().subscribe(this::draw);
        sweep.pictureProperty().subscribe(this::draw);
        appearance.styleProperty().subscribe(this::draw);
        width.subscribe(this::draw);
        height.subscribe(this::draw);
    }

    /** The room for the picture; set by the view. */
    public DoubleProperty widthProperty() {
        return width;
    }

    /** As {@link #widthProperty()}. */
    public DoubleProperty heightProperty() {
        return height;
    }

    public ReadOnlyObjectProperty<Scene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /** The picture in words. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** What is said of a place in the picture; empty for nothing. */
    public Optional<Said> saidAt(double x, double y) {
        return figure.pointed(x, y).map(said -> new Said(said.title(), said.lines(), said.x(), said.y()));
    }

    /** The picture as it can be exported; empty where there is none. */
    public Optional<MadeFigure> made() {
        return maker().map(MadeFigure::new);
    }

    private Optional<FigureMaker> maker() {
        @Nullable SweepPicture curves = sweep.pictureProperty().get();
        if (curves != null) {
            return Optional.of(SweepFigure.maker(curves));
        }
        @Nullable TransplantPicture now = transplant.pictureProperty().get();
        return Optional.ofNullable(now).map(TransplantFigure::maker);
    }

    private void draw() {
        if (width.get() >= 1 && height.get() >= 1) {
            FigureOptions options =
                    FigureOptions.STANDARD.withSize(OptionalDouble.of(width.get()), OptionalDouble.of(height.get()));
            FigureRequest request =
                    new FigureRequest(open.study(), List.of(MechanismKind.SOFTMAX), options, appearance.style(), ruler);
            figure = maker().map(maker -> maker.draw(request)).orElseGet(() -> LiveFigure.still(Scene.EMPTY));
            scene.set(figure.scene());
            summary.set(figure.summary());
        }
    }
}
