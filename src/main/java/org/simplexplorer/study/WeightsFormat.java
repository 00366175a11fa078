package org.simplexplorer.study;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.simplexplorer.text.Cells;

/** The kinds of file for the numbers beside a picture: weights, scores, segments and groups. */
public enum WeightsFormat {
    CSV,
    TSV,
    JSON,
    /** A LaTeX table. */
    TEX;

    /** The file name's ending, without the dot. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format that a file name asks for.
     *
     * @throws IllegalArgumentException with one sentence that names the suffixes there are
     */
    public static WeightsFormat of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.suffix()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\u201c" + file
                        + "\u201d: the suffix tells the format of the numbers and must be one of "
                        + Arrays.stream(values()).map(WeightsFormat::suffix).collect(Collectors.joining(", "))));
    }

    /** The text of a file with every row as a list. */
    public String text(Study study, List<Attention> attentions) {
        return text(study, attentions, WeightsLayout.whole(study));
    }

    /** The file's text; JSON has one shape, for it holds lists of lists. */
    public String text(Study study, List<Attention> attentions, WeightsLayout layout) {
        return switch (this) {
            case CSV -> WeightsTable.of(study, attentions, layout, Cells.CSV);
            case TSV -> WeightsTable.of(study, attentions, layout, Cells.TSV);
            case JSON -> WeightsJson.of(study, attentions, layout.rows());
            case TEX -> WeightsLatex.of(study, attentions, layout);
        };
    }
}
