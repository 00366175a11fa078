package org.simplexplorer.figure.text;

import java.util.List;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.text.TextFlow.Word;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Partition;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.study.RowAttention;

/** Segments behind a line of words: one shade from the first word to the last, however many there are. */
final class SegmentShades {

    /** How far a shade that goes on in another line reaches beyond its last word, in radii of its corners. */
    private static final double TAIL_RADII = 0.9;

    private SegmentShades() {}

    /** @param shape the line's top, the shades' height and their radius; its left and width do not matter */
    static void add(
            List<Mark> marks, TextFlow flow, TextFlow.Line line, RowAttention row, FigureStyle style, WordShade shape) {
        Evaluation evaluation = row.evaluation();
        Partition blocks = evaluation.blocks().orElseThrow();
        Stroke outline = style.detail().outlines()
                ? new Stroke(style.palette().outline(), Math.min(1.5, shape.radius() * 0.3))
                : null;
        List<Word> words = line.words();
        for (int from = 0, to; from < words.size(); from = to) {
            int block = blocks.blockOf(words.get(from).token());
            to = from + 1;
            while (to < words.size() && blocks.blockOf(words.get(to).token()) == block) {
                to++;
            }
            if (evaluation.inSupport(blocks.first(block))) {
                Word left = words.get(from);
                Word right = words.get(to - 1);
                boolean openLeft = goesOn(blocks, left.token(), !flow.order().rightToLeft(left.token()));
                boolean openRight = goesOn(blocks, right.token(), flow.order().rightToLeft(right.token()));
                double start = left.x() - (openLeft ? TAIL_RADII * shape.radius() : 0);
                double end = right.right() + (openRight ? TAIL_RADII * shape.radius() : 0);
                shape.at(start, end)
                        .add(
                                marks,
                                style.scale().colour(evaluation.weight(left.token())),
                                outline,
                                openLeft,
                                openRight);
            }
        }
    }

    /** Whether the token's segment has a word before it, or after it. */
    private static boolean goesOn(Partition blocks, int token, boolean before) {
        int neighbour = before ? token - 1 : token + 1;
        return neighbour >= 0 && neighbour < blocks.size() && blocks.blockOf(neighbour) == blocks.blockOf(token);
    }
}
