package org.simplexplorer.figure.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LineBreaks;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.figure.common.TextStack;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.Row;

/**
 * One mechanism on three tokens: the simplex with the objective's level lines, the answer as a point, the scores as a ring
 * that can be dragged, and the plane of scores coloured by what the mechanism makes of them.
 *
 * @param tokens the three tokens' names
 * @param scores the three tokens' own
 * @param width the room for the picture, without its heading
 * @param captionLines how many lines are kept for the caption
 */
record SimplexPanel(
        Mechanism mechanism,
        List<String> tokens,
        Row scores,
        double width,
        double height,
        int captionLines,
        FigureStyle style) {

    /** What is left is for names above and below, and for scores outside of the triangle. */
    private static final double SHARE_OF_WIDTH = 0.84;

    private static final double SHARE_OF_HEIGHT = 0.82;
    private static final double LINE_EMS = 1.45;
    private static final double CAPTION_GAP_EMS = 0.5;

    SimplexPlane plane() {
        double room = room();
        double side = sideIn(width, room);
        return new SimplexPlane(width / 2, room / 2 + side * 0.12, side);
    }

    /** How long the triangle's sides are in a panel of this size, with one line of caption. */
    static double side(double width, double height, double em) {
        return sideIn(width, height - (LINE_EMS + CAPTION_GAP_EMS) * em);
    }

    private static double sideIn(double width, double room) {
        return Math.min(SHARE_OF_WIDTH * width, SHARE_OF_HEIGHT * room);
    }

    /** What is behind the panel's triangle. */
    SimplexRegions.Recipe regions() {
        return new SimplexRegions.Recipe(plane(), mechanism, width, room(), style.palette());
    }

    /**
     * The panel's marks.
     *
     * @param regions what is made of {@link #regions()}
     */
    record Recipe(SimplexPanel panel, List<Mark> regions, TextRuler ruler) implements Supplier<List<Mark>> {
        @Override
        public List<Mark> get() {
            return List.copyOf(panel.marks(regions, ruler));
        }
    }

    private List<Mark> marks(List<Mark> regions, TextRuler ruler) {
        SimplexPlane plane = plane();
        double em = style.fontSize();
        Palette palette = style.palette();
        double room = room();
        List<Mark> marks = new ArrayList<>(regions);
        marks.addAll(new SimplexContours(plane, mechanism, scores.scores())
                .marks(palette.quiet().withOpacity(0.45), em / 14));
        marks.add(new Mark.Path(
                List.of(plane.corner(0), plane.corner(1), plane.corner(2)),
                true,
                null,
                new Stroke(palette.outline(), em / 8)));
        addCorners(marks, plane, ruler);
        Evaluation answer = mechanism.at(scores.scores());
        Point optimum = plane.at(answer.weights());
        Point handle = handle();
        marks.add(new Mark.Line(
                handle.x(),
                handle.y(),
                optimum.x(),
                optimum.y(),
                new Stroke(palette.accent().withOpacity(0.6), em / 12)));
        marks.add(disc(handle, 0.42 * em, palette.ground().withOpacity(1), palette.accent()));
        marks.add(disc(optimum, 0.42 * em, palette.accent(), palette.ground().withOpacity(1)));
        TextStyle quiet = style.text(em, Weight.REGULAR, palette.quiet());
        TextStack caption = new TextStack(width, ruler);
        caption.paragraph(caption(answer), 0, width, quiet);
        marks.add(new Mark.Group(0, room + CAPTION_GAP_EMS * em, caption.marks()));
        return marks;
    }

    /** The height of the picture, above its caption. */
    private double room() {
        return height - (captionLines * LINE_EMS + CAPTION_GAP_EMS) * style.fontSize();
    }

    /** In how many lines of a width a panel's caption is set. */
    static int captionLines(
            Mechanism mechanism, List<String> tokens, Row scores, double width, FigureStyle style, TextRuler ruler) {
        TextStyle quiet =
                style.text(style.fontSize(), Weight.REGULAR, style.palette().quiet());
        return LineBreaks.lines(caption(mechanism.at(scores.scores()), tokens), quiet, width, ruler)
                .size();
    }

    /** The position of the scores; at the panel's edge if they are beyond it. */
    Point handle() {
        double mean = mean();
        double[] v = new double[3];
        for (int token = 0; token < 3; token++) {
            v[token] = (scores.score(token) - mean) / mechanism.gamma() + 1.0 / 3;
        }
        Point place = plane().at(v);
        double edge = 0.6 * style.fontSize();
        double room = room();
        return new Point(
                Math.max(edge, Math.min(place.x(), width - edge)), Math.max(edge, Math.min(place.y(), room - edge)));
    }

    /** The scores at a place, with the mean that they have. */
    double[] scoresAt(double x, double y) {
        double mean = mean();
        double[] moved = plane().numbersAt(x, y);
        for (int token = 0; token < 3; token++) {
            double score = mean + mechanism.gamma() * (moved[token] - 1.0 / 3);
            moved[token] = Math.rint(score * 1000) / 1000; // tidy numbers in the sidebar and the file
        }
        return moved;
    }

    private double mean() {
        return (scores.score(0) + scores.score(1) + scores.score(2)) / 3;
    }

    private String caption(Evaluation answer) {
        return caption(answer, tokens);
    }

    private static String caption(Evaluation answer, List<String> tokens) {
        String weights =
                String.format(Locale.ROOT, "(%.2f, %.2f, %.2f)", answer.weight(0), answer.weight(1), answer.weight(2));
        return weights + "  " + Structure.of(answer).inWords(tokens);
    }

    private void addCorners(List<Mark> marks, SimplexPlane plane, TextRuler ruler) {
        double em = style.fontSize();
        TextStyle bold = style.text(em, Weight.SEMIBOLD, style.palette().text());
        for (int token = 0; token < 3; token++) {
            Point corner = plane.corner(token);
            boolean top = token == 0;
            String name = ruler.fitted(tokens.get(token), bold, width * 0.36);
            double half = ruler.width(name, bold) / 2;
            double x = Math.max(half + 2, Math.min(corner.x(), width - half - 2));
            marks.add(new Mark.Label(
                    name, x, corner.y() + (top ? -0.5 : 1.25) * em, bold, Align.MIDDLE, 0, tokens.get(token)));
        }
    }

    private Mark disc(Point at, double radius, Colour fill, Colour edge) {
        return new Mark.Rect(
                at.x() - radius,
                at.y() - radius,
                2 * radius,
                2 * radius,
                radius,
                fill,
                new Stroke(edge, style.fontSize() / 6));
    }
}
