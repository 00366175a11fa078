package org.simplexplorer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.study.SoftmaxedScores;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.study.StudyWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code simplexplorer convert}: makes a study file of attention that another program wrote. */
@Command(
        name = "convert",
        description = {
            "Makes a study file from a table, JSON, a NumPy array or a sentence.",
            "Tables are CSV or TSV; JSON has tokens and attention; arrays are .npy or .npz."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the file to convert")
    private String input = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "the study file to write")
    private String output = "";

    @Option(
            names = "--from-weights",
            description = "the numbers are softmax's weights: their logarithms are the scores")
    private boolean fromWeights;

    @Mixin
    private IntakeChoice choice = new IntakeChoice();

    @Override
    public Integer call() throws IOException, UsageException, StudyFormatException {
        PrintWriter notes = Objects.requireNonNull(spec).commandLine().getErr();
        Study study = StudyArgument.read(input, choice, notes).study();
        if (fromWeights) {
            study = scores(study, notes);
        } else if (SoftmaxedScores.isLikely(study)) {
            notes.println(input + ": In every row the numbers sum to 1: they look like weights, not scores;"
                    + " --from-weights recovers the scores.");
        }
        StudyWriter.write(study, Path.of(output));
        return 0;
    }

    private Study scores(Study weights, PrintWriter notes) throws UsageException {
        if (!SoftmaxedScores.isLikely(weights)) {
            throw new UsageException(
                    "--from-weights: the numbers of " + input + " are not weights, since not every row sums to 1");
        }
        SoftmaxedScores recovered = SoftmaxedScores.recover(weights);
        recovered.lost().ifPresent(lost -> notes.println(input + ": " + lost));
        return recovered.study();
    }
}
