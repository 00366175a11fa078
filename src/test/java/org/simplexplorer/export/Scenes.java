package org.simplexplorer.export;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.scene.Ramp;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/** Small fixed pictures that between them hold every kind of mark. */
final class Scenes {

    static final TextRuler RULER = new AwtRuler();
    static final Provenance PROVENANCE =
            new Provenance("Tea & <coffee>", "{\"simplexplorer\": 1, \"title\": \"a < b\"}", "simplexplorer 0.1.0");
    static final Colour WHITE = Colour.of(0xffffff);
    static final Colour INK = Colour.of(0x2d3436);
    static final Colour BLUE = Colour.of(0x1a6fd1);

    private Scenes() {}

    static Scene of(Mark... marks) {
        return new Scene(200, 100, WHITE, List.of(marks));
    }

    static Mark.Label label(String text) {
        return new Mark.Label(text, 100, 50, new TextStyle(12, Weight.REGULAR, INK), Align.MIDDLE);
    }

    /** Every kind of mark, with Latin labels. */
    static Scene marks() {
        TextStyle regular = new TextStyle(10, Weight.REGULAR, INK);
        TextStyle semibold = new TextStyle(12.5, Weight.SEMIBOLD, BLUE);
        return of(
                heatmap(60, 10),
                Mark.Rect.outlined(60, 10, 40, 20, 0, new Stroke(INK, 1.5)),
                new Mark.Rect(124, 14, 12, 12, 3, Ramp.SALMON.at(0.4), new Stroke(BLUE.withOpacity(0.55), 2)),
                new Mark.Dots(new double[] {90, 130}, new double[] {40, 40}, 1.5, INK),
                new Mark.Group(
                        150,
                        10,
                        List.of(
                                new Mark.Line(0, 0, 40, 20, new Stroke(INK, 1)),
                                new Mark.Path(
                                        List.of(new Point(0, 30), new Point(40, 30), new Point(20, 45)),
                                        true,
                                        Ramp.BLUE.at(0.5),
                                        null),
                                new Mark.Path(
                                        List.of(new Point(0, 50), new Point(20, 60), new Point(40, 50)),
                                        false,
                                        null,
                                        new Stroke(BLUE, 1.5)))),
                new Mark.Label("tea & cof\u2026", 56, 24, regular, Align.END, 0, "tea & coffee"),
                new Mark.Label("naïve", 56, 44, regular, Align.END),
                new Mark.Label("slanted", 80, 62, regular, Align.END, -45, "slanted"),
                new Mark.Label("\u03b3 = 1, \u03bb = 0.5", 150, 90, semibold, Align.MIDDLE));
    }

    /** Labels in the scripts that are bundled beside Latin, and mixed. */
    static Scene scripts() {
        TextStyle style = new TextStyle(14, Weight.REGULAR, INK);
        return of(
                new Mark.Label("注意力 かな 한국", 10, 20, style, Align.START),
                new Mark.Label("انتباه واحد", 190, 20, style, Align.END),
                new Mark.Label("שלום (abc) 12", 10, 45, style, Align.START),
                new Mark.Label("abc שלום 12", 190, 45, style, Align.END),
                new Mark.Label("внимание", 100, 70, style, Align.MIDDLE),
                new Mark.Label("e\u0301te \ud83d\ude00", 10, 90, style, Align.START),
                new Mark.Label("ελπίδα", 190, 90, style, Align.END));
    }

    /** Two by four cells, the clear ones zero. */
    private static Mark.Cells heatmap(double x, double y) {
        int[] argb = {colour(0.1), colour(0.1), colour(0.5), colour(1), colour(0.3), 0, colour(0.7), 0};
        List<String> titles =
                IntStream.range(0, 8).mapToObj(i -> "a → <b>: cell " + i).toList();
        return new Mark.Cells(x, y, 20, 20, 2, 4, argb, titles);
    }

    /** A square of random colours, each cell with a title as a study's would be. */
    static Scene large(int side) {
        Random random = new Random(side);
        int[] argb = new int[side * side];
        Arrays.setAll(argb, i -> random.nextInt(3) == 0 ? 0 : colour(random.nextDouble()));
        List<String> titles = IntStream.range(0, side * side)
                .mapToObj(i -> "target → source: score 0.123456789, weight 0.123")
                .toList();
        double cell = 400.0 / side;
        return new Scene(400, 400, WHITE, List.of(new Mark.Cells(0, 0, cell, cell, side, side, argb, titles)));
    }

    private static int colour(double t) {
        return Ramp.SALMON.at(t).argb();
    }
}
