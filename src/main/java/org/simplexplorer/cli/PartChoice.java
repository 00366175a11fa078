package org.simplexplorer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.study.NamedRow;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.TokenRange;
import picocli.CommandLine.Option;

/** The options that say which part of a study a figure shows. What is left out changes no weight of the rest. */
final class PartChoice {

    @Option(
            names = "--row",
            paramLabel = "ROW",
            description =
                    "for kinds that show one row: its label or number, #2 for a number that is a label too (the first)")
    private Optional<String> row = Optional.empty();

    @Option(
            names = "--rows",
            paramLabel = "ROW",
            split = ",",
            description = "for a heatmap: some of the rows, in this order, each as for --row (all)")
    private List<String> rows = new ArrayList<>();

    @Option(
            names = "--columns",
            paramLabel = "N-M",
            converter = WordRange.class,
            description = {
                "for heatmap, text and bars: some neighbouring words, as 1-8, counted from 1;",
                "their weights stay those of the whole sentence (all)"
            })
    private Optional<TokenRange> columns = Optional.empty();

    /** Which row is shown, from 0. */
    int row(Study study) {
        return row.map(name -> NamedRow.in(study, name)).orElse(0);
    }

    /** The study with the rows that are asked for. */
    Study rows(Study study, FigureKind kind) throws UsageException {
        if (rows.isEmpty()) {
            return study;
        }
        if (!kind.traits().allRows()) {
            throw new UsageException("--rows is for a heatmap; choose the row of another kind with --row");
        }
        return NamedRow.only(study, rows);
    }

    /** The words that are shown; empty for all. */
    Optional<TokenRange> columns(FigureKind kind) throws UsageException {
        if (columns.isPresent() && !kind.traits().canShowSomeWords()) {
            throw new UsageException("--columns is for heatmap, text and bars; a figure of the kind " + kind.label()
                    + " is about the whole sentence");
        }
        return columns;
    }
}
