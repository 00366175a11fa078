package org.simplexplorer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.attend.ReadText;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.study.AtomicFile;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.ScoresFrom;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code simplexplorer attend}: the scores that a transformer gives to a text. */
@Command(
        name = "attend",
        description = {
            "Writes the raw attention scores of a transformer for a text.",
            "One head becomes a study or a figure. With --all, all heads go into NumPy's .npz",
            "with the arrays attention (layers x heads x n x n, float32) and tokens.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class AttendCommand implements Callable<Integer> {

    /** The model's scores differ by 5 to 8: at gamma 1 sparse mechanisms leave one token in eleven. */
    private static final double GAMMA = 4;

    /** What becomes of the tokens that mark the start and the end of a text. */
    private enum Special {
        KEEP,
        DROP
    }

    @Spec
    private @Nullable CommandSpec spec;

    @CommandLine.Parameters(paramLabel = "TEXT", description = "the text, in quotation marks")
    private String text = "";

    @Option(names = "--layer", paramLabel = "N", description = "the layer, from 1")
    private Optional<Integer> layer = Optional.empty();

    @Option(names = "--head", paramLabel = "N", description = "the head of the layer, from 1")
    private Optional<Integer> head = Optional.empty();

    @Option(names = "--all", description = "all heads of all layers, into an .npz file")
    private boolean all;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "the file to write: a study (json), a figure (svg, pdf, tex, png), or npz with --all")
    private String output = "";

    @Option(
            names = "--special",
            paramLabel = "WHAT",
            description = "keep or drop [CLS] and [SEP] (drop; with --all keep)")
    private Optional<String> special = Optional.empty();

    @Option(names = "--words", description = "merge word pieces into words: their scores are averaged")
    private boolean words;

    @Mixin
    private ModelChoice model = new ModelChoice();

    @Option(
            names = "--gamma",
            paramLabel = "G",
            description = "strength, above 0 (4, which shows structure; 1 is the model's own)")
    private double gamma = GAMMA;

    @Option(names = "--dpi", paramLabel = "N", description = "dots per inch of a PNG (192)")
    private double dpi = 192;

    @Mixin
    private FigureChoice choice = new FigureChoice();

    @Override
    public Integer call() throws IOException, UsageException {
        requireOptions();
        Special kept = Named.read("--special", special.orElse(all ? "keep" : "drop"), Special.values());
        ReadText read = ReadText.of(LoadedModel.of(model.folder()), text);
        ScoresFrom chosen = ChosenHead.of(read, layer.orElse(1), head.orElse(1), kept == Special.DROP, words);
        PrintWriter notes = Objects.requireNonNull(spec).commandLine().getErr();
        Path file = Path.of(output);
        boolean complete = true;
        if (all) {
            AtomicFile.save(file, HeadsArchive.bytes(read, chosen));
        } else {
            Study study = withParameters(read.study(chosen));
            if (hasSuffix("json")) {
                StudyWriter.write(study, file);
            } else {
                complete = new FigureFile(file, dpi, List.of())
                        .write(choice.kind(), choice.request(study, List.of(), new AwtRuler()), notes);
            }
        }
        read.cut().ifPresent(notes::println);
        return complete ? 0 : 1;
    }

    /** What can be told before the model is loaded. */
    private void requireOptions() throws UsageException {
        if (all && (layer.isPresent() || head.isPresent())) {
            throw new UsageException("--all writes every head; leave --layer and --head out");
        }
        if (!all && (layer.isEmpty() || head.isEmpty())) {
            throw new UsageException("which head? give --layer and --head, or --all");
        }
        if (all != hasSuffix("npz")) {
            throw new UsageException(
                    all
                            ? "--all writes NumPy's archive; give -o a name that ends in .npz"
                            : "one head is a study or a figure; give -o a name that ends in .json, .svg, .pdf, .tex, .png or .html,"
                                    + " or --all");
        }
        if (!all && !hasSuffix("json")) {
            FigureFile.requireFormat(Path.of(output));
        }
        FigureFile.requireDpi(dpi);
        if (!Parameters.isGamma(gamma)) {
            throw new UsageException("--gamma must be finite and above 0, but is " + gamma);
        }
    }

    private boolean hasSuffix(String suffix) {
        return output.toLowerCase(Locale.ROOT).endsWith("." + suffix);
    }

    private Study withParameters(Study raw) {
        Parameters usual = Parameters.of(raw.tokens().size()).withGamma(gamma);
        return raw.withParameters(ParameterOptions.applied(
                Objects.requireNonNull(spec).commandLine().getParseResult(), usual));
    }
}
