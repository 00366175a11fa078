package org.simplexplorer.page;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.simplexplorer.export.GifExport;
import org.simplexplorer.export.Provenance;
import org.simplexplorer.export.SvgAnimation;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.FigureSettings;
import org.simplexplorer.figure.Sweep;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Scene;

/** A figure in which a parameter moves by itself, as a GIF or as an SVG with SVG's own animation. */
public final class MovingFigure {

    /** The kinds whose marks move in straight lines between the knots of a lambda. */
    private static final Set<FigureKind> STRAIGHT = Set.of(FigureKind.BARS, FigureKind.PATH);

    private static final double UNITS_PER_INCH = 96;

    private final FigureKind kind;
    private final FigureRequest asked;
    private final Sweep sweep;
    private final Pace pace;
    private final List<Integer> delays;
    private final List<Double> values;
    private final FigureRequest request;

    /** @throws IllegalArgumentException with one sentence, if nothing would move or there is no room */
    public MovingFigure(FigureKind kind, FigureRequest asked, Sweep sweep, Pace pace) {
        this.kind = kind;
        this.asked = asked;
        this.sweep = sweep;
        this.pace = pace;
        sweep.requireShown(asked);
        delays = pace.delays();
        values = sweep.values(delays.size());
        request = sweep.steadied(kind, asked, values);
        kind.requireRoom(request);
    }

    /** Whether a kind of figure can move in an SVG too, along this parameter. */
    public static boolean movesInSvg(FigureKind kind, Sweep sweep) {
        return STRAIGHT.contains(kind)
                && sweep.kind().filter(MechanismKind::hasPath).isPresent();
    }

    /** The figure at a share of the time, 0 to 1, as a request of its own. */
    public FigureRequest requestAt(double share) {
        return sweep.applied(request, sweep.at(share));
    }

    private Scene at(double share) {
        return kind.draw(requestAt(share)).scene();
    }

    /**
     * The bytes of a GIF.
     *
     * @param dpi its dots per inch
     */
    public byte[] gif(double dpi) {
        Map<String, String> settings = settings(OptionalDouble.of(dpi));
        settings.put("fps", Double.toString(pace.rate()));
        GifExport.Frames frames =
                moment -> kind.draw(sweep.applied(request, values.get(moment))).scene();
        return GifExport.bytes(
                frames, delays, dpi / UNITS_PER_INCH, FigureProvenance.of(asked, settings), request.ruler());
    }

    /**
     * The bytes of an SVG.
     *
     * @throws IllegalArgumentException with one sentence, if the kind or the parameter does not move in straight lines
     */
    public byte[] svg() {
        if (!STRAIGHT.contains(kind)) {
            throw new IllegalArgumentException("an svg can move for the kinds bars and path, but not for "
                    + kind.label() + "; a gif can for every kind");
        }
        double[] knots = sweep.knots(request)
                .orElseThrow(() -> new IllegalArgumentException("an svg can move along a lambda, but not along "
                        + sweep.name() + "; a gif can along every parameter"));
        Provenance said = FigureProvenance.of(asked, settings(OptionalDouble.empty()));
        return SvgAnimation.bytes(this::at, knots, pace.seconds(), said, request.ruler());
    }

    private Map<String, String> settings(OptionalDouble dpi) {
        Map<String, String> settings = FigureSettings.of(kind, asked, dpi, List.of());
        settings.put("sweep", sweep.text());
        settings.put("seconds", Double.toString(pace.seconds()));
        return settings;
    }
}
