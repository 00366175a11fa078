package org.simplexplorer.figure.heatmap;

import java.util.AbstractList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Study;

/** {@code calls → ivanov: score 0.73, weight 0.33}, for each cell that a heatmap shows row by row, made on demand. */
final class CellTitles extends AbstractList<String> {

    private final Study study;
    private final Attention attention;
    private final Viewport shown;

    CellTitles(Study study, Attention attention, Viewport shown) {
        this.shown = shown;
        this.study = study;
        this.attention = attention;
    }

    @Override
    public String get(int index) {
        int r = shown.firstRow() + index / shown.columns();
        int c = shown.firstColumn() + index % shown.columns();
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
        return shown.equals(that.shown)
                && attention.mechanism().equals(that.attention.mechanism())
                && study.tokens().equals(that.study.tokens())
                && study.rows().equals(that.study.rows());
    }

    @Override
    public int size() {
        return shown.rows() * shown.columns();
    }
}
