package org.simplexplorer.export;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextRuler;

/** Paints a scene's marks on a page whose unit and origin are the scene's. */
final class PdfPainter {

    private final PDPageContentStream page;
    private final PdfInk ink;
    private final PdfCells cellPainter;
    private final PdfText textPainter;

    PdfPainter(PDDocument document, PDPageContentStream page, TextRuler ruler) {
        this.page = page;
        ink = new PdfInk(page);
        cellPainter = new PdfCells(document, page, ink);
        textPainter = new PdfText(document, page, ink, ruler);
    }

    void paint(Scene scene) throws IOException {
        if (scene.ground() != null) {
            ink.fillRect(0, 0, scene.width(), scene.height(), scene.ground());
        }
        for (Mark mark : scene.marks()) {
            paint(mark);
        }
    }

    private void paint(Mark mark) throws IOException {
        if (mark instanceof Mark.Rect rect) {
            draw(Shapes.of(rect), rect.fill(), rect.stroke());
        } else if (mark instanceof Mark.Cells cells) {
            cellPainter.paint(cells);
        } else if (mark instanceof Mark.Dots dots) {
            ink.discs(dots.xs(), dots.ys(), dots.radius(), dots.fill());
        } else if (mark instanceof Mark.Line line) {
            draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()), null, line.stroke());
        } else if (mark instanceof Mark.Path path) {
            draw(Shapes.of(path), path.fill(), path.stroke());
        } else if (mark instanceof Mark.Label label) {
            textPainter.paint(label);
        } else if (mark instanceof Mark.Group group) {
            paint(group);
        }
    }

    private void paint(Mark.Group group) throws IOException {
        page.transform(Matrix.getTranslateInstance((float) group.dx(), (float) group.dy()));
        for (Mark mark : group.marks()) {
            paint(mark);
        }
        page.transform(Matrix.getTranslateInstance((float) -group.dx(), (float) -group.dy()));
    }

    private void draw(Shape shape, @Nullable Colour fill, @Nullable Stroke stroke) throws IOException {
        if (fill != null) {
            ink.fill(shape, fill);
        }
        if (stroke != null) {
            ink.stroke(shape, stroke);
        }
    }
}
