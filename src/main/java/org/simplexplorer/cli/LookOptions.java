package org.simplexplorer.cli;

import java.util.Optional;
import org.simplexplorer.figure.common.ColourScale;
import org.simplexplorer.figure.common.Detail;
import org.simplexplorer.figure.common.FigureDefaults;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Length;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.scene.Family;
import org.simplexplorer.scene.Ramp;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how a figure looks. */
final class LookOptions {

    private static final int MOST_DIGITS = 6;

    /** The grounds to draw on. */
    enum Theme {
        LIGHT(Palette.LIGHT),
        DARK(Palette.DARK),
        TRANSPARENT(Palette.CLEAR);

        private final Palette palette;

        Theme(Palette palette) {
            this.palette = palette;
        }
    }

    @Option(names = "--font-size", paramLabel = "PT", description = "size of labels in points (9; on a slide 14)")
    private Optional<Double> fontSize = Optional.empty();

    @Option(names = "--family", paramLabel = "NAME", description = "sans or serif (sans)")
    private String family = "sans";

    @Option(names = "--title", paramLabel = "TEXT", description = "a line above the figure (none)")
    private String title = "";

    @Option(
            names = "--digits",
            paramLabel = "N",
            description = "decimals of the values in cells, 0 for no values (2, where there is room)")
    private Optional<Integer> digits = Optional.empty();

    @Option(
            names = "--legend",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "with or without the legend (with)")
    private boolean legend = true;

    @Option(
            names = "--outlines",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "with or without the frames of segments (with)")
    private boolean outlines = true;

    @Option(
            names = "--groups",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "with or without the rings of groups (with)")
    private boolean groups = true;

    @Option(names = "--theme", paramLabel = "NAME", description = "light, dark or transparent (light)")
    private String theme = "light";

    @Option(
            names = "--ramp",
            paramLabel = "NAME",
            description = "colours: salmon, ember, viridis, cividis, blue, grey (salmon; on dark: ember)")
    private Optional<String> ramp = Optional.empty();

    @Option(
            names = "--full-at",
            paramLabel = "W",
            description =
                    "the weight that gets the full colour, at most 1, or auto for the largest (0.5; for up to four tokens 1)")
    private Optional<String> fullAt = Optional.empty();

    @Mixin
    private PanelOptions panels = new PanelOptions();

    /**
     * How the figure looks.
     *
     * @param width as it was given, which the usual size of labels depends on
     * @throws UsageException that names the option that cannot be taken
     */
    FigureStyle style(int tokens, String width) throws UsageException {
        double points = fontSize.orElse(FigureDefaults.points(width));
        require(
                points >= FigureDefaults.LEAST_POINTS && points <= FigureDefaults.MOST_POINTS,
                "--font-size must be at least 1 and at most 750",
                points);
        if (digits.isPresent()) {
            int given = digits.get();
            require(given >= 0 && given <= MOST_DIGITS, "--digits must be 0 to " + MOST_DIGITS, given);
        }
        Theme ground = Named.read("--theme", theme, Theme.values());
        Ramp colours = ramp.isPresent()
                ? Named.read("--ramp", ramp.get(), Ramp.values())
                : FigureDefaults.ramp(ground.palette);
        double top = fullAt.isPresent() && !reachesLargest() ? fullAt() : ColourScale.topFor(tokens);
        ColourScale scale = new ColourScale(colours, top);
        Detail detail =
                new Detail(title, digits.orElse(Detail.AUTO), legend, outlines, groups).withPanels(panels.look());
        Family letters = Named.read("--family", family, Family.values());
        return new FigureStyle(ground.palette, scale, points * Length.POINT, letters, detail);
    }

    /** Whether the largest weight gets the full colour. */
    boolean reachesLargest() {
        return fullAt.filter("auto"::equalsIgnoreCase).isPresent();
    }

    private double fullAt() throws UsageException {
        String text = fullAt.orElse("");
        try {
            double given = Double.parseDouble(text);
            require(given > 0 && given <= 1, "--full-at must be above 0 and at most 1", given);
            return given;
        } catch (NumberFormatException e) {
            throw new UsageException("--full-at must be a number or auto, but is \u201c" + text + "\u201d");
        }
    }

    private static void require(boolean holds, String rule, Number given) throws UsageException {
        if (!holds) {
            throw new UsageException(rule + ", but is " + given);
        }
    }
}
