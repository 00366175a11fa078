package org.simplexplorer.viewmodel.export;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.Sweep;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.heatmap.StudiesFigure;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.MadeFigure;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.document.OpenStudy;

/** The figure that the choices of the dialog come to, of the study that is open or of all that are. */
public final class ChosenFigure {

    private final OpenStudy open;
    private final ObservableList<Document> documents;
    private final Appearance appearance;
    private final ExportChoices choices;
    private final TextRuler ruler;
    private final ObjectProperty<@Nullable MadeFigure> made = new SimpleObjectProperty<>();

    /** @param documents all studies that are open */
    public ChosenFigure(
            OpenStudy open,
            ObservableList<Document> documents,
            Appearance appearance,
            ExportChoices choices,
            TextRuler ruler) {
        this.open = open;
        this.documents = documents;
        this.appearance = appearance;
        this.choices = choices;
        this.ruler = ruler;
    }

    OpenStudy open() {
        return open;
    }

    ExportChoices choices() {
        return choices;
    }

    TextRuler ruler() {
        return ruler;
    }

    /** All studies that are open. */
    ObservableList<Document> documents() {
        return documents;
    }

    /** Runs an action at each change of what the figure depends on. */
    void onChange(Runnable action) {
        for (Observable choice : choices.all()) {
            choice.addListener(observable -> action.run());
        }
        made.subscribe(action);
        open.studyProperty().subscribe(action);
        appearance.scaleTopProperty().subscribe(action);
    }

    /** A figure that is no view of the study, but was made of it; null for views. */
    ObjectProperty<@Nullable MadeFigure> madeProperty() {
        return made;
    }

    /** Whether the figure is a view of the study. */
    BooleanBinding isView() {
        return made.isNull();
    }

    /** Whether all open studies stand in the figure. */
    boolean isTogether() {
        return made.get() == null
                && documents.size() > 1
                && choices.content().togetherProperty().get()
                && choices.kind().value() == FigureKind.HEATMAP;
    }

    /** What moves in the figure, if something does. */
    Optional<Sweep> sweep() {
        return made.get() == null ? choices.motion().sweep() : Optional.empty();
    }

    /**
     * The figure as it is previewed and copied.
     *
     * @throws IllegalArgumentException with one sentence about the choice that cannot be taken
     */
    WantedFigure wanted() {
        choices.size().dpi(1); // a resolution that cannot be is told too
        if (isTogether()) {
            return together();
        }
        return sweep().isPresent() ? swept() : ofStudy();
    }

    /**
     * The figure with a parameter that runs by itself.
     *
     * @throws IllegalArgumentException with one sentence about the choice that cannot be taken
     */
    SweptFigure swept() {
        MotionChoices motion = choices.motion();
        return new SweptFigure(
                ofStudy(),
                sweep().orElseThrow(() -> new IllegalArgumentException("a gif moves; choose what moves")),
                motion.pace(),
                motion.momentProperty().get());
    }

    /**
     * The figure of the open study.
     *
     * @throws IllegalArgumentException with one sentence about the choice that cannot be taken
     */
    StudyFigure ofStudy() {
        FigureKind kind = choices.kind().value();
        boolean largest = choices.look().reachesLargest();
        FigureRequest request = request(open.study(), kind, open.selectedRow());
        @Nullable MadeFigure other = made.get();
        return other == null
                ? new StudyFigure(kind, request, largest)
                : new StudyFigure(other.maker(), request, Optional.empty(), largest);
    }

    private TogetherFigure together() {
        ContentChoices content = choices.content();
        if (content.comparesWithAnother() || choices.motion().sweep().isPresent()) {
            throw new IllegalArgumentException(
                    "all open tabs in one figure are still heatmaps of weights: nothing can move or be taken off");
        }
        List<StudiesFigure.Named> studies = documents.stream()
                .map(document -> new StudiesFigure.Named(
                        document.titleProperty().getValue(), request(document.study(), FigureKind.HEATMAP, 0)))
                .toList();
        return new TogetherFigure(studies, choices.look().reachesLargest());
    }

    private FigureRequest request(Study study, FigureKind kind, int row) {
        List<MechanismKind> shown = choices.shown();
        FigureStyle style = choices.look()
                .style(choices.size().preset(), appearance.scaleTopProperty().get());
        FigureOptions options = choices.size().on(FigureOptions.STANDARD);
        if (!shown.isEmpty() && made.get() == null) {
            Study some = choices.content().of(study, kind);
            options = choices.content().on(options, some, kind, shown.get(0), row);
            return new FigureRequest(some, shown, options, style.crediting(study), ruler);
        }
        return new FigureRequest(study, shown, options, style.crediting(study), ruler);
    }
}
