package org.simplexplorer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.export.PngExport;
import org.simplexplorer.figure.ComparisonFigure;
import org.simplexplorer.figure.FigureStyle;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.study.AtomicFile;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.study.StudyReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code simplexplorer render}: draws a study into a picture file. */
@Command(
        name = "render",
        description = "Draws the heatmaps of a study into a PNG file.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {

    @Parameters(paramLabel = "STUDY", description = "a study file, or the name of a sample")
    private String study = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT.png",
            description = "the file to write")
    private String output = "";

    @Option(
            names = "--mechanisms",
            split = ",",
            paramLabel = "NAME",
            description = "which to show, parted by commas: softmax, sparsemax, fusedmax, oscarmax (all four)")
    private List<MechanismKind> mechanisms = List.of(MechanismKind.values());

    @Option(names = "--gamma", paramLabel = "G", description = "strength, above 0 (the study's)")
    private Optional<Double> gamma = Optional.empty();

    @Option(names = "--fusedmax-lambda", paramLabel = "L", description = "at least 0 (the study's)")
    private Optional<Double> fusedmaxLambda = Optional.empty();

    @Option(names = "--oscarmax-lambda", paramLabel = "L", description = "at least 0 (the study's)")
    private Optional<Double> oscarmaxLambda = Optional.empty();

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = PictureSize.Converter.class,
            description = "width and height in dots of 1/96 inch, as 1200x800 (what suits the study)")
    private Optional<PictureSize> size = Optional.empty();

    @Option(names = "--scale", paramLabel = "S", description = "pixels to a dot (2)")
    private double scale = 2;

    @Mixin
    private LookOptions look = new LookOptions();

    @Override
    public Integer call() throws IOException, UsageException, StudyFormatException {
        if (!output.toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw new UsageException(
                    "\u201c" + output + "\u201d: the suffix tells the kind of picture, and .png is the one there is");
        }
        TextRuler ruler = new AwtRuler();
        AtomicFile.save(Path.of(output), PngExport.bytes(scene(ruler), scale, ruler));
        return 0;
    }

    private Scene scene(TextRuler ruler) throws IOException, UsageException, StudyFormatException {
        Study shown = withParameters(read());
        FigureStyle style = look.style(shown.tokens().size());
        List<Attention> attentions =
                mechanisms.stream().map(kind -> Attention.of(shown, kind)).toList();
        return size.isEmpty()
                ? ComparisonFigure.of(shown, attentions, style, ruler)
                : ComparisonFigure.of(
                        shown, attentions, size.get().width(), size.get().height(), style, ruler);
    }

    private Study read() throws IOException, UsageException, StudyFormatException {
        Path file = Path.of(study);
        if (Files.exists(file)) {
            return StudyReader.read(file);
        }
        return Samples.named(study)
                .orElseThrow(() -> new UsageException(
                        "\u201c" + study + "\u201d is neither a file nor a sample; see simplexplorer samples"))
                .load();
    }

    private Study withParameters(Study read) {
        org.simplexplorer.study.Parameters own = read.parameters();
        return read.withParameters(new org.simplexplorer.study.Parameters(
                gamma.orElse(own.gamma()),
                fusedmaxLambda.orElse(own.fusedmaxLambda()),
                oscarmaxLambda.orElse(own.oscarmaxLambda())));
    }
}
