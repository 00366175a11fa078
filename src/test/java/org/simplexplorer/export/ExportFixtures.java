package org.simplexplorer.export;

import java.util.List;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/** Small scenes for the tests of every format. */
final class ExportFixtures {

    static final AwtRuler RULER = new AwtRuler();
    static final Colour WHITE = Colour.of(0xffffff);
    static final Colour INK = Colour.of(0x202428);
    static final Colour RED = Colour.of(0xc01020);
    static final Provenance PROVENANCE = new Provenance("A figure", "{\"tokens\":[\"a\"]}", "simplexplorer 0.1.0");

    private ExportFixtures() {}

    static TextStyle style(double size) {
        return new TextStyle(size, Weight.REGULAR, INK);
    }

    static Mark.Label label(String text, double x, double y, double angle) {
        return new Mark.Label(text, x, y, style(14), Align.START, angle, text);
    }

    static Scene scene(Mark... marks) {
        return new Scene(240, 160, WHITE, List.of(marks));
    }

    static Mark.Cells cells(int rows, int columns, double side) {
        int[] argb = new int[rows * columns];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = Colour.of(0xff8060 - i * 2654435 % 0x404040).argb();
        }
        return new Mark.Cells(30.3, 40.2, side, side, rows, columns, argb);
    }

    /** One of each kind of mark, and labels level, slanted and upright. */
    static Scene everything() {
        Stroke stroke = new Stroke(RED, 2);
        return scene(
                cells(4, 5, 17.3),
                Mark.Rect.filled(130, 45, 30, 20, RED.withOpacity(0.5)),
                Mark.Rect.outlined(140, 55, 40, 30, 6, stroke),
                new Mark.Dots(new double[] {150, 165, 180}, new double[] {105, 105, 105}, 4, RED),
                new Mark.Line(130, 120, 220, 130, stroke),
                new Mark.Path(
                        List.of(new Point(190, 60), new Point(220, 60), new Point(205, 90)),
                        true,
                        RED.withOpacity(0.25),
                        stroke),
                new Mark.Group(10, 5, List.of(label("sparsemax", 0, 145, 0))),
                label("attention", 40, 36, -45),
                label("upright", 20, 130, -90));
    }
}
