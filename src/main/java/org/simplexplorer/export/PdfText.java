package org.simplexplorer.export;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.simplexplorer.scene.Face;
import org.simplexplorer.scene.Mark.Label;
import org.simplexplorer.scene.TextRuler;

/**
 * Labels on a page. Where each character is one glyph, text is text: it can be selected and searched, and its font is
 * embedded. Text that must be shaped (from right to left, or with marks that sit on letters) is drawn as the shaper's
 * outlines and says in words what it shows.
 */
final class PdfText {

    private final PDDocument document;
    private final PDPageContentStream page;
    private final PdfInk ink;
    private final TextRuler ruler;
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

    PdfText(PDDocument document, PDPageContentStream page, PdfInk ink, TextRuler ruler) {
        this.document = document;
        this.page = page;
        this.ink = ink;
        this.ruler = ruler;
    }

    void paint(Label label) throws IOException {
        ink.fillWith(label.style().colour());
        AffineTransform place = AffineTransform.getTranslateInstance(label.x(), label.y());
        place.rotate(Math.toRadians(label.angle()));
        List<PlacedRun> runs = PlacedRun.of(label, ruler);
        // Programs that read text take a turned line for a pile of single letters, unless it says its words.
        boolean turned = label.angle() != 0;
        if (turned) {
            beginSpan(label.text());
        }
        for (PlacedRun run : runs) {
            AffineTransform start = new AffineTransform(place);
            start.translate(run.x(), 0);
            paint(run, start, !turned);
        }
        if (turned) {
            page.endMarkedContent();
        }
    }

    private void paint(PlacedRun placed, AffineTransform start, boolean saysItsWords) throws IOException {
        String text = Normalizer.normalize(placed.run().text(), Normalizer.Form.NFC);
        if (Shaping.isPlain(text, placed.font())) {
            showText(text, placed, start);
            return;
        }
        if (saysItsWords) {
            beginSpan(placed.run().text());
        }
        ink.fillOutline(Shaping.outline(placed.run().text(), placed.font(), start));
        if (saysItsWords) {
            page.endMarkedContent();
        }
    }

    private void showText(String text, PlacedRun placed, AffineTransform start) throws IOException {
        AffineTransform upright = new AffineTransform(start);
        upright.scale(1, -1);
        page.beginText();
        page.setFont(font(placed.run().face()), (float) placed.size());
        page.setTextMatrix(new Matrix(upright));
        page.showText(text);
        page.endText();
    }

    /** Starts marks that stand for words. In place, not among the page's resources, where poppler does not look. */
    @SuppressWarnings("deprecation") // PDFBox writes a property list in place in no other way
    private void beginSpan(String words) throws IOException {
        String utf16 = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16)); // with its byte order mark
        page.appendRawCommands("/Span <</ActualText <" + utf16 + ">>> BDC\n");
    }

    private PDFont font(Face face) throws IOException {
        PDFont known = fonts.get(face);
        if (known != null) {
            return known;
        }
        PDFont font = PDType0Font.load(document, FontFile.parse(face), true);
        fonts.put(face, font);
        return font;
    }
}
