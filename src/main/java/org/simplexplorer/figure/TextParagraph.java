package org.simplexplorer.figure;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.figure.TextFlow.Word;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.study.Attention;

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

    static TextParagraph of(
            List<String> tokens, TextFlow flow, Attention attention, int row, FigureStyle style, TextStyle words) {
        double em = words.size();
        List<Mark> marks = new ArrayList<>();
        List<TokenAreas.Area> areas = new ArrayList<>();
        GroupRings rings = GroupRings.of(flow, attention, row, style, em);
        double y = 0;
        for (TextFlow.Line line : flow.lines()) {
            double height = (ASCENT_EMS + DESCENT_EMS) * em;
            if (attention.kind() == MechanismKind.FUSEDMAX) {
                SegmentShades.add(marks, flow, line, attention, row, style, new WordShade(0, y, 0, height, radius(em)));
            } else {
                addShades(marks, line, attention, row, style, rings, y, em);
            }
            double depth = rings.addLinks(marks, line, y + height);
            for (Word word : line.words()) {
                Colour ink = attention.rows().get(row).inSupport(word.token())
                        ? style.scale().ink(attention.rows().get(row).weight(word.token()))
                        : words.colour();
                marks.add(new Mark.Label(
                        word.text(),
                        word.middle(),
                        y + ASCENT_EMS * em,
                        new TextStyle(em, words.weight(), ink),
                        Align.MIDDLE,
                        0,
                        tokens.get(word.token())));
                areas.add(new TokenAreas.Area(0, word.token(), word.x(), y, word.width(), height));
            }
            rings.addBadges(marks, line, y);
            y += height + depth + LEADING_EMS * em;
        }
        return new TextParagraph(List.copyOf(marks), List.copyOf(areas), y);
    }

    private static double radius(double em) {
        return 0.28 * em;
    }

    private static void addShades(
            List<Mark> marks,
            TextFlow.Line line,
            Attention attention,
            int row,
            FigureStyle style,
            GroupRings rings,
            double y,
            double em) {
        for (Word word : line.words()) {
            if (attention.rows().get(row).inSupport(word.token())) {
                new WordShade(word.x(), y, word.width(), (ASCENT_EMS + DESCENT_EMS) * em, radius(em))
                        .add(
                                marks,
                                style.scale().colour(attention.rows().get(row).weight(word.token())),
                                rings.ring(word.token()).orElse(null));
            }
        }
    }
}
