package org.simplexplorer.figure.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.learn.run.Reading;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Partition;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Stroke;

/** The heatmap of one network on one sentence: a line a word, a column a field; zeros as dots, blocks framed or marked. */
record FormingCells(Reading reading, int words, FigureStyle style) {

    List<Mark> marks(double x, double y, double cellWidth, double cellHeight) {
        int fields = reading.scores().size();
        int[] argb = new int[words * fields];
        List<double[]> zeros = new ArrayList<>();
        for (int word = 0; word < words; word++) {
            for (int field = 0; field < fields; field++) {
                double weight = reading.weights().get(field)[word];
                if (weight > 0) {
                    argb[word * fields + field] = style.scale().colour(weight).argb();
                } else {
                    zeros.add(new double[] {x + (field + 0.5) * cellWidth, y + (word + 0.5) * cellHeight});
                }
            }
        }
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.Rect.filled(
                x, y, fields * cellWidth, words * cellHeight, style.palette().grid()));
        marks.add(new Mark.Cells(x, y, cellWidth, cellHeight, words, fields, argb));
        marks.add(new Mark.Dots(
                zeros.stream().mapToDouble(dot -> dot[0]).toArray(),
                zeros.stream().mapToDouble(dot -> dot[1]).toArray(),
                1.2,
                style.palette().zero()));
        Stroke between = new Stroke(style.palette().ground(), 1);
        for (int field = 1; field < fields; field++) {
            double at = x + field * cellWidth;
            marks.add(new Mark.Line(at, y, at, y + words * cellHeight, between));
        }
        for (int field = 0; field < reading.rows().size(); field++) {
            addBlocks(marks, reading.rows().get(field), x + field * cellWidth, y, cellWidth, cellHeight);
        }
        return marks;
    }

    /** Blocks of several words above zero: runs are framed, groups of words apart get a bar of one colour. */
    private void addBlocks(List<Mark> marks, Evaluation row, double x, double y, double cellWidth, double cellHeight) {
        if (row.blocks().isEmpty()) {
            return;
        }
        Partition blocks = row.blocks().get();
        int groups = 0;
        for (int block = 0; block < blocks.count(); block++) {
            int[] members = Arrays.stream(blocks.members(block))
                    .filter(word -> word < words && row.inSupport(word))
                    .toArray();
            if (members.length < 2) {
                continue;
            }
            int first = members[0];
            if (members[members.length - 1] - first == members.length - 1) {
                marks.add(Mark.Rect.outlined(
                        x + 1,
                        y + first * cellHeight + 1,
                        cellWidth - 2,
                        members.length * cellHeight - 2,
                        2,
                        new Stroke(style.palette().outline(), 1.4)));
            } else {
                for (int word : members) {
                    marks.add(Mark.Rect.filled(
                            x + 1,
                            y + word * cellHeight + 1,
                            3,
                            cellHeight - 2,
                            style.palette().group(groups)));
                }
                groups++;
            }
        }
    }
}
