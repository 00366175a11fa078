package org.simplexplorer.viewmodel.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.simplexplorer.figure.CaptionForm;
import org.simplexplorer.figure.FigureCaption;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.FigureSettings;
import org.simplexplorer.figure.Sweep;
import org.simplexplorer.figure.common.FigureMaker;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.page.FigureProvenance;
import org.simplexplorer.page.InteractivePage;
import org.simplexplorer.page.MovingFigure;
import org.simplexplorer.page.Pace;
import org.simplexplorer.scene.Scene;

/**
 * A figure of one study.
 *
 * @param kind which view of the study it is; empty for a figure that is none
 * @param asked with the colours of the window
 * @param largest whether the largest weight gets the full colour
 */
record StudyFigure(FigureMaker maker, FigureRequest asked, Optional<FigureKind> kind, boolean largest)
        implements WantedFigure {

    /** A view of a study. */
    StudyFigure(FigureKind kind, FigureRequest asked, boolean largest) {
        this(kind::draw, asked, Optional.of(kind), largest);
    }

    @Override
    public Drawn draw() {
        FigureRequest request = request();
        kind.ifPresent(view -> view.requireRoom(request));
        Scene scene = maker.draw(request).scene();
        return new Drawn(scene, request.notes(), dpi -> FigureProvenance.of(request, settings(request, dpi)));
    }

    private FigureRequest request() {
        return largest && kind.isPresent()
                ? asked.reachingLargest(kind.get().traits().allRows())
                : asked;
    }

    @Override
    public String caption(CaptionForm form) {
        FigureKind view = kind.orElseThrow(
                () -> new IllegalArgumentException("there is no caption for a figure that is no view of a study"));
        FigureRequest request = request();
        return FigureCaption.of(view, request, view.draw(request), form);
    }

    /**
     * A page whose sliders move.
     *
     * @param gammas that it offers beside the study's own
     * @throws IllegalArgumentException with one sentence, if there is no page of this kind
     */
    byte[] page(List<Double> gammas) {
        FigureKind view = kind.orElseThrow();
        FigureRequest request = request();
        Map<String, String> settings = FigureSettings.of(view, request, OptionalDouble.empty(), gammas);
        return InteractivePage.bytes(view, request, gammas, FigureProvenance.of(request, settings));
    }

    /**
     * The same figure with a parameter that runs by itself.
     *
     * @throws IllegalArgumentException with one sentence, if nothing would move or there is no room
     */
    MovingFigure moving(Sweep sweep, Pace pace) {
        return new MovingFigure(kind.orElseThrow(), request(), sweep, pace);
    }

    /** What its file keeps, so that it can be drawn again. */
    private Map<String, String> settings(FigureRequest request, OptionalDouble dpi) {
        return kind.map(view -> FigureSettings.of(view, request, dpi, List.of()))
                .orElse(Map.of());
    }
}
