package org.simplexplorer.figure.heatmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/** All heads of a model as small pictures: a layer a line, a head a column. */
public final class HeadsFigure {

    private static final double LEAST_SIDE = 14;
    private static final double MOST_SIDE = 72;
    private static final double GAP = 4;
    private static final double MOST_BADGE = 18;
    private static final double DIGIT = 0.75;

    /** A head of a layer, both from 0. */
    public record Head(int layer, int head) {}

    private final int layers;
    private final int heads;
    private final double left;
    private final double top;
    private final double side;
    private final Scene scene;

    private HeadsFigure(
            int layers, int heads, Map<Head, Thumbnail> pictures, Head chosen, double width, FigureStyle style) {
        this.layers = layers;
        this.heads = heads;
        double em = style.fontSize();
        left = 3.4 * em;
        top = 2.8 * em;
        side = Math.max(LEAST_SIDE, Math.min((width - left - GAP) / heads - GAP, MOST_SIDE));
        List<Mark> marks = new ArrayList<>();
        addNumbers(marks, style);
        Stroke empty = new Stroke(style.palette().zero(), 1);
        for (int layer = 0; layer < layers; layer++) {
            for (int head = 0; head < heads; head++) {
                Thumbnail picture = pictures.get(new Head(layer, head));
                marks.add(
                        picture == null
                                ? Mark.Rect.outlined(x(head) + 0.5, y(layer) + 0.5, side - 1, side - 1, 2, empty)
                                : picture.in(
                                        x(head), y(layer), side, style.scale().ramp()));
            }
        }
        Stroke frame = new Stroke(style.palette().accent(), 2.5);
        marks.add(Mark.Rect.outlined(x(chosen.head()) - 2, y(chosen.layer()) - 2, side + 4, side + 4, 3, frame));
        scene = new Scene(x(heads) + GAP, y(layers) + GAP, style.palette().ground(), marks);
    }

    private HeadsFigure(HeadsFigure plain, Map<Head, Integer> places, FigureStyle style) {
        layers = plain.layers;
        heads = plain.heads;
        left = plain.left;
        top = plain.top;
        side = plain.side;
        List<Mark> marks = new ArrayList<>(plain.scene.marks());
        double badge = Math.min(side, MOST_BADGE);
        TextStyle number =
                style.text(badge * DIGIT, Weight.BOLD, style.palette().ground());
        places.forEach((head, place) -> {
            double x = x(head.head()) + (side - badge) / 2;
            double y = y(head.layer()) + (side - badge) / 2;
            marks.add(
                    new Mark.Rect(x, y, badge, badge, badge / 2, style.palette().text(), null));
            marks.add(new Mark.Label(
                    String.valueOf(place),
                    x + badge / 2,
                    y + badge / 2 + number.middleToBaseline(),
                    number,
                    Align.MIDDLE));
        });
        scene = new Scene(plain.scene.width(), plain.scene.height(), plain.scene.ground(), marks);
    }

    /**
     * Draws what there is.
     *
     * @param pictures the heads that are ready; the others are empty frames
     * @param width the room, in scene units; where the heads need more, the figure is wider
     */
    public static HeadsFigure of(
            int layers, int heads, Map<Head, Thumbnail> pictures, Head chosen, double width, FigureStyle style) {
        return new HeadsFigure(layers, heads, pictures, chosen, width, style);
    }

    /**
     * The same pictures with places over some of them, as in a ranking.
     *
     * @param places the place of a head, from 1
     */
    public HeadsFigure withPlaces(Map<Head, Integer> places, FigureStyle style) {
        return places.isEmpty() ? this : new HeadsFigure(this, places, style);
    }

    /** One head alone, in a square of the given side. */
    public static Scene alone(Thumbnail picture, double side, FigureStyle style) {
        return new Scene(
                side,
                side,
                style.palette().ground(),
                List.of(picture.in(0, 0, side, style.scale().ramp())));
    }

    public Scene scene() {
        return scene;
    }

    /** The head whose picture is at a place; empty if there is none. */
    public Optional<Head> headAt(double x, double y) {
        int head = (int) Math.floor((x - left + GAP / 2) / (side + GAP));
        int layer = (int) Math.floor((y - top + GAP / 2) / (side + GAP));
        boolean within = head >= 0 && head < heads && layer >= 0 && layer < layers;
        return within ? Optional.of(new Head(layer, head)) : Optional.empty();
    }

    /** The upper edge of a layer's pictures. */
    public double top(int layer) {
        return y(layer);
    }

    /** The lower edge of a layer's pictures. */
    public double bottom(int layer) {
        return y(layer) + side;
    }

    private double x(int head) {
        return left + head * (side + GAP);
    }

    private double y(int layer) {
        return top + layer * (side + GAP);
    }

    private void addNumbers(List<Mark> marks, FigureStyle style) {
        double em = style.fontSize();
        TextStyle quiet = style.text(em, Weight.REGULAR, style.palette().quiet());
        marks.add(new Mark.Label("head", left, em, quiet, Align.START));
        marks.add(new Mark.Label("layer", left - em / 2, em, quiet, Align.END));
        int every = side >= 2 * em ? 1 : side >= em ? 2 : 4;
        for (int head = 0; head < heads; head += every) {
            marks.add(new Mark.Label(String.valueOf(head + 1), x(head) + side / 2, top - em / 2, quiet, Align.MIDDLE));
        }
        for (int layer = 0; layer < layers; layer += every) {
            double baseline = y(layer) + side / 2 + quiet.middleToBaseline();
            marks.add(new Mark.Label(String.valueOf(layer + 1), left - em / 2, baseline, quiet, Align.END));
        }
    }
}
