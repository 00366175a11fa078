package org.simplexplorer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.study.AtomicFile;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.NamedRow;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.study.TokenRange;
import org.simplexplorer.study.WeightsFormat;
import org.simplexplorer.study.WeightsLatex;
import org.simplexplorer.study.WeightsLayout;
import org.simplexplorer.study.WeightsLayout.Shape;
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

    @Option(
            names = "--row",
            paramLabel = "ROW",
            description = "this row alone: its label or number, #2 for a number that is a label too (all)")
    private Optional<String> row = Optional.empty();

    @Option(
            names = "--columns",
            paramLabel = "N-M",
            converter = WordRange.class,
            description = "for csv, tsv and tex: some neighbouring words, as 1-8, counted from 1 (all)")
    private Optional<TokenRange> columns = Optional.empty();

    @Option(
            names = "--layout",
            paramLabel = "NAME",
            description = {
                "for csv, tsv and tex: list (a line for each token) or matrix (a line for each row,",
                "a column for each token) (list)"
            })
    private String shape = "list";

    @Option(
            names = "--longtable",
            description = "for tex: a table that breaks over pages, for LaTeX's package longtable")
    private boolean longtable;

    @Option(names = "--digits", paramLabel = "N", description = "for tex: decimals, 1 to 9 (2)")
    private Optional<Integer> digits = Optional.empty();

    @Mixin
    private MechanismChoice mechanisms = new MechanismChoice();

    @Mixin
    private IntakeChoice intake = new IntakeChoice();

    @Override
    public Integer call() throws IOException, UsageException, StudyFormatException {
        Path file = Path.of(output);
        WeightsFormat format = WeightsFormat.of(file);
        Shape arranged = Named.read("--layout", shape, Shape.values());
        requireSuiting(format, arranged);
        PrintWriter notes = Objects.requireNonNull(spec).commandLine().getErr();
        Study read = StudyArgument.read(study, intake, notes).study();
        WeightsLayout whole = WeightsLayout.whole(read).withShape(arranged).withBreaking(longtable);
        WeightsLayout sized = digits.map(whole::withDigits).orElse(whole);
        WeightsLayout wide =
                row.map(name -> sized.withRow(NamedRow.in(read, name))).orElse(sized);
        WeightsLayout layout = columns.isPresent() ? wide.withColumns(columnsOf(read)) : wide;
        List<Attention> attentions = mechanisms.kinds().stream()
                .map(kind -> Attention.of(read, kind))
                .toList();
        AtomicFile.save(file, format.text(read, attentions, layout).getBytes(StandardCharsets.UTF_8));
        if (format == WeightsFormat.TEX && WeightsLatex.isTooLong(read, attentions, layout)) {
            notes.println(file + ": The table is longer than a page; --longtable makes one that breaks.");
        }
        return 0;
    }

    private TokenRange columnsOf(Study read) throws UsageException {
        TokenRange some = columns.orElseThrow().within(read.tokens().size());
        if (some.size() == 0) {
            throw new UsageException("--columns must start at a word, but the sentence has "
                    + read.tokens().size());
        }
        return some;
    }

    /** What a format has no use for would be passed over in silence. */
    private void requireSuiting(WeightsFormat format, Shape arranged) throws UsageException {
        if (format != WeightsFormat.TEX && (longtable || digits.isPresent())) {
            throw new UsageException(
                    (longtable ? "--longtable" : "--digits") + " is for tex; other files hold all digits");
        }
        if (format == WeightsFormat.JSON && columns.isPresent()) {
            throw new UsageException("--columns is for csv, tsv and tex; json holds whole rows");
        }
        if (format == WeightsFormat.JSON && arranged == Shape.MATRIX) {
            throw new UsageException("--layout is for csv, tsv and tex; in json, a row\u2019s weights are a list");
        }
    }
}
