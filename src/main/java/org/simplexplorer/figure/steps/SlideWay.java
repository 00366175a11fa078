package org.simplexplorer.figure.steps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/**
 * The way from one slide to the next: words' bars go on straight lines from their places on the one to those on the other,
 * and what belongs to the other alone appears at the end. Names stay in sight where columns stay.
 */
final class SlideWay {

    /** With more words no eye follows one, and a frame takes too long. */
    private static final int MOST_TOKENS = 600;

    /** The part of the way after which the bars become the new picture. */
    private static final double ARRIVING = 0.65;

    private final StepsFigure.Places from;
    private final StepsFigure.Places to;

    private SlideWay(StepsFigure.Places from, StepsFigure.Places to) {
        this.from = from;
        this.to = to;
    }

    /** Empty between slides of different sentences, mechanisms or sizes. */
    static Optional<DoubleFunction<Scene>> between(StepsFigure.Places from, StepsFigure.Places to) {
        boolean same = from.tokens().equals(to.tokens())
                && from.row().kind() == to.row().kind()
                && from.slide().width() == to.slide().width();
        return same && to.tokens().size() <= MOST_TOKENS ? Optional.of(new SlideWay(from, to)::at) : Optional.empty();
    }

    private Scene at(double share) {
        double arrived = Math.max((share - ARRIVING) / (1 - ARRIVING), 0);
        List<Mark> marks = new ArrayList<>(to.slide().marks());
        List<Mark> bodies = new ArrayList<>();
        for (int token = 0; token < to.tokens().size(); token++) {
            bodies.add(between(body(from, token), body(to, token), share));
        }
        marks.addAll(Faded.to(1 - arrived, bodies));
        if (arrived < 1 && Arrays.equals(from.picture().order(), to.picture().order())) {
            FigureStyle style = to.style();
            TextStyle names =
                    style.text(style.fontSize(), Weight.REGULAR, style.palette().quiet());
            marks.add(new Mark.Group(to.dx(), to.dy(), to.picture().plot().nameMarks(names)));
        }
        marks.add(
                new Mark.Group(to.dx(), to.dy(), Faded.to(arrived, to.picture().marks())));
        return new Scene(to.slide().width(), to.slide().height(), to.slide().ground(), marks);
    }

    /** On the sheet, since pictures of two slides start at different heights. */
    private static Mark.Rect body(StepsFigure.Places places, int token) {
        Mark.Rect body = places.picture().bodies().get(token);
        return new Mark.Rect(
                body.x() + places.dx(), body.y() + places.dy(), body.width(), body.height(), 0, body.fill(), null);
    }

    private static Mark.Rect between(Mark.Rect a, Mark.Rect b, double share) {
        Colour colour = a.fill() == null || b.fill() == null ? b.fill() : between(a.fill(), b.fill(), share);
        return new Mark.Rect(
                between(a.x(), b.x(), share),
                between(a.y(), b.y(), share),
                between(a.width(), b.width(), share),
                between(a.height(), b.height(), share),
                0,
                colour,
                null);
    }

    private static Colour between(Colour a, Colour b, double share) {
        return new Colour(
                (int) Math.round(between(a.red(), b.red(), share)),
                (int) Math.round(between(a.green(), b.green(), share)),
                (int) Math.round(between(a.blue(), b.blue(), share)),
                between(a.opacity(), b.opacity(), share));
    }

    private static double between(double a, double b, double share) {
        return a * (1 - share) + b * share;
    }
}
