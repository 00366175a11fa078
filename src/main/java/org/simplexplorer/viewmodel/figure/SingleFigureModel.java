package org.simplexplorer.viewmodel.figure;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.FigureTraits;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.PictureMemory;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.ChoiceModel;
import org.simplexplorer.viewmodel.base.Latest;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Motion;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.panels.PanelChoice;
import org.simplexplorer.viewmodel.parameter.LambdaEvents;

/** The views that show the chosen row in one picture, which can be pointed at and, where it says so, be dragged in. */
public final class SingleFigureModel {

    private final OpenStudy open;
    private final Appearance appearance;
    private final TextRuler ruler;
    private final ViewChoice views = new ViewChoice();
    private final FocusModel focus = new FocusModel();
    private final DoubleProperty width = new SimpleDoubleProperty();
    private final DoubleProperty height = new SimpleDoubleProperty();
    private final FigureMotion shown;
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final FigurePointer pointer = new FigurePointer();
    private final FigurePages pages = new FigurePages();
    private final ShownMechanisms mechanisms;
    private final FigureArrows arrows;
    private final HeldAxis axis = new HeldAxis();
    private final PictureMemory memory = new PictureMemory();
    private final Latest<PagedFigure, PagedFigure.Drawn> figures;
    private LiveFigure figure = LiveFigure.still(Scene.EMPTY);
    private final FigureDrag held;

    public SingleFigureModel(
            OpenStudy open,
            PanelChoice panels,
            Map<MechanismKind, LambdaEvents> events,
            Motion motion,
            Appearance appearance,
            TextRuler ruler,
            Messages messages,
            Threads threads) {
        this.open = open;
        this.appearance = appearance;
        this.ruler = ruler;
        shown = new FigureMotion(motion);
        mechanisms = new ShownMechanisms(views, focus, panels);
        arrows = new FigureArrows(views, focus, pages, mechanisms, events);
        held = new FigureDrag(open, events);
        figures = new Latest<>(PagedFigure::draw, this::show, messages::failed, threads);
        open.onOpen(this::letGo);
        open.shown().onChange(this::refresh);
        open.selectedRowProperty().subscribe(this::refresh);
        appearance.styleProperty().subscribe(this::refresh);
        view().selectedProperty().subscribe(pages::goToFirst);
        view().selectedProperty().subscribe(this::refresh);
        pages.wantedProperty().subscribe(this::refresh);
        pages.spokenOfProperty().subscribe(this::refresh);
        focus.focusProperty().subscribe(this::refresh);
        panels.onChange(this::refresh);
        open.heldProperty().subscribe(this::refresh);
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
        return shown.sceneProperty();
    }

    /** The picture in words; empty for an empty sentence. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** The pages of a picture that a class could not read at once. */
    public FigurePages pages() {
        return pages;
    }

    /** What is said of the place that is pointed at. */
    public FigurePointer pointer() {
        return pointer;
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
            pointer.pointAway();
            held.moveTo(x, y);
        }
    }

    /** Lets go of what is held. */
    public void drop() {
        held.drop();
    }

    /** What the arrow keys do in the picture. */
    public FigureArrows arrows() {
        return arrows;
    }

    /** The mechanisms that the view shows. */
    public List<MechanismKind> kinds() {
        return mechanisms.kinds();
    }

    private void show(PagedFigure.Drawn drawn) {
        // What is dragged in the picture of one sentence must not change another.
        figure = drawn.tokens().equals(open.tokens())
                ? drawn.figure()
                : LiveFigure.still(drawn.figure().scene());
        shown.show(drawn.figure());
        summary.set(drawn.words());
        pages.show(drawn);
        axis.show(drawn, open.heldProperty().get());
        pointer.follow(figure);
    }

    /** Another study takes the place of the one in the picture. */
    private void letGo() {
        held.drop();
        figure = LiveFigure.still(shown.sceneProperty().get());
        pointer.follow(figure);
    }

    private void refresh() {
        if (showsPanels() || !(width.get() >= 1 && height.get() >= 1)) {
            return;
        }
        FigureTraits traits = views.traits();
        OptionalDouble high = traits.scrolls() ? OptionalDouble.empty() : OptionalDouble.of(height.get());
        FigureOptions fitting = FigureOptions.STANDARD
                .withRow(open.selectedRow())
                .withFocus(focus.focusProperty().get())
                .withSize(OptionalDouble.of(width.get()), high);
        FigureOptions options = axis.on(fitting, open.heldProperty().get());
        FigureStyle style = appearance
                .style()
                .withFontSize(traits.fontSize() * appearance.magnification())
                .withDetail(traits.detail());
        figures.request(new PagedFigure(
                view().value(),
                new FigureRequest(open.shown().study(), mechanisms.drawn(), options, style, ruler),
                memory,
                height.get(),
                appearance.projectorProperty().get(),
                pages.wantedProperty().get(),
                pages.spokenOfProperty().get()));
    }
}
