package org.simplexplorer.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.simplexplorer.study.AtomicFile;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.study.WeightsFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code simplexplorer data}: the numbers of a figure. */
@Command(
        name = "data",
        description = "Writes weights, scores, segments and groups of a study to a CSV, TSV, JSON or LaTeX file.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class DataCommand implements Callable<Integer> {

    @Parameters(paramLabel = "STUDY", description = "a study file, a figure exported before, or the name of a sample")
    private String study = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "the file to write; its suffix (csv, tsv, json, tex) tells the format")
    private String output = "";

    @Mixin
    private MechanismChoice mechanisms = new MechanismChoice();

    @Override
    public Integer call() throws IOException, UsageException, StudyFormatException {
        WeightsFormat format = WeightsFormat.of(Path.of(output));
        Study read = StudyArgument.read(study).study();
        List<Attention> attentions = mechanisms.kinds().stream()
                .map(kind -> Attention.of(read, kind))
                .toList();
        AtomicFile.save(Path.of(output), format.text(read, attentions).getBytes(StandardCharsets.UTF_8));
        return 0;
    }
}
