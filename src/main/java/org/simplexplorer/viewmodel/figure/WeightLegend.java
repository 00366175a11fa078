package org.simplexplorer.viewmodel.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LegendFigure;
import org.simplexplorer.figure.common.LegendKey;
import org.simplexplorer.figure.common.MechanismWords;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Structure;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.panels.PanelChoice;

/** What is said beside the sliders of the colours and marks of weights, in the views that draw them. */
public final class WeightLegend {

    private final ViewChoice views;
    private final PanelChoice panels;
    private final Appearance appearance;
    private final TextRuler ruler;

    public WeightLegend(ViewChoice views, PanelChoice panels, Appearance appearance, TextRuler ruler) {
        this.views = views;
        this.panels = panels;
        this.appearance = appearance;
        this.ruler = ruler;
    }

    /** Tells when {@link #draw} and {@link #meaning} may have changed. */
    public void onChange(Runnable listener) {
        views.choice().selectedProperty().subscribe(listener);
        panels.onChange(listener);
        appearance.styleProperty().subscribe(listener);
    }

    /** The legend, so many pixels wide; empty where the view draws no weights in colours. */
    public Scene draw(double width) {
        return zero().map(zero -> fit(zero, width))
                .map(legend -> new Scene(width, legend.height(), null, List.of(legend.marks())))
                .orElse(Scene.EMPTY);
    }

    /** The height of a legend so many pixels wide, in each view the same, also where there is none. */
    public double height(double width) {
        return Math.max(
                fit(LegendKey.ZERO, width).height(), fit(LegendKey.BLANK, width).height());
    }

    private LegendFigure fit(LegendKey zero, double width) {
        FigureStyle style = appearance.style();
        return LegendFigure.fit(LegendKey.possible(panels.kinds(), zero, style.detail()), width, style, ruler);
    }

    /** What the marks of the mechanisms that are shown mean, a line each. */
    public List<String> meaning() {
        List<String> lines = new ArrayList<>();
        if (panels.kinds().stream().anyMatch(kind -> kind != MechanismKind.SOFTMAX)) {
            lines.add(
                    zero().filter(LegendKey.BLANK::equals).isPresent()
                            ? "A word without a colour has a weight of exactly zero."
                            : "A dot is a weight of exactly zero.");
        }
        panels.kinds().stream()
                .filter(kind -> kind.structure() != Structure.NONE)
                .map(MechanismWords::sentence)
                .forEach(lines::add);
        return lines;
    }

    private Optional<LegendKey> zero() {
        return views.traits().zero();
    }
}
