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
import org.simplexplorer.scene.MarkVisitor;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextRuler;

/** Paints a scene's marks on a page whose unit and origin are the scene's. */
final class PdfPainter implements MarkVisitor<IOException> {

    private final PDPageContentStream page;
    private final PdfInk ink;
    private final PdfCells cellPainter;
    private final PdfText textPainter;

    PdfPainter(PDDocument document, PDPageContentStream page, @Nullable Colour ground, TextRuler ruler) {
        this.page = page;
        ink = new PdfInk(page);
        cellPainter = new PdfCells(document, page, ink, ground);
        textPainter = new PdfText(document, page, ink, ruler);
    }

    void paint(Scene scene) throws IOException {
        if (scene.ground() != null) {
            ink.fillRect(0, 0, scene.width(), scene.height(), scene.ground());
        }
        for (Mark mark : scene.marks()) {
            mark.accept(this);
        }
    }

    @Override
    public void rect(Mark.Rect rect) throws IOException {
        draw(Shapes.of(rect), rect.fill(), rect.stroke());
    }

    @Override
    public void cells(Mark.Cells cells) throws IOException {
        cellPainter.paint(cells);
    }

    @Override
    public void dots(Mark.Dots dots) throws IOException {
        ink.discs(dots.xs(), dots.ys(), dots.radius(), dots.fill());
    }

    @Override
    public void line(Mark.Line line) throws IOException {
        draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()), null, line.stroke());
    }

    @Override
    public void path(Mark.Path path) throws IOException {
        draw(Shapes.of(path), path.fill(), path.stroke());
    }

    @Override
    public void label(Mark.Label label) throws IOException {
        textPainter.paint(label);
    }

    @Override
    public void group(Mark.Group group) throws IOException {
        page.transform(Matrix.getTranslateInstance((float) group.dx(), (float) group.dy()));
        for (Mark mark : group.marks()) {
            mark.accept(this);
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
