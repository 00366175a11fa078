package org.simplexplorer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.FigureSettings;
import org.simplexplorer.figure.Sweep;
import org.simplexplorer.page.MovingFigure;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The settings that an exported figure keeps, as what options stand for that were not given. A setting that a given option
 * makes pointless is passed over, such as the height of a figure whose width is given anew.
 *
 * @param settings the values by the names of {@link FigureSettings}; others are not taken from a file
 * @param given what the command line says
 */
record KeptSettings(Map<String, String> settings, ParseResult given) implements IDefaultValueProvider {

    /**
     * Gives a command what the command line says, and for options that were not given what a figure keeps.
     *
     * @throws UsageException if that cannot be used
     */
    static void parseInto(RenderCommand again, Map<String, String> settings, CommandLine given) throws UsageException {
        ParseResult parsed = given.getParseResult();
        CommandLine line = CommandLineProgram.render(again)
                .setDefaultValueProvider(new KeptSettings(settings, parsed))
                .setErr(given.getErr());
        List<String> all = parsed.originalArgs();
        int first = all.indexOf(parsed.commandSpec().name()) + 1;
        try {
            line.parseArgs(all.subList(first, all.size()).toArray(String[]::new));
        } catch (ParameterException e) {
            throw new UsageException("a setting that the figure keeps cannot be used: " + e.getMessage()
                    + "; give the option, or --ignore-settings");
        }
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return null;
        }
        String name = option.longestName().replaceFirst("^--", "");
        return FigureSettings.NAMES.contains(name) && !isOverruled(name) ? settings.get(name) : null;
    }

    private boolean isOverruled(String name) {
        return switch (name) {
            case "width" -> isGiven("--size");
            case "height" -> isGiven("--size") || isGiven("--width") || isGiven("--kind");
            case "sweep" -> !canMove();
            case "dpi" ->
                settings.containsKey("fps") != SweepChoice.isGif(output()); // a GIF is coarser than a still picture
            case "labels", "grid", "dots", "header", "square" -> isGiven("--style");
            case "ramp" -> isGiven("--theme");
            case "step" -> isGiven("--mechanisms");
            case "columns" ->
                isGiven("--kind")
                        && FigureKind.named(given.matchedOptionValue("--kind", ""))
                                .filter(kind -> kind.traits().canShowSomeWords())
                                .isEmpty();
            default -> false;
        };
    }

    private Path output() {
        return Path.of(given.matchedOptionValue("-o", ""));
    }

    /** Whether what moves in the figure can do so in the file that is to be written. */
    private boolean canMove() {
        Optional<FigureKind> kind = FigureKind.named(
                given.matchedOptionValue("--kind", settings.getOrDefault("kind", FigureKind.HEATMAP.label())));
        try {
            Sweep sweep = Sweep.parse(settings.getOrDefault("sweep", ""));
            return SweepChoice.isGif(output())
                    || (SweepChoice.canMove(output())
                            && kind.filter(one -> MovingFigure.movesInSvg(one, sweep))
                                    .isPresent());
        } catch (IllegalArgumentException e) {
            return SweepChoice.canMove(output()); // where it is told what is wrong with it
        }
    }

    private boolean isGiven(String option) {
        return given.hasMatchedOption(option);
    }
}
