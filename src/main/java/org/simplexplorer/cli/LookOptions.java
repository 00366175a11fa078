package org.simplexplorer.cli;

import java.util.Optional;
import org.simplexplorer.figure.ColourScale;
import org.simplexplorer.figure.Detail;
import org.simplexplorer.figure.FigureStyle;
import org.simplexplorer.figure.Length;
import org.simplexplorer.figure.Palette;
import org.simplexplorer.scene.Family;
import org.simplexplorer.scene.Ramp;
import picocli.CommandLine.Option;

/** The options that say how a figure looks. */
final class LookOptions {

    /** The grounds to draw on. */
    enum Theme {
        LIGHT(Palette.LIGHT, Ramp.SALMON),
        DARK(Palette.DARK, Ramp.EMBER),
        TRANSPARENT(Palette.CLEAR, Ramp.SALMON);

        private final Palette palette;
        private final Ramp ramp;

        Theme(Palette palette, Ramp ramp) {
            this.palette = palette;
            this.ramp = ramp;
        }
    }

    @Option(names = "--font-size", paramLabel = "PT", description = "size of labels in points (9)")
    private double fontSize = 9;

    @Option(names = "--family", paramLabel = "NAME", description = "sans or serif (sans)")
    private Family family = Family.SANS;

    @Option(names = "--title", paramLabel = "TEXT", description = "a line above the figure (none)")
    private String title = "";

    @Option(
            names = "--digits",
            paramLabel = "N",
            description = "decimals of the values in cells, 0 for no values (2, where there is room)")
    private int digits = Detail.AUTO;

    @Option(names = "--no-legend", description = "leave the legend out")
    private boolean noLegend;

    @Option(names = "--no-outlines", description = "leave the frames of fusedmax's segments out")
    private boolean noOutlines;

    @Option(names = "--no-groups", description = "leave the rings of oscarmax's groups out")
    private boolean noGroups;

    @Option(names = "--theme", paramLabel = "NAME", description = "light, dark or transparent (light)")
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
        double top = fullAt.orElseGet(() -> ColourScale.topFor(tokens));
        ColourScale scale = new ColourScale(ramp.orElse(theme.ramp), top);
        Detail detail = new Detail(title, digits, !noLegend, !noOutlines, !noGroups);
        return new FigureStyle(theme.palette, scale, fontSize * Length.POINT, family, detail);
    }
}
