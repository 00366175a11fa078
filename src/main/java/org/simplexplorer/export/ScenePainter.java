package org.simplexplorer.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.MarkVisitor;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextRuler;

/** Paints a scene with Graphics2D, in scene units: scale the graphics for another resolution. */
final class ScenePainter implements MarkVisitor<RuntimeException> {

    private final Graphics2D g;
    private final TextRuler ruler;

    ScenePainter(Graphics2D g, TextRuler ruler) {
        this.g = g;
        this.ruler = ruler;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void paint(Scene scene) {
        if (scene.ground() != null) {
            fill(new Rectangle2D.Double(0, 0, scene.width(), scene.height()), scene.ground());
        }
        scene.marks().forEach(mark -> mark.accept(this));
    }

    @Override
    public void rect(Mark.Rect rect) {
        draw(Shapes.of(rect), rect.fill(), rect.stroke());
    }

    @Override
    public void line(Mark.Line line) {
        draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()), null, line.stroke());
    }

    @Override
    public void path(Mark.Path path) {
        draw(Shapes.of(path), path.fill(), path.stroke());
    }

    @Override
    public void group(Mark.Group group) {
        g.translate(group.dx(), group.dy());
        group.marks().forEach(mark -> mark.accept(this));
        g.translate(-group.dx(), -group.dy());
    }

    @Override
    public void cells(Mark.Cells cells) {
        AffineTransform before = g.getTransform();
        int[] xs = edges(before.getTranslateX(), before.getScaleX(), cells.x(), cells.cellWidth(), cells.columns());
        int[] ys = edges(before.getTranslateY(), before.getScaleY(), cells.y(), cells.cellHeight(), cells.rows());
        g.setTransform(new AffineTransform());
        for (int i = 0; i < cells.argb().length; i++) {
            int argb = cells.argb()[i];
            if (argb >>> 24 != 0) {
                int column = i % cells.columns();
                int row = i / cells.columns();
                g.setColor(new Color(argb, true));
                g.fillRect(
                        xs[column],
                        ys[row],
                        Math.max(xs[column + 1] - xs[column], 1),
                        Math.max(ys[row + 1] - ys[row], 1));
            }
        }
        g.setTransform(before);
    }

    /** Cells' edges in whole pixels: neighbours share one, so that no ground shines through, and no cell gets lost. */
    private static int[] edges(double origin, double scale, double start, double size, int count) {
        int[] edges = new int[count + 1];
        for (int i = 0; i <= count; i++) {
            edges[i] = (int) Math.round(origin + scale * (start + i * size));
        }
        return edges;
    }

    @Override
    public void dots(Mark.Dots dots) {
        double r = dots.radius();
        for (int i = 0; i < dots.xs().length; i++) {
            fill(new Ellipse2D.Double(dots.xs()[i] - r, dots.ys()[i] - r, 2 * r, 2 * r), dots.fill());
        }
    }

    @Override
    public void label(Mark.Label label) {
        AffineTransform before = g.getTransform();
        g.translate(label.x(), label.y());
        g.rotate(Math.toRadians(label.angle()));
        g.setColor(awt(label.style().colour()));
        for (PlacedRun placed : PlacedRun.of(label, ruler)) {
            String text = placed.run().text();
            Font font = placed.font();
            if (Shaping.isPlain(text, font)) {
                g.setFont(font);
                g.drawString(text, (float) placed.x(), 0);
            } else {
                g.fill(Shaping.outline(text, font, AffineTransform.getTranslateInstance(placed.x(), 0)));
            }
        }
        g.setTransform(before);
    }

    private void draw(Shape shape, @Nullable Colour fill, @Nullable Stroke stroke) {
        if (fill != null) {
            fill(shape, fill);
        }
        if (stroke != null) {
            g.setColor(awt(stroke.colour()));
            g.setStroke(new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            g.draw(shape);
        }
    }

    private void fill(Shape shape, Colour colour) {
        g.setColor(awt(colour));
        g.fill(shape);
    }

    private static Color awt(Colour colour) {
        return new Color(colour.argb(), true);
    }
}
