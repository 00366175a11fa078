package org.simplexplorer.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Family;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/** Writes one TikZ command for each mark, in scene units with y down. */
final class TexMarks {

    private final StringBuilder tex;
    private final TextRuler ruler;
    private final @Nullable Colour ground;

    /** @param ground the sheet's colour, or null for a clear sheet */
    TexMarks(StringBuilder tex, TextRuler ruler, @Nullable Colour ground) {
        this.tex = tex;
        this.ruler = ruler;
        this.ground = ground;
    }

    /**
     * @param dx how far groups around the marks have moved them to the right
     * @param dy and down
     */
    void write(List<Mark> marks, double dx, double dy) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Rect rect) {
                write(rect);
            } else if (mark instanceof Mark.Cells cells) {
                TexCells.write(tex, cells, dx, dy, ground);
            } else if (mark instanceof Mark.Dots dots) {
                write(dots);
            } else if (mark instanceof Mark.Line line) {
                path(
                        List.of(new Point(line.x1(), line.y1()), new Point(line.x2(), line.y2())),
                        false,
                        null,
                        line.stroke());
            } else if (mark instanceof Mark.Path path) {
                path(path.points(), path.closed(), path.fill(), path.stroke());
            } else if (mark instanceof Mark.Label label) {
                write(label);
            } else if (mark instanceof Mark.Group group) {
                tex.append("\\begin{scope}[shift={%s}]\n".formatted(point(group.dx(), group.dy())));
                write(group.marks(), dx + group.dx(), dy + group.dy());
                tex.append("\\end{scope}\n");
            }
        }
    }

    private void write(Mark.Rect rect) {
        String corners = rect.radius() > 0 ? ",rounded corners=" + points(rect.radius()) : "";
        tex.append("\\path[%s%s] %s rectangle %s;\n"
                .formatted(
                        paint(rect.fill(), rect.stroke()),
                        corners,
                        point(rect.x(), rect.y()),
                        point(rect.x() + rect.width(), rect.y() + rect.height())));
    }

    /** One path of lines without length: their round ends are the discs. */
    private void write(Mark.Dots dots) {
        if (dots.xs().length == 0) {
            return;
        }
        tex.append("\\begin{scope}[%s,line cap=round]\n".formatted(stroke(new Stroke(dots.fill(), 2 * dots.radius()))));
        for (int i = 0; i < dots.xs().length; i++) {
            tex.append("\\sxdot{%s}{%s}\n".formatted(Decimals.length(dots.xs()[i]), Decimals.length(dots.ys()[i])));
        }
        tex.append("\\pgfusepath{stroke}\n\\end{scope}\n");
    }

    private void path(List<Point> points, boolean closed, @Nullable Colour fill, @Nullable Stroke stroke) {
        tex.append("\\path[").append(paint(fill, stroke)).append("] ");
        for (int i = 0; i < points.size(); i++) {
            tex.append(i == 0 ? "" : i % 8 == 0 ? "\n -- " : " -- ")
                    .append(point(points.get(i).x(), points.get(i).y()));
        }
        tex.append(closed ? " -- cycle;\n" : ";\n");
    }

    private void write(Mark.Label label) {
        if (label.text().isBlank()) {
            return;
        }
        TextStyle style = label.style();
        String turn = label.angle() == 0 ? "" : ",rotate=" + Decimals.length(-label.angle());
        String opacity = style.colour().opacity() < 1
                ? ",opacity=" + Decimals.length(style.colour().opacity())
                : "";
        tex.append("\\sxtext{%s%s%s}{%s}{%s}{%s}{%s%s%s}\n"
                .formatted(
                        anchor(label.align()),
                        turn,
                        opacity,
                        Decimals.length(label.x()) + "," + Decimals.length(label.y()),
                        points(style.size()),
                        points(ruler.width(label.text(), style)),
                        style.family() == Family.SERIF ? "\\rmfamily" : "\\sffamily",
                        style.weight() == Weight.REGULAR ? "" : "\\bfseries",
                        "\\color{" + TexColours.name(style.colour()) + "}" + TexText.inRuns(label.text(), style)));
    }

    private static String anchor(Align align) {
        return switch (align) {
            case START -> "anchor=base west";
            case MIDDLE -> "anchor=base";
            case END -> "anchor=base east";
        };
    }

    private static String paint(@Nullable Colour fill, @Nullable Stroke stroke) {
        String filled = fill == null ? "" : "fill=" + TexColours.name(fill) + opacity("fill", fill);
        String stroked = stroke == null ? "" : stroke(stroke);
        return filled.isEmpty() || stroked.isEmpty() ? filled + stroked : filled + "," + stroked;
    }

    private static String stroke(Stroke stroke) {
        return "draw=" + TexColours.name(stroke.colour()) + opacity("draw", stroke.colour()) + ",line width="
                + points(stroke.width());
    }

    private static String opacity(String what, Colour colour) {
        return colour.opacity() < 1 ? "," + what + " opacity=" + Decimals.length(colour.opacity()) : "";
    }

    private static String points(double units) {
        return Decimals.factor(Math.rint(units * 0.75e3) / 1e3) + "bp";
    }

    private static String point(double x, double y) {
        return "(" + Decimals.length(x) + "," + Decimals.length(y) + ")";
    }
}
