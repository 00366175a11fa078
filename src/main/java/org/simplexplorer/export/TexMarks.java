package org.simplexplorer.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Family;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.scene.MarkVisitor;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/** Writes one TikZ command for each mark, in scene units with y down. */
final class TexMarks implements MarkVisitor<RuntimeException> {

    private final StringBuilder tex;
    private final TextRuler ruler;
    private final @Nullable Colour ground;

    /** How far the groups around a mark have moved it to the right, and down. */
    private double dx;

    private double dy;

    /** @param ground the sheet's colour, or null for a clear sheet */
    TexMarks(StringBuilder tex, TextRuler ruler, @Nullable Colour ground) {
        this.tex = tex;
        this.ruler = ruler;
        this.ground = ground;
    }

    void write(List<Mark> marks) {
        marks.forEach(mark -> mark.accept(this));
    }

    @Override
    public void cells(Mark.Cells cells) {
        TexCells.write(tex, cells, dx, dy, ground);
    }

    @Override
    public void line(Mark.Line line) {
        path(List.of(new Point(line.x1(), line.y1()), new Point(line.x2(), line.y2())), false, null, line.stroke());
    }

    @Override
    public void path(Mark.Path path) {
        path(path.points(), path.closed(), path.fill(), path.stroke());
    }

    @Override
    public void group(Mark.Group group) {
        double left = dx;
        double top = dy;
        dx += group.dx();
        dy += group.dy();
        tex.append("\\begin{scope}[shift={%s}]\n".formatted(point(group.dx(), group.dy())));
        write(group.marks());
        tex.append("\\end{scope}\n");
        dx = left;
        dy = top;
    }

    @Override
    public void rect(Mark.Rect rect) {
        String corners = rect.radius() > 0 ? ",rounded corners=" + points(rect.radius()) : "";
        tex.append("\\path[%s%s] %s rectangle %s;\n"
                .formatted(
                        paint(rect.fill(), rect.stroke()),
                        corners,
                        point(rect.x(), rect.y()),
                        point(rect.x() + rect.width(), rect.y() + rect.height())));
    }

    /** One path of lines without length: their round ends are the discs. */
    @Override
    public void dots(Mark.Dots dots) {
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

    @Override
    public void label(Mark.Label label) {
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
