package org.simplexplorer.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.figure.common.PanelLook;
import picocli.CommandLine.Option;

/** The options that say how panels look: a style, and what differs from it. */
final class PanelOptions {

    /** The styles by name. */
    enum Style {
        STANDARD(PanelLook.STANDARD),
        PAPER(PanelLook.PAPER);

        private final PanelLook look;

        Style(PanelLook look) {
            this.look = look;
        }
    }

    /** Where columns are named. */
    enum Labels {
        BOTTOM,
        TOP
    }

    @Option(
            names = "--style",
            paramLabel = "NAME",
            description = {
                "standard, or paper: of a heatmap, labels on top, square cells, and no dots (standard);",
                "the options from --labels to --square change a style"
            })
    private String style = "standard";

    @Option(
            names = "--labels",
            paramLabel = "WHERE",
            description = "of a heatmap's columns: bottom or top (the style's)")
    private Optional<String> labels = Optional.empty();

    @Option(
            names = "--grid",
            negatable = true,
            fallbackValue = "true",
            description = "with or without lines between a heatmap's cells (the style's)")
    private @Nullable Boolean grid;

    @Option(
            names = "--dots",
            negatable = true,
            fallbackValue = "true",
            description = "with or without a dot where a weight is exactly 0 (the style's)")
    private @Nullable Boolean dots;

    @Option(
            names = "--header",
            negatable = true,
            fallbackValue = "true",
            description = "with or without mechanism and parameters above each panel (the style's)")
    private @Nullable Boolean header;

    @Option(
            names = "--square",
            negatable = true,
            fallbackValue = "true",
            description = "whether a heatmap's cells are square (the style's)")
    private @Nullable Boolean square;

    @Option(
            names = "--letters",
            negatable = true,
            fallbackValue = "true",
            description = "with or without (a), (b) and so on above the panels (without)")
    private @Nullable Boolean letters;

    /** @throws UsageException that names the option that cannot be taken */
    PanelLook look() throws UsageException {
        PanelLook from = Named.read("--style", style, Style.values()).look;
        boolean top = labels.isPresent()
                ? Named.read("--labels", labels.get(), Labels.values()) == Labels.TOP
                : from.labelsOnTop();
        return new PanelLook(
                top,
                or(grid, from.grid()),
                or(dots, from.dots()),
                or(header, from.headings()),
                or(square, from.square()),
                or(letters, from.letters()));
    }

    private static boolean or(@Nullable Boolean given, boolean usual) {
        return given == null ? usual : given;
    }
}
