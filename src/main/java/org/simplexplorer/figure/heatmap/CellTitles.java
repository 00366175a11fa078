package org.simplexplorer.figure.heatmap;

import java.util.AbstractList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Study;

/** {@code calls → ivanov: score 0.73, weight 0.33}, for each cell of a heatmap row by row, made on demand. */
final class CellTitles extends AbstractList<String> {

    private final Study study;
    private final Attention attention;

    CellTitles(Study study, Attention attention) {
        this.study = study;
        this.attention = attention;
    }

    @Override
    public String get(int index) {
        int columns = study.tokens().size();
        int r = index / columns;
        int c = index % columns;
        Evaluation row = attention.rows().get(r);
        String weight = row.inSupport(c) ? String.format(Locale.ROOT, "%.3g", row.weight(c)) : "exactly 0";
        return String.format(
                Locale.ROOT,
                "%s \u2192 %s: score %s, weight %s",
                study.row(r).label(),
                study.tokens().get(c),
                study.row(r).score(c),
                weight);
    }

    /** Titles of the same scores and tokens are the same without making them. */
    @Override
    public boolean equals(@Nullable Object other) {
        return (other instanceof CellTitles that && hasNumbersOf(that)) || super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    private boolean hasNumbersOf(CellTitles that) {
        return attention.mechanism().equals(that.attention.mechanism())
                && study.tokens().equals(that.study.tokens())
                && study.rows().equals(that.study.rows());
    }

    @Override
    public int size() {
        return study.rows().size() * study.tokens().size();
    }
}
