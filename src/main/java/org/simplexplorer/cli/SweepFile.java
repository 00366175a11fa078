package org.simplexplorer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.simplexplorer.export.GifExport;
import org.simplexplorer.export.SvgAnimation;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.FigureSettings;
import org.simplexplorer.figure.Sweep;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.study.AtomicFile;

/**
 * A figure in which a parameter moves, in a file.
 *
 * @param dpi of a picture of pixels
 */
record SweepFile(Path file, Sweep sweep, SweepChoice choice, double dpi) {

    /** The kinds whose marks move in straight lines between the knots of a lambda. */
    private static final Set<FigureKind> STRAIGHT = Set.of(FigureKind.BARS, FigureKind.PATH);

    private static final int TICKS_A_SECOND = 8;

    /**
     * Draws and writes it.
     *
     * @throws IllegalArgumentException with one sentence, if nothing would move or there is no room
     */
    void write(FigureKind kind, FigureRequest asked) throws IOException {
        sweep.requireShown(asked);
        List<Integer> delays = choice.delays();
        List<Double> values = sweep.values(delays.size());
        FigureRequest request = sweep.steadied(kind, asked, values);
        kind.requireRoom(request);
        if (SweepChoice.isGif(file)) {
            GifExport.Frames frames = moment ->
                    kind.draw(sweep.applied(request, values.get(moment))).scene();
            AtomicFile.save(file, GifExport.bytes(frames, delays, dpi / 96, request.ruler()));
        } else {
            AtomicFile.save(file, svg(kind, request, asked));
        }
    }

    private byte[] svg(FigureKind kind, FigureRequest request, FigureRequest asked) {
        if (!STRAIGHT.contains(kind)) {
            throw new IllegalArgumentException("an svg can move for the kinds bars and path, but not for "
                    + kind.label() + "; a gif can for every kind");
        }
        double[] knots = sweep.knots(request)
                .orElseThrow(() -> new IllegalArgumentException("an svg can move along a lambda, but not along "
                        + sweep.name() + "; a gif can along every parameter"));
        Map<String, String> settings = FigureSettings.of(kind, asked, OptionalDouble.empty(), List.of());
        settings.put("sweep", sweep.text());
        settings.put("seconds", Double.toString(choice.seconds()));
        return SvgAnimation.bytes(
                share -> kind.draw(sweep.applied(request, sweep.at(share))).scene(),
                ticked(knots),
                choice.seconds(),
                FigureFile.provenance(asked, settings),
                request.ruler());
    }

    /** With moments between the knots, at which the numbers in the figure are said anew. */
    private double[] ticked(double... knots) {
        int ticks = (int) Math.ceil(choice.seconds() * TICKS_A_SECOND);
        return DoubleStream.concat(
                        Arrays.stream(knots),
                        IntStream.rangeClosed(0, ticks).mapToDouble(tick -> (double) tick / ticks))
                .sorted()
                .distinct()
                .toArray();
    }
}
