package org.simplexplorer.export;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Stroke;

/** Fills and strokes shapes on a page, and writes a colour only when it changes. */
final class PdfInk {

    private static final int ROUND_CAP = 1;
    private static final int BUTT_CAP = 0;

    private final PDPageContentStream page;
    private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();
    private @Nullable Colour filling;
    private double opacity = 1;

    PdfInk(PDPageContentStream page) {
        this.page = page;
    }

    /** Makes this the colour of fills and of text. */
    void fillWith(Colour colour) throws IOException {
        setOpacity(colour.opacity());
        Colour opaque = colour.withOpacity(1);
        if (!opaque.equals(filling)) {
            page.setNonStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
            filling = opaque;
        }
    }

    void fill(Shape shape, Colour colour) throws IOException {
        fillWith(colour);
        fillOutline(shape);
    }

    /** Fills a shape with the colour chosen last. */
    void fillOutline(Shape shape) throws IOException {
        trace(shape);
        page.fill();
    }

    void fillRect(double x, double y, double width, double height, Colour colour) throws IOException {
        fillWith(colour);
        page.addRect((float) x, (float) y, (float) width, (float) height);
        page.fill();
    }

    void stroke(Shape shape, Stroke stroke) throws IOException {
        strokeWith(stroke.colour(), stroke.width());
        trace(shape);
        page.stroke();
    }

    /** Equal discs: a line of no length with round ends is a disc, at a tenth of the bytes of four curves. */
    void discs(double[] xs, double[] ys, double radius, Colour colour) throws IOException {
        strokeWith(colour, 2 * radius);
        page.setLineCapStyle(ROUND_CAP);
        for (int i = 0; i < xs.length; i++) {
            page.moveTo((float) xs[i], (float) ys[i]);
            page.lineTo((float) xs[i], (float) ys[i]);
            page.stroke();
        }
        page.setLineCapStyle(BUTT_CAP);
    }

    private void strokeWith(Colour colour, double width) throws IOException {
        setOpacity(colour.opacity());
        page.setStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
        page.setLineWidth((float) width);
    }

    /** The opacity of what follows, pictures too. */
    void setOpacity(double wanted) throws IOException {
        if (wanted != opacity) {
            page.setGraphicsStateParameters(opacities.computeIfAbsent(wanted, PdfInk::state));
            opacity = wanted;
        }
    }

    private static PDExtendedGraphicsState state(double opacity) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((float) opacity);
        state.setStrokingAlphaConstant((float) opacity);
        return state;
    }

    private void trace(Shape shape) throws IOException {
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int end = 0;
            switch (i.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> page.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> {
                    // A page knows cubic curves only: theirs are two thirds of the way to the quadratic's control
                    // point.
                    page.curveTo(
                            x + (p[0] - x) * 2 / 3,
                            y + (p[1] - y) * 2 / 3,
                            p[2] + (p[0] - p[2]) * 2 / 3,
                            p[3] + (p[1] - p[3]) * 2 / 3,
                            p[2],
                            p[3]);
                    end = 2;
                }
                case PathIterator.SEG_CUBICTO -> {
                    page.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                    end = 4;
                }
                default -> page.closePath();
            }
            x = p[end];
            y = p[end + 1];
        }
    }
}
