package org.simplexplorer.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.study.AtomicFile;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.study.WeightsFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code simplexplorer data}: the numbers of a figure. */
@Command(
        name = "data",
        description = "Writes weights, scores, segments and groups of a study to a CSV, TSV, JSON or LaTeX file.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class DataCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "STUDY", description = StudyArgument.HELP)
    private String study = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "the file to write; its suffix (csv, tsv, json, tex) tells the format")
    private String output = "";

    @Mixin
    private MechanismChoice mechanisms = new MechanismChoice();

    @Mixin
    private IntakeChoice intake = new IntakeChoice();

    @Override
    public Integer call() throws IOException, UsageException, StudyFormatException {
        WeightsFormat format = WeightsFormat.of(Path.of(output));
        Study read = StudyArgument.read(
                        study,
                        intake,
                        Objects.requireNonNull(spec).commandLine().getErr())
                .study();
        List<Attention> attentions = mechanisms.kinds().stream()
                .map(kind -> Attention.of(read, kind))
                .toList();
        AtomicFile.save(Path.of(output), format.text(read, attentions).getBytes(StandardCharsets.UTF_8));
        return 0;
    }
}
