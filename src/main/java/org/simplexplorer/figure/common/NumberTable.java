package org.simplexplorer.figure.common;

import java.util.List;
import java.util.Optional;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/** Rows of words followed by numbers in columns; where a column is too narrow, the numbers go below the words. */
public final class NumberTable {

    private static final double LEAST_WIDTH_EMS = 33;
    private static final double COLUMN_EMS = 5.8;
    private static final double MARK_EMS = 1.5;

    private final FigureStyle style;
    private final TextStyle words;
    private final TextStyle quiet;

    public NumberTable(FigureStyle style) {
        this.style = style;
        words = style.text(style.fontSize(), Weight.REGULAR, style.palette().text());
        quiet = style.text(style.fontSize(), Weight.REGULAR, style.palette().quiet());
    }

    /**
     * A row.
     *
     * @param holds the mark before it; empty for none
     * @param cells one number a column
     * @param sentence the numbers as they stand below the words
     */
    public record Row(Optional<Boolean> holds, String words, List<String> cells, String sentence) {}

    public void addTo(TextStack stack, List<String> headers, List<Row> rows) {
        boolean columns = stack.width() >= LEAST_WIDTH_EMS * style.fontSize();
        if (columns) {
            addCells(stack, headers, quiet);
            stack.nextLine(quiet);
        }
        for (Row row : rows) {
            addRow(stack, row, columns);
        }
    }

    private void addRow(TextStack stack, Row row, boolean columns) {
        double em = style.fontSize();
        double left = row.holds().isPresent() ? MARK_EMS * em : 0;
        row.holds()
                .ifPresent(holds -> stack.add(
                        Verdict.of(holds, 0.5 * em, stack.baseline(words) - words.middleToBaseline(), style)));
        if (columns) {
            addCells(stack, row.cells(), words);
            stack.paragraph(row.words(), left, stack.width() - row.cells().size() * COLUMN_EMS * em, words);
        } else {
            stack.paragraph(row.words(), left, stack.width(), words);
            stack.paragraph(row.sentence(), left, stack.width(), quiet);
        }
    }

    private void addCells(TextStack stack, List<String> cells, TextStyle text) {
        double column = COLUMN_EMS * style.fontSize();
        for (int i = 0; i < cells.size(); i++) {
            double right = stack.width() - (cells.size() - 1 - i) * column;
            stack.put(cells.get(i), right, column - style.fontSize() / 2, text, Align.END);
        }
    }
}
