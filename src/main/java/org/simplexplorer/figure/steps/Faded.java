package org.simplexplorer.figure.steps;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.MarkVisitor;
import org.simplexplorer.scene.Stroke;

/** Marks that are not yet, or no longer, quite there. */
final class Faded implements MarkVisitor<RuntimeException> {

    private final double share;
    private final List<Mark> marks = new ArrayList<>();

    private Faded(double share) {
        this.share = share;
    }

    /** @param share of their opacity, 0 to 1 */
    static List<Mark> to(double share, List<? extends Mark> marks) {
        Faded faded = new Faded(share);
        if (share > 0) {
            marks.forEach(mark -> mark.accept(faded));
        }
        return faded.marks;
    }

    @Override
    public void rect(Mark.Rect rect) {
        marks.add(new Mark.Rect(
                rect.x(),
                rect.y(),
                rect.width(),
                rect.height(),
                rect.radius(),
                faded(rect.fill()),
                faded(rect.stroke())));
    }

    @Override
    public void cells(Mark.Cells cells) {
        int[] argb = new int[cells.argb().length];
        for (int i = 0; i < argb.length; i++) {
            int alpha = (int) Math.round((cells.argb()[i] >>> 24) * share);
            argb[i] = (alpha << 24) | (cells.argb()[i] & 0xffffff);
        }
        marks.add(new Mark.Cells(
                cells.x(),
                cells.y(),
                cells.cellWidth(),
                cells.cellHeight(),
                cells.rows(),
                cells.columns(),
                argb,
                cells.titles()));
    }

    @Override
    public void dots(Mark.Dots dots) {
        marks.add(new Mark.Dots(
                dots.xs(),
                dots.ys(),
                dots.radius(),
                dots.fill().withOpacity(dots.fill().opacity() * share)));
    }

    @Override
    public void line(Mark.Line line) {
        marks.add(new Mark.Line(line.x1(), line.y1(), line.x2(), line.y2(), stroke(line.stroke())));
    }

    @Override
    public void path(Mark.Path path) {
        marks.add(new Mark.Path(path.points(), path.closed(), faded(path.fill()), faded(path.stroke())));
    }

    @Override
    public void label(Mark.Label label) {
        Colour colour = label.style().colour();
        marks.add(new Mark.Label(
                label.text(),
                label.x(),
                label.y(),
                label.style().withColour(colour.withOpacity(colour.opacity() * share)),
                label.align(),
                label.angle(),
                label.title()));
    }

    @Override
    public void group(Mark.Group group) {
        marks.add(new Mark.Group(group.dx(), group.dy(), to(share, group.marks())));
    }

    private @Nullable Colour faded(@Nullable Colour colour) {
        return colour == null ? null : colour.withOpacity(colour.opacity() * share);
    }

    private @Nullable Stroke faded(@Nullable Stroke stroke) {
        return stroke == null ? null : stroke(stroke);
    }

    private Stroke stroke(Stroke stroke) {
        return new Stroke(stroke.colour().withOpacity(stroke.colour().opacity() * share), stroke.width());
    }
}
