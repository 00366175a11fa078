package org.simplexplorer.figure.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.TokenAreas;
import org.simplexplorer.figure.text.TextFlow.Word;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Structure;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.study.RowAttention;

/**
 * One mechanism's paragraph of a {@link TextFigure}: shades first, then links, then the words.
 *
 * @param marks from the paragraph's upper left corner
 * @param areas where the words stand, from the same corner
 * @param height in scene units
 */
record TextParagraph(List<Mark> marks, List<TokenAreas.Area> areas, double height) {

    /** Baseline to the upper edge of a shade, in ems of the words; as the two below. */
    private static final double ASCENT_EMS = 1.02;

    private static final double DESCENT_EMS = 0.38;
    private static final double LEADING_EMS = 0.42;
    private static final double RADIUS_EMS = 0.28;

    /**
     * How high a line of words is with the space below it.
     *
     * @param linked whether it has a lane for links
     */
    static double lineHeight(double em, boolean linked) {
        return (ASCENT_EMS + DESCENT_EMS + LEADING_EMS + (linked ? GroupRings.LANE_EMS : 0)) * em;
    }

    /** Of an empty sentence. */
    static final TextParagraph EMPTY = new TextParagraph(List.of(), List.of(), 0);

    /** A paragraph that is drawn once; the parameters are those of {@link #of}. */
    record Recipe(List<String> tokens, TextFlow flow, RowAttention row, FigureStyle style, TextStyle words)
            implements Supplier<TextParagraph> {
        @Override
        public TextParagraph get() {
            return of(tokens, flow, row, style, words);
        }
    }

    static TextParagraph of(List<String> tokens, TextFlow flow, RowAttention row, FigureStyle style, TextStyle words) {
        double em = words.size();
        double tall = (ASCENT_EMS + DESCENT_EMS) * em;
        List<Mark> marks = new ArrayList<>();
        List<TokenAreas.Area> areas = new ArrayList<>();
        GroupRings rings = GroupRings.of(flow, row, style, em);
        double y = 0;
        for (TextFlow.Line line : flow.lines()) {
            Evaluation evaluation = row.evaluation();
            WordShade shape = new WordShade(0, y, 0, tall, RADIUS_EMS * em);
            if (row.kind().structure() == Structure.SEGMENTS) {
                SegmentShades.add(marks, flow, line, row, style, shape);
            } else {
                addShades(marks, line, evaluation, style, rings, shape);
            }
            double links = rings.addLinks(marks, line, y + tall);
            for (Word word : line.words()) {
                marks.add(label(word, tokens, evaluation, y + ASCENT_EMS * em, style, words));
                areas.add(new TokenAreas.Area(0, word.token(), word.x(), y, word.width(), tall));
            }
            rings.addBadges(marks, line, y);
            y += tall + links + LEADING_EMS * em;
        }
        return new TextParagraph(List.copyOf(marks), List.copyOf(areas), y);
    }

    private static void addShades(
            List<Mark> marks,
            TextFlow.Line line,
            Evaluation evaluation,
            FigureStyle style,
            GroupRings rings,
            WordShade shape) {
        for (Word word : line.words()) {
            if (evaluation.inSupport(word.token())) {
                shape.at(word.x(), word.right())
                        .add(
                                marks,
                                style.scale().colour(evaluation.weight(word.token())),
                                rings.ring(word.token()).orElse(null));
            }
        }
    }

    private static Mark.Label label(
            Word word,
            List<String> tokens,
            Evaluation evaluation,
            double baseline,
            FigureStyle style,
            TextStyle words) {
        Colour ink = evaluation.inSupport(word.token())
                ? style.scale().ink(evaluation.weight(word.token()))
                : words.colour();
        TextStyle text = style.text(words.size(), words.weight(), ink);
        return new Mark.Label(word.text(), word.middle(), baseline, text, Align.MIDDLE, 0, tokens.get(word.token()));
    }
}
