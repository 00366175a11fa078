package org.simplexplorer.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.learn.run.Experiment;
import org.simplexplorer.learn.run.ExperimentResult;
import org.simplexplorer.learn.run.TrainingOptions;
import org.simplexplorer.learn.tape.GradientCheck;
import org.simplexplorer.learn.task.Task;
import org.simplexplorer.study.StudyFormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code simplexplorer learn}: trains small networks, each with another mechanism, and says how well they do. */
@Command(
        name = "learn",
        description = {
            "Trains a small network with each mechanism and measures it on examples held out.",
            "Without -o, writes a line of JSON for each mechanism and seed.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class LearnCommand implements Callable<Integer> {

    private static final int MOST_SEEDS = 1000;
    private static final int MOST_STEPS = 100_000;

    private final PrintStream out;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "TASK",
            description = "dates, glosses, or a CSV or TSV file with two columns: texts and labels")
    private Optional<String> task = Optional.empty();

    @Mixin
    private WeightingChoice weightings = new WeightingChoice();

    @Option(names = "--seeds", paramLabel = "N", description = "how many runs of each mechanism, 1 to 1000 (5)")
    private int seeds = 5;

    @Option(names = "--steps", paramLabel = "N", description = "batches of 32 examples, 1 to 100000 (600)")
    private int steps = TrainingOptions.STEPS;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = {
                "the file to write: numbers (json, csv, tsv), a LaTeX table (tex)",
                "or a figure (svg, pdf, png)"
            })
    private Optional<String> output = Optional.empty();

    @Mixin
    private ResultFile.Look look = new ResultFile.Look();

    @Option(
            names = "--check-gradients",
            description = "compares the derivative of every operation with finite differences instead")
    private boolean checkGradients;

    LearnCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, UsageException, StudyFormatException {
        if (checkGradients) {
            return printChecks();
        }
        requireRange("--seeds", seeds, MOST_SEEDS);
        requireRange("--steps", steps, MOST_STEPS);
        weightings.kinds();
        Optional<ResultFile> file = Optional.empty();
        if (output.isPresent()) {
            file = Optional.of(ResultFile.of(Path.of(output.get()), look));
        }
        Task learned = LearnedTask.named(task.orElseThrow(() -> new UsageException(
                "what is to be learned? give dates, glosses, or the path of a CSV or TSV file of texts and labels")));
        CommandSpec command = Objects.requireNonNull(spec);
        Experiment experiment = new Experiment(
                learned, weightings.weightings(learned, command.commandLine().getParseResult()), seeds, steps);
        PrintWriter notes = command.commandLine().getErr();
        LearnProgress progress =
                new LearnProgress(file.isPresent() ? Optional.empty() : Optional.of(out), !Terminal.isWatched(), notes);
        ExperimentResult result = experiment.run(Runtime.getRuntime().availableProcessors(), progress);
        progress.end();
        if (file.isPresent()) {
            file.get().write(result);
        }
        return 0;
    }

    private static void requireRange(String option, int value, int most) throws UsageException {
        if (value < 1 || value > most) {
            throw new UsageException("%s must be 1 to %d, but is %d".formatted(option, most, value));
        }
    }

    /** Prints the largest relative difference of each operation. */
    private int printChecks() {
        List<GradientCheck> checks = GradientCheck.all(1);
        for (GradientCheck check : checks) {
            out.printf(
                    Locale.ROOT,
                    "%-22s %.1e%s%n",
                    check.operation(),
                    check.difference(),
                    check.holds() ? "" : "  too large");
        }
        out.flush();
        return checks.stream().allMatch(GradientCheck::holds) ? 0 : CommandLineProgram.BAD_INPUT;
    }
}
