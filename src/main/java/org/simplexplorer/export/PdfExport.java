package org.simplexplorer.export;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;

/**
 * A scene as a PDF of one page in the figure's physical size: a scene unit is 1/96 inch. Everything is vector, fonts are
 * embedded with the letters used only, and the same scene gives the same bytes.
 */
public final class PdfExport {

    private static final double POINTS_PER_UNIT = 72.0 / 96;

    /** The greatest side of a page that every viewer opens, in points: 200 inches. */
    private static final double LONGEST_SIDE = 14_400;

    private PdfExport() {}

    /**
     * The file's bytes.
     *
     * @throws IllegalArgumentException if the page would have no extent or a side beyond 200 inches
     */
    public static byte[] bytes(Scene scene, Provenance provenance, TextRuler ruler) {
        PDRectangle size = pageSize(scene);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(size);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(new Matrix(new AffineTransform(
                        POINTS_PER_UNIT, 0, 0, -POINTS_PER_UNIT, 0, scene.height() * POINTS_PER_UNIT)));
                new PdfPainter(document, content, scene.ground(), ruler).paint(scene);
            }
            describe(document, provenance);
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("the page cannot be written to memory", e);
        }
        return bytes.toByteArray();
    }

    private static PDRectangle pageSize(Scene scene) {
        double width = scene.width() * POINTS_PER_UNIT;
        double height = scene.height() * POINTS_PER_UNIT;
        if (!(Math.min(width, height) > 0 && Math.max(width, height) <= LONGEST_SIDE)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "a page of %.1f x %.1f pt cannot be made: give sides above 0 and of at most %.0f pt (200 inches)",
                    width,
                    height,
                    LONGEST_SIDE));
        }
        return new PDRectangle((float) width, (float) height);
    }

    private static void describe(PDDocument document, Provenance provenance) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation(); // no dates: same scene, same bytes
        if (!provenance.title().isEmpty()) {
            information.setTitle(provenance.title());
        }
        information.setCreator(provenance.program());
        information.setProducer(provenance.program());
        document.setDocumentId((long) provenance.studyJson().hashCode());
        if (provenance.hasStudy()) {
            PdfStudy.attach(document, provenance.studyJson());
        }
    }
}
