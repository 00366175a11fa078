package org.simplexplorer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.export.FigureFormat;
import org.simplexplorer.export.Provenance;
import org.simplexplorer.figure.common.ColourScale;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Length;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.figure.learn.ExperimentFigure;
import org.simplexplorer.learn.report.ResultFormat;
import org.simplexplorer.learn.run.ExperimentResult;
import org.simplexplorer.page.FigureProvenance;
import org.simplexplorer.scene.Ramp;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.study.AtomicFile;
import picocli.CommandLine.Option;

/** The file for an experiment: its numbers, or a figure of them. */
record ResultFile(Path file, Optional<ResultFormat> numbers, double width, double dpi) {

    private static final double FONT_SIZE = 9;

    /** The options for figures. */
    static final class Look {

        @Option(
                names = "--width",
                paramLabel = "LENGTH",
                description = "of a figure: 174mm, 6.9in, one-column ... (174mm)")
        private String width = "two-columns";

        @Option(names = "--dpi", paramLabel = "N", description = "dots per inch of a PNG (192)")
        private double dpi = 192;
    }

    /** @throws IllegalArgumentException with one sentence, if the suffix is none of those there are or a length is none */
    static ResultFile of(Path file, Look look) throws UsageException {
        FigureFile.requireDpi(look.dpi);
        Optional<ResultFormat> numbers = ResultFormat.of(file);
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (numbers.isEmpty() && suffixes().noneMatch(suffix -> name.endsWith("." + suffix))) {
            throw new UsageException("\u201c" + file + "\u201d: the suffix tells the format and must be one of "
                    + suffixes().collect(Collectors.joining(", ")));
        }
        return new ResultFile(file, numbers, Length.parse(look.width), look.dpi);
    }

    private static Stream<String> suffixes() {
        return Stream.concat(
                        Arrays.stream(ResultFormat.values()).map(ResultFormat::suffix),
                        Arrays.stream(FigureFormat.values()).map(FigureFormat::suffix))
                .distinct();
    }

    void write(ExperimentResult result) throws IOException {
        AtomicFile.save(file, numbers.isPresent() ? numbers.get().bytes(result) : figure(result));
    }

    private byte[] figure(ExperimentResult result) {
        TextRuler ruler = new AwtRuler();
        FigureStyle style = new FigureStyle(Palette.LIGHT, new ColourScale(Ramp.SALMON, 1), FONT_SIZE * Length.POINT);
        Scene scene = ExperimentFigure.draw(result, width, style, ruler);
        Provenance provenance = FigureProvenance.of(ExperimentFigure.title(result), "");
        return FigureFormat.of(file).bytes(scene, dpi / 96, provenance, ruler);
    }
}
