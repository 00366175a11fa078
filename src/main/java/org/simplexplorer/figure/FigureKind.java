package org.simplexplorer.figure;

import static org.simplexplorer.figure.common.FigureTraits.ONE_ROW;
import static org.simplexplorer.figure.common.FigureTraits.PANELS;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.simplexplorer.figure.bars.BarsFigure;
import org.simplexplorer.figure.certificate.CertificateFigure;
import org.simplexplorer.figure.common.FigureMaker;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureTraits;
import org.simplexplorer.figure.common.Focus.Choice;
import org.simplexplorer.figure.common.LeastSize;
import org.simplexplorer.figure.common.LegendKey;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.difference.DifferenceFigure;
import org.simplexplorer.figure.geometry.GeometryFigure;
import org.simplexplorer.figure.gradient.GradientFigure;
import org.simplexplorer.figure.heatmap.ComparisonFigure;
import org.simplexplorer.figure.path.PathFigure;
import org.simplexplorer.figure.steps.StepsFigure;
import org.simplexplorer.figure.text.TextFigure;
import org.simplexplorer.figure.text.TextSize;

/**
 * The kinds of figure, views in the window and pictures in files alike: the one place that names them all, in the order in
 * which they are shown. A new kind is its package and a line here.
 */
public enum FigureKind {
    HEATMAP("Heatmap", "the weights of all rows as colours, one panel for each mechanism", FigureKind::heatmap, PANELS),
    TEXT(
            "Text",
            "the sentence itself, its words shaded by weight",
            TextFigure::draw,
            ONE_ROW.scrolling().inColours(LegendKey.BLANK).withFontSize(15)),
    BARS("Bars", "the weights of a row as bars", BarsFigure::draw, ONE_ROW.inColours(LegendKey.ZERO)),
    PATH("Path", "the weights of a row as lambda or gamma grows", PathFigure::draw, ONE_ROW.choosing(Choice.ALONG)),
    GRADIENT(
            "Gradient", "how the weights of a row change with its scores: the Jacobian", GradientFigure::draw, ONE_ROW),
    GEOMETRY("Geometry", "two or three words on the simplex", GeometryFigure::draw, ONE_ROW.choosing(Choice.TOKENS)),
    CERTIFICATE(
            "Certificate",
            "the optimality conditions of a row, with its numbers",
            CertificateFigure::draw,
            ONE_ROW.choosing(Choice.AS_PUBLISHED)),
    STEPS(
            "Steps",
            "how the weights of a row are computed, one step on each slide",
            StepsFigure::draw,
            ONE_ROW.choosing(Choice.STEP));

    private final String title;
    private final String description;
    private final FigureMaker maker;
    private final FigureTraits traits;

    FigureKind(String title, String description, FigureMaker maker, FigureTraits traits) {
        this.title = title;
        this.description = description;
        this.maker = maker;
        this.traits = traits;
    }

    private static LiveFigure heatmap(FigureRequest request) {
        return request.options()
                .minus()
                .map(minus -> DifferenceFigure.draw(request, minus))
                .orElseGet(() -> ComparisonFigure.draw(request));
    }

    /** The name that files and the command line use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that files and the command line call so. */
    public static Optional<FigureKind> named(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equalsIgnoreCase(label))
                .findFirst();
    }

    /** The name that the window uses. */
    public String title() {
        return title;
    }

    /** What one sees in it, in a few words. */
    public String description() {
        return description;
    }

    public FigureTraits traits() {
        return traits;
    }

    /**
     * Draws the figure.
     *
     * @throws IllegalArgumentException with one sentence, if there is no room for what was asked
     */
    public LiveFigure draw(FigureRequest request) {
        return maker.draw(request);
    }

    /**
     * How large letters are in a window, in scene units.
     *
     * @param request with the usual size
     * @param height of the window
     */
    public double letters(FigureRequest request, double height) {
        return this == TEXT ? TextSize.in(request, height) : request.em();
    }

    /**
     * Refuses a size at which a reader could tell nothing apart, as a file must not be.
     *
     * @throws IllegalArgumentException with a sentence that says what would do
     */
    public void requireRoom(FigureRequest request) {
        LeastSize.require(
                request,
                traits.panels(),
                traits.chooses(Choice.STEP) ? 1 : request.mechanisms().size());
    }
}
