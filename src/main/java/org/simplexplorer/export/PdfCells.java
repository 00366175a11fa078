package org.simplexplorer.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark.Cells;

/**
 * Cells on a page. A moderate number are rectangles, since some viewers blur small pictures; more are a picture of one
 * pixel a cell, which stays small and quick.
 */
final class PdfCells {

    private static final int MOST_RECTANGLES = 64 * 64;
    private static final int WHITE = 0xffffff;

    private final PDDocument document;
    private final PDPageContentStream page;
    private final PdfInk ink;
    private final int hidden;

    /** @param ground the sheet, if it has a colour */
    PdfCells(PDDocument document, PDPageContentStream page, PdfInk ink, @Nullable Colour ground) {
        this.document = document;
        this.page = page;
        this.ink = ink;
        hidden = (ground == null || ground.opacity() < 1 ? WHITE : ground.argb()) & 0xffffff;
    }

    void paint(Cells cells) throws IOException {
        if (cells.argb().length > MOST_RECTANGLES) {
            paintPicture(cells);
        } else {
            paintRectangles(cells);
        }
    }

    private void paintRectangles(Cells cells) throws IOException {
        for (CellRect cell : CellRect.of(cells)) {
            ink.fillRect(cell.x(), cell.y(), cell.width(), cell.height(), cell.colour());
        }
    }

    private void paintPicture(Cells cells) throws IOException {
        boolean opaque = Arrays.stream(cells.argb()).allMatch(argb -> argb >>> 24 == 0xff);
        BufferedImage picture = new BufferedImage(
                cells.columns(), cells.rows(), opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        // Viewers that make a picture smaller mix its pixels before they look at what hides some of them.
        int[] argb = Arrays.stream(cells.argb())
                .map(pixel -> pixel >>> 24 == 0 ? hidden : pixel)
                .toArray();
        picture.setRGB(0, 0, cells.columns(), cells.rows(), argb, 0, cells.columns());
        PDImageXObject image = LosslessFactory.createFromImage(document, picture);
        image.setInterpolate(false);
        double width = cells.columns() * cells.cellWidth();
        double height = cells.rows() * cells.cellHeight();
        ink.setOpacity(1);
        // A picture's own unit square has y up, and the scene has y down.
        page.drawImage(image, new Matrix((float) width, 0, 0, (float) -height, (float) cells.x(), (float)
                (cells.y() + height)));
    }
}
