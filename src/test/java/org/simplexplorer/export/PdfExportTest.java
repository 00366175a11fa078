package org.simplexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.simplexplorer.export.Scenes.INK;
import static org.simplexplorer.export.Scenes.PROVENANCE;
import static org.simplexplorer.export.Scenes.RULER;
import static org.simplexplorer.export.Scenes.WHITE;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

class PdfExportTest {

    private static final String CJK = "\u6ce8\u610f\u529b";
    private static final String ARABIC = "\u0627\u0646\u062a\u0628\u0627\u0647";

    private static final Colour RED = Colour.of(0xc01020);

    private static Scene scene(Mark... marks) {
        return new Scene(240, 160, WHITE, List.of(marks));
    }

    private static Mark.Label label(String text, double x, double y, double angle) {
        return new Mark.Label(text, x, y, new TextStyle(14, Weight.REGULAR, INK), Align.START, angle, text);
    }

    private static Mark.Cells cells(int rows, int columns, double side) {
        Random random = new Random(rows);
        int[] argb = new int[rows * columns];
        Arrays.setAll(argb, i -> random.nextInt() | 0xff000000);
        return new Mark.Cells(30.3, 40.2, side, side, rows, columns, argb);
    }

    private static byte[] pdf(Mark... marks) {
        return PdfExport.bytes(scene(marks), PROVENANCE, RULER);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static BufferedImage rendered(byte[] pdf, double scale) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImage(0, (float) (scale * 96 / 72), ImageType.RGB);
        }
    }

    @Test
    void thePageHasTheFiguresPhysicalSize() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(180);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(120);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Tea & <coffee>");
            assertThat(document.getDocumentInformation().getProducer()).isEqualTo("simplexplorer 0.1.0");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"attention", "office fi ffl", "\u03b3 = 0.5", "na\u00efve", CJK, "\ud83d\ude00", "\u043e\u043d"})
    void textCanBeSearched(String words) throws IOException {
        assertThat(text(pdf(label(words, 10, 100, 0)))).contains(words);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-90, -45, -30, 60, 90})
    void turnedTextCanBeSearched(double angle) throws IOException {
        assertThat(text(pdf(label("attention", 100, 80, angle)))).contains("attention");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\t", "\0", "\u0085", "\u2028", "\u007f"})
    void aCharacterThatCannotBeSeenIsASpace(String unseen) throws IOException {
        assertThat(text(pdf(label("tea" + unseen + "pot", 10, 100, 0)))).contains("tea pot");
    }

    @Test
    void noCharacterAtAllStopsTheExport() {
        IntStream blocks = IntStream.concat(
                IntStream.iterate(0, block -> block < 0x3400, block -> block + 64),
                IntStream.iterate(0xd7c0, block -> block < 0x1fc00, block -> block + 64));
        blocks.forEach(block -> {
            int[] codePoints = IntStream.range(block, block + 64).toArray();
            assertThat(pdf(label(new String(codePoints, 0, 64), 10, 100, 0)))
                    .as("from U+%04X", block)
                    .isNotEmpty();
        });
    }

    @Test
    void decomposedAccentsAreTextToo() throws IOException {
        assertThat(text(pdf(label("cafe\u0301", 10, 100, 0)))).contains("caf\u00e9");
    }

    @Test
    void fontsAreEmbeddedWithTheLettersUsedOnly() throws IOException {
        byte[] latin = PdfExport.bytes(Scenes.marks(), PROVENANCE, RULER);
        assertThat(latin.length).isLessThan(40_000);
        byte[] cjk = pdf(label(CJK + " attention", 10, 100, 0));
        assertThat(cjk.length).isLessThan(60_000);
        try (PDDocument document = Loader.loadPDF(cjk)) {
            PDResources resources = document.getPage(0).getResources();
            List<COSName> names = List.copyOf((Collection<COSName>) resources.getFontNames());
            assertThat(names).hasSize(2);
            for (COSName name : names) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            }
        }
    }

    @Test
    void theSameSceneGivesTheSameBytes() {
        Mark[] marks = {label("attention " + CJK + ARABIC, 10, 100, -45), cells(70, 70, 1), cells(3, 3, 10)};
        assertThat(pdf(marks)).isEqualTo(pdf(marks));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attention",
                "mixed \u05e9\u05dc\u05d5\u05dd 12 (" + ARABIC + ")",
                CJK + "\u30ab\u30ca\ud55c\uad6d",
                "e\u0301 x\u0302\u0323",
                "\ud83d\ude00 \ud83d\udc4d\ud83c\udffd \u2764\ufe0f"
            })
    void everyScriptLooksAsInThePng(String words) throws IOException {
        assertLooksAsThePng(scene(label(words, 10, 100, 0), label(words, 10, 60, -20)));
    }

    @Test
    void everyMarkLooksAsInThePng() throws IOException {
        assertLooksAsThePng(Scenes.marks());
        assertLooksAsThePng(Scenes.scripts());
        assertLooksAsThePng(scene(cells(4, 5, 17.3), Mark.Rect.filled(40, 50, 90, 60, WHITE.withOpacity(0.5))));
    }

    @Test
    void manyCellsLookAsInThePng() throws IOException {
        assertLooksAsThePng(scene(cells(65, 65, 1.5)));
    }

    @Test
    void cellsMeetWithoutASeamAndClearOnesShowTheGround() throws IOException {
        int[] argb = new int[9];
        Arrays.fill(argb, RED.argb());
        argb[8] = 0;
        BufferedImage image = rendered(pdf(new Mark.Cells(10.3, 10.3, 20.37, 20.37, 3, 3, argb)), 1.37);
        for (int x = 16; x < 96; x++) {
            for (int y = 16; y < 68; y++) {
                assertThat(image.getRGB(x, y)).isEqualTo(RED.argb());
            }
        }
        for (int x = 72; x < 96; x++) {
            assertThat(image.getRGB(x, 72)).isEqualTo(WHITE.argb());
        }
    }

    @Test
    void aGreatFigureIsOnePictureAndCompact() throws IOException {
        int n = 512;
        double[] places = new Random(1).doubles(50_000, 0, 160).toArray();
        Scene scene = scene(cells(n, n, 0.2), new Mark.Dots(places, places, 0.1, RED));
        byte[] bytes = PdfExport.bytes(scene, PROVENANCE, RULER);
        assertThat(bytes.length).isLessThan(4_000_000);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
            List<Operator> operators = new PDFStreamParser(document.getPage(0))
                    .parse().stream()
                            .filter(Operator.class::isInstance)
                            .map(Operator.class::cast)
                            .toList();
            assertThat(operators)
                    .filteredOn(operator -> operator.getName().equals("Do"))
                    .hasSize(1);
            assertThat(operators)
                    .filteredOn(operator -> operator.getName().equals("re"))
                    .as("the sheet alone")
                    .hasSize(1);
            assertThat(operators)
                    .filteredOn(operator -> operator.getName().equals("l"))
                    .as("a dot each")
                    .hasSize(places.length);
            assertThat(operators).hasSizeLessThan(4 * places.length);
        }
    }

    @Test
    void impossibleSizesAreRefusedInASentence() {
        assertThatThrownBy(() -> PdfExport.bytes(Scene.EMPTY, PROVENANCE, RULER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.0 x 0.0 pt");
        assertThatThrownBy(() -> PdfExport.bytes(new Scene(20_000, 10, null, List.of()), PROVENANCE, RULER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("200 inches");
    }

    private static void assertLooksAsThePng(Scene scene) throws IOException {
        BufferedImage png = PngExport.image(scene, 2, RULER);
        BufferedImage pdf = rendered(PdfExport.bytes(scene, PROVENANCE, RULER), 2);
        assertThat(pdf.getWidth()).isEqualTo(png.getWidth());
        assertThat(pdf.getHeight()).isEqualTo(png.getHeight());
        assertThat(Rasters.meanDifference(png, pdf)).isLessThan(Rasters.SOFT_EDGES);
        assertThat(Rasters.greatestBlockDifference(png, pdf)).isLessThan(Rasters.MOVED_EDGE);
    }
}
