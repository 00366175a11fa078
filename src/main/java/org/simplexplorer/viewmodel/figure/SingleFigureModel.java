package org.simplexplorer.viewmodel.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.Detail;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.FigureTraits;
import org.simplexplorer.figure.common.Focus.Choice;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.LiveFigure.Pointed;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.ChoiceModel;
import org.simplexplorer.viewmodel.base.Latest;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.panels.Hint;
import org.simplexplorer.viewmodel.panels.PanelChoice;
import org.simplexplorer.viewmodel.parameter.LambdaEvents;

/** The views that show the chosen row in one picture, which can be pointed at and, where it says so, be dragged in. */
public final class SingleFigureModel {

    private record Wanted(FigureKind kind, FigureRequest request) {
        LiveFigure draw() {
            return kind.draw(request);
        }
    }

    private final OpenStudy open;
    private final PanelChoice panels;
    private final Map<MechanismKind, LambdaEvents> events;
    private final Appearance appearance;
    private final TextRuler ruler;
    private final ViewChoice views = new ViewChoice();
    private final FocusModel focus = new FocusModel();
    private final DoubleProperty width = new SimpleDoubleProperty();
    private final DoubleProperty height = new SimpleDoubleProperty();
    private final ReadOnlyObjectWrapper<Scene> scene = new ReadOnlyObjectWrapper<>(Scene.EMPTY);
    private final ReadOnlyObjectWrapper<Scene> overlay = new ReadOnlyObjectWrapper<>(Scene.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Hint> hint = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Double>> effects = new ReadOnlyObjectWrapper<>(List.of());
    private final Latest<Wanted, LiveFigure> figures;
    private LiveFigure figure = LiveFigure.still(Scene.EMPTY);
    private final FigureDrag held;

    public SingleFigureModel(
            OpenStudy open,
            PanelChoice panels,
            Map<MechanismKind, LambdaEvents> events,
            Appearance appearance,
            TextRuler ruler,
            Messages messages,
            Threads threads) {
        this.open = open;
        this.panels = panels;
        this.events = events;
        this.appearance = appearance;
        this.ruler = ruler;
        held = new FigureDrag(open, events);
        figures = new Latest<>(Wanted::draw, this::show, messages::failed, threads);
        open.studyProperty().subscribe(this::refresh);
        open.selectedRowProperty().subscribe(this::refresh);
        appearance.styleProperty().subscribe(this::refresh);
        view().selectedProperty().subscribe(this::refresh);
        focus.focusProperty().subscribe(this::refresh);
        panels.onChange(this::refresh);
        width.subscribe(this::refresh);
        height.subscribe(this::refresh);
    }

    /** What is known of the views, and of the one that is shown. */
    public ViewChoice views() {
        return views;
    }

    /** Which view is shown. */
    public ChoiceModel<FigureKind> view() {
        return views.choice();
    }

    /** Whether the panels of heatmaps are shown, and not this picture. */
    public boolean showsPanels() {
        return views.traits().panels();
    }

    /** What the views that tell of one thing at a time are about. */
    public FocusModel focus() {
        return focus;
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

    /** The picture in words; empty where only pointing tells. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Whether the arrow keys go through the steps of an explanation. */
    public boolean showsSteps() {
        return views.traits().chooses(Choice.STEP);
    }

    /** What is drawn over the picture at the place that is pointed at. */
    public ReadOnlyObjectProperty<Scene> overlayProperty() {
        return overlay.getReadOnlyProperty();
    }

    /** What is said of the place that is pointed at; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable Hint> hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /** Points at a place in the picture. */
    public void pointAt(double x, double y) {
        figure.pointed(x, y).ifPresentOrElse(this::show, this::pointAway);
        effects.set(figure.effects(x, y));
    }

    /** Points at nothing. */
    public void pointAway() {
        overlay.set(Scene.EMPTY);
        hint.set(null);
        effects.set(List.of());
    }

    /** What each token's weight would do if the score that is pointed at rose, -1 to 1; empty for nothing. */
    public ReadOnlyObjectProperty<List<Double>> effectsProperty() {
        return effects.getReadOnlyProperty();
    }

    private void show(Pointed pointed) {
        overlay.set(new Scene(scene.get().width(), scene.get().height(), null, pointed.marks()));
        hint.set(new Hint(pointed.title(), pointed.lines(), pointed.x(), pointed.y(), 0));
    }

    /** Whether something can be dragged from this place. */
    public boolean canGrab(double x, double y) {
        return figure.grip(x, y).isPresent();
    }

    /** Takes hold of what is at this place, and moves it there if it is not quite there. */
    public void grab(double x, double y) {
        held.grab(figure, x, y);
        drag(x, y);
    }

    /** Moves what is held. */
    public void drag(double x, double y) {
        if (held.isHolding()) {
            pointAway();
            held.moveTo(x, y);
        }
    }

    /** Lets go of what is held. */
    public void drop() {
        held.drop();
    }

    /** To the event before, in the path; to the step before, in the steps. */
    public void goBack() {
        firstEvents().ifPresent(LambdaEvents::goToPrevious);
        if (showsSteps()) {
            focus.goToStep(focus.stepProperty().get() - 1);
        }
    }

    /** To the next event, in the path; to the next step, in the steps. */
    public void goForward() {
        firstEvents().ifPresent(LambdaEvents::goToNext);
        if (showsSteps()) {
            focus.goToStep(focus.stepProperty().get() + 1);
        }
    }

    /** The mechanisms that the view shows. */
    public List<MechanismKind> kinds() {
        return showsSteps() ? List.of(focus.mechanism().value()) : panels.kinds();
    }

    /** Those of the uppermost band. */
    private Optional<LambdaEvents> firstEvents() {
        return views.traits().chooses(Choice.ALONG)
                ? panels.kinds().stream()
                        .filter(MechanismKind::hasPath)
                        .findFirst()
                        .map(events::get)
                : Optional.empty();
    }

    private void show(LiveFigure drawn) {
        figure = drawn;
        scene.set(drawn.scene());
        summary.set(drawn.summary());
        pointAway();
    }

    private void refresh() {
        if (showsPanels() || !(width.get() >= 1 && height.get() >= 1)) {
            return;
        }
        FigureTraits traits = views.traits();
        Detail detail = traits.legend() ? Detail.ALL : Detail.ALL.withoutLegend();
        FigureOptions options = FigureOptions.STANDARD
                .withRow(open.selectedRow())
                .withFocus(focus.focusProperty().get())
                .withSize(
                        OptionalDouble.of(width.get()),
                        traits.scrolls() ? OptionalDouble.empty() : OptionalDouble.of(height.get()));
        FigureStyle style = appearance
                .style()
                .withFontSize(traits.fontSize() * appearance.magnification())
                .withDetail(detail);
        figures.request(new Wanted(view().value(), new FigureRequest(open.study(), kinds(), options, style, ruler)));
    }
}
