package org.simplexplorer.figure.transplant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Ramp;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/**
 * The cosines between sentences as a square of colours, with a ring around the nearest sentence of each row.
 *
 * @param cosines a row a sentence
 * @param neighbours the nearest sentence of each row, from 0; -1 for none
 * @param expected what it was before: a ring elsewhere has the colour of what went wrong
 * @param x of the left edge of the cells; their numbers stand before it
 * @param y of the upper edge of the cells
 * @param side of the square of cells
 */
record SimilarityMatrix(
        List<List<Double>> cosines, List<Integer> neighbours, List<Integer> expected, double x, double y, double side) {

    private static final int MOST_NUMBERS = 24;

    private double cell() {
        return side / cosines.size();
    }

    List<Mark> marks(FigureRequest request) {
        int n = cosines.size();
        Ramp ramp = request.style().scale().ramp();
        int[] argb = new int[n * n];
        List<String> titles = new ArrayList<>();
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                double cosine = cosines.get(row).get(column);
                argb[row * n + column] = ramp.at(cosine).argb();
                titles.add("%d and %d: %.3f".formatted(row + 1, column + 1, cosine));
            }
        }
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Cells(x, y, cell(), cell(), n, n, argb, titles));
        addRings(marks, request);
        addNumbers(marks, request);
        return marks;
    }

    private void addRings(List<Mark> marks, FigureRequest request) {
        double inset = Math.min(2, cell() / 6);
        for (int row = 0; row < neighbours.size(); row++) {
            int nearest = neighbours.get(row);
            if (nearest >= 0) {
                boolean stayed = nearest == expected.get(row);
                Stroke ring = new Stroke(
                        stayed
                                ? request.style().palette().outline()
                                : request.style().palette().fails(),
                        stayed ? 1.2 : 2.4);
                marks.add(Mark.Rect.outlined(
                        x + nearest * cell() + inset,
                        y + row * cell() + inset,
                        cell() - 2 * inset,
                        cell() - 2 * inset,
                        cell() / 4,
                        ring));
            }
        }
    }

    private void addNumbers(List<Mark> marks, FigureRequest request) {
        double em = request.em();
        TextStyle quiet = request.style()
                .text(em, Weight.REGULAR, request.style().palette().quiet());
        int every = Math.max(1, (int) Math.ceil(1.2 * em / cell()));
        for (int i = 0; i < cosines.size() && cosines.size() / every <= MOST_NUMBERS; i += every) {
            String number = String.valueOf(i + 1);
            double middle = (i + 0.5) * cell();
            marks.add(new Mark.Label(number, x - 0.4 * em, y + middle + quiet.middleToBaseline(), quiet, Align.END));
            marks.add(new Mark.Label(number, x + middle, y + side + 1.2 * em, quiet, Align.MIDDLE));
        }
    }

    /** The row and the column at a place; empty beside the cells. */
    Optional<int[]> cellAt(double px, double py) {
        int column = (int) Math.floor((px - x) / cell());
        int row = (int) Math.floor((py - y) / cell());
        boolean within = row >= 0 && row < cosines.size() && column >= 0 && column < cosines.size();
        return within ? Optional.of(new int[] {row, column}) : Optional.empty();
    }
}
