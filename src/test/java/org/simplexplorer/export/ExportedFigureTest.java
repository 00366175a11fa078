package org.simplexplorer.export;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.simplexplorer.export.Scenes.RULER;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportedFigureTest {

    private static final String ZEROS_IN_A_PDF = "%PDF-1.6\n1 0 obj <</SimplexplorerStudy true>>stream\n";

    private static byte[] png(String study) {
        return PngExport.bytes(Scenes.marks(), 1, new Provenance("", study, "simplexplorer 0.1.0"), RULER);
    }

    private static byte[] pdf(String study) {
        return PdfExport.bytes(Scenes.marks(), new Provenance("", study, "simplexplorer 0.1.0"), RULER);
    }

    private static byte[] gif(String study) {
        Provenance provenance = new Provenance("", study, "simplexplorer 0.1.0");
        return GifExport.bytes(moment -> Scenes.marks(), List.of(3, 4), 1, provenance, RULER);
    }

    private static Optional<String> study(byte[] file) throws IOException {
        return ExportedFigure.study(file).map(json -> new String(json, StandardCharsets.UTF_8));
    }

    static String[] studies() {
        return new String[] {
            "{}",
            "{\"note\":\"endstream\\nendobj >> \\u0000 %%EOF /SimplexplorerStudy stream\"}",
            "\u6ce8\u610f \u0627\u0646\u062a\u0628\u0627\u0647 \ud83d\ude00 e\u0301 <![CDATA[ ]]> \0 \r\n",
            "x\u00e9".repeat(500_000)
        };
    }

    /** In comments, of which none is longer than TeX reads. */
    @Test
    void aLatexFigureCarriesItsStudyToo() throws IOException {
        String json = "{\n  \"note\": \"%| \\\\end{document} " + "\ud83d\ude00x".repeat(2000) + "\"\n}";
        byte[] tex = TexExport.bytes(Scenes.marks(), new Provenance("t", json, "simplexplorer 0.1.0"), RULER);
        assertThat(ExportedFigure.isPicture(ByteBuffer.wrap(tex))).isTrue();
        assertThat(study(tex).map(String::strip)).contains(json);
        assertThat(new String(tex, StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("%")))
                .allMatch(line -> line.length() <= 1002);
        byte[] none = TexExport.bytes(Scenes.marks(), new Provenance("t", "", "simplexplorer 0.1.0"), RULER);
        assertThat(ExportedFigure.study(none)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("studies")
    void theStudyComesBackAsItWas(String study) throws IOException {
        assertThat(study(png(study))).contains(study);
        assertThat(study(pdf(study))).contains(study);
        assertThat(study(gif(study))).contains(study);
    }

    @Test
    void aPictureOfNoStudyCarriesNone() throws IOException {
        assertThat(study(png(""))).isEmpty();
        assertThat(study(pdf(""))).isEmpty();
        assertThat(study(gif(""))).isEmpty();
    }

    @Test
    void anSvgGivesItsStudyTooAndOtherXmlHasNone() throws IOException {
        Provenance provenance = new Provenance("", "{\"a\":1}", "simplexplorer 0.1.0");
        byte[] svg = SvgExport.bytes(Scenes.marks(), provenance, RULER);
        assertThat(study(svg)).contains("{\"a\":1}");
        assertThat(isPicture("<s> the cat sat </s>")).isFalse();
        assertThatThrownBy(() -> study(Arrays.copyOf(svg, 200)))
                .isInstanceOf(IOException.class)
                .hasMessage("it is not well-formed XML");
    }

    @Test
    void thePictureWithAStudyIsThePictureWithout() throws IOException {
        byte[] with = png("{}");
        assertThat(with).isEqualTo(png("{}"));
        assertThat(pixels(ImageIO.read(new ByteArrayInputStream(with))))
                .isEqualTo(pixels(PngExport.image(Scenes.marks(), 1, RULER)));
        assertThat(new String(with, StandardCharsets.ISO_8859_1)).contains("pHYs");
    }

    private static int[] pixels(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertThat(Arrays.stream(pixels).distinct().count())
                .as("a picture, and not a blank sheet")
                .isGreaterThan(10);
        return pixels;
    }

    @Test
    void aGifWithAStudyMovesAsTheOneWithout() throws IOException {
        byte[] with = gif("x\u00e9".repeat(5000));
        assertThat(ExportedFigure.isPicture(ByteBuffer.wrap(with))).isTrue();
        GifFrames shown = GifFrames.read(with);
        GifFrames wanted = GifFrames.read(gif(""));
        assertThat(shown.loops()).isTrue();
        assertThat(shown.delays()).containsExactly(3, 4);
        for (int frame = 0; frame < 2; frame++) {
            assertThat(pixels(shown.pictures().get(frame)))
                    .isEqualTo(pixels(wanted.pictures().get(frame)));
        }
        assertThatThrownBy(() -> study(Arrays.copyOf(with, 820))).hasMessage("it is cut off");
    }

    @Test
    void aPdfViewerFindsTheStudyAmongTheAttachments() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf("{\"a\":1}"))) {
            Map<String, PDComplexFileSpecification> files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            PDComplexFileSpecification file = requireNonNull(files.get("study.json"));
            assertThat(file.getEmbeddedFile().toByteArray()).asString().isEqualTo("{\"a\":1}");
        }
    }

    @Test
    void aPdfThatAnotherProgramSavedAgainKeepsTheStudy() throws IOException {
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf("{\"a\":1}"))) {
            document.save(again, CompressParameters.NO_COMPRESSION);
        }
        assertThat(study(again.toByteArray())).contains("{\"a\":1}");
    }

    @Test
    void otherFilesHaveNoStudy() throws IOException {
        assertThat(isPicture("")).isFalse();
        assertThat(isPicture("{\"tokens\":[]}")).isFalse();
        assertThat(study("%PDF-1.7 of another program".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(study(PngExport.bytes(Scenes.marks(), 1, RULER))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1000})
    void aChunkThatClaimsTooMuchIsRefused(int length) {
        byte[] file = png("{}");
        ByteBuffer.wrap(file).putInt(8, length < 1000 ? length : length - 12);
        assertThatThrownBy(() -> study(Arrays.copyOf(file, 900)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut off");
    }

    @Test
    void aFewBytesThatUnpackToGigabytesAreRefused() throws IOException {
        byte[] bomb = bomb();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(ZEROS_IN_A_PDF.getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(bomb);
        assertTooLarge(pdf.toByteArray());

        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes("iTXtSimplexplorer study\0\1\0\0\0".getBytes(StandardCharsets.US_ASCII));
        data.writeBytes(bomb);
        CRC32 sum = new CRC32();
        sum.update(data.toByteArray());
        ByteBuffer png = ByteBuffer.allocate(8 + 4 + data.size() + 4)
                .put(PngStudy.SIGNATURE)
                .putInt(data.size() - 4)
                .put(data.toByteArray())
                .putInt((int) sum.getValue());
        assertTooLarge(png.array());
    }

    private static boolean isPicture(String text) {
        return ExportedFigure.isPicture(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertTooLarge(byte[] file) {
        assertThat(file.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> study(file))
                .isInstanceOf(IOException.class)
                .hasMessage("the study in it is larger than 64 MB");
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                out.write(zeros);
            }
        }
        return packed.toByteArray();
    }
}
