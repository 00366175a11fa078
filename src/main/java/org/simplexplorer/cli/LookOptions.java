package org.simplexplorer.cli;

import java.util.Optional;
import org.simplexplorer.figure.ColourScale;
import org.simplexplorer.figure.FigureStyle;
import org.simplexplorer.figure.Palette;
import org.simplexplorer.scene.Ramp;
import picocli.CommandLine.Option;

/** The options that say how a figure looks. */
final class LookOptions {

    /** The grounds to draw on. */
    enum Theme {
        LIGHT,
        DARK
    }

    @Option(names = "--font-size", paramLabel = "PX", description = "size of labels in dots (12)")
    private double fontSize = 12;

    @Option(names = "--theme", paramLabel = "NAME", description = "light or dark (light)")
    private Theme theme = Theme.LIGHT;

    @Option(
            names = "--ramp",
            paramLabel = "NAME",
            description = "colours: salmon, ember, viridis, cividis, blue, grey (salmon; on dark: ember)")
    private Optional<Ramp> ramp = Optional.empty();

    @Option(
            names = "--full-at",
            paramLabel = "W",
            description = "the weight that gets the full colour, at most 1 (0.5; for up to four tokens 1)")
    private Optional<Double> fullAt = Optional.empty();

    /** @throws IllegalArgumentException if a number is out of its range */
    FigureStyle style(int tokens) {
        boolean dark = theme == Theme.DARK;
        Ramp colours = ramp.orElse(dark ? Ramp.EMBER : Ramp.SALMON);
        ColourScale scale = new ColourScale(colours, fullAt.orElseGet(() -> ColourScale.topFor(tokens)));
        return new FigureStyle(dark ? Palette.DARK : Palette.LIGHT, scale, fontSize);
    }
}
