package org.simplexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Mark.Point;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

class PngExportTest {

    private static final AwtRuler RULER = new AwtRuler();
    private static final Colour WHITE = Colour.of(0xffffff);
    private static final Colour RED = Colour.of(0xc01020);

    private static BufferedImage picture(double scale, Mark... marks) throws IOException {
        byte[] png = PngExport.bytes(new Scene(40, 20, WHITE, List.of(marks)), scale, RULER);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void scaleSetsTheSizeInPixels() throws IOException {
        BufferedImage image = picture(2.5);
        assertThat(image.getWidth()).isEqualTo(100);
        assertThat(image.getHeight()).isEqualTo(50);
        assertThat(image.getRGB(50, 25)).isEqualTo(0xffffffff);
    }

    @Test
    void recordsItsPhysicalSize() {
        byte[] png = PngExport.bytes(new Scene(40, 20, WHITE, List.of()), 2, RULER);
        String text = new String(png, java.nio.charset.StandardCharsets.ISO_8859_1);
        int at = text.indexOf("pHYs") + 4;
        // 96 pixels an inch, twice.
        assertThat(ByteBuffer.wrap(png, at, 4).getInt()).isEqualTo(7559);
        assertThat(png[at + 8]).isEqualTo((byte) 1);
    }

    @Test
    void clearGroundStaysClear() {
        BufferedImage image = PngExport.image(new Scene(4, 4, null, List.of()), 1, RULER);
        assertThat(image.getRGB(2, 2)).isZero();
    }

    @Test
    void cellsMeetWithoutASeam() throws IOException {
        int[] argb = new int[7 * 3];
        Arrays.fill(argb, RED.argb());
        BufferedImage image = picture(1.37, new Mark.Cells(2.3, 1.1, 5.1, 6.05, 3, 7, argb));
        for (int x = 6; x < 50; x++) {
            for (int y = 4; y < 24; y++) {
                assertThat(image.getRGB(x, y)).isEqualTo(RED.argb());
            }
        }
    }

    @Test
    void cellsWhoseEdgeIsInTheMiddleOfAPixelMeetWithoutASeam() throws IOException {
        for (int columns = 2; columns <= 96; columns += 2) {
            int[] argb = new int[columns];
            Arrays.fill(argb, RED.argb());
            BufferedImage image = picture(2.025, new Mark.Cells(1.7, 2, 36.6 / columns, 6, 1, columns, argb));
            assertThat(image.getWidth()).isEqualTo(81);
            for (int x = 5; x < 76; x++) {
                assertThat(image.getRGB(x, 10))
                        .as("%d columns, pixel %d", columns, x)
                        .isEqualTo(RED.argb());
            }
        }
    }

    @Test
    void noCellIsTooSmallToBeSeen() throws IOException {
        for (int only = 0; only < 300; only += 7) {
            int[] argb = new int[300];
            argb[only] = RED.argb();
            BufferedImage image = picture(1, new Mark.Cells(2, 2, 36 / 300.0, 6, 1, 300, argb));
            int at = 2 + Math.round(only * 36 / 300f);
            assertThat(image.getRGB(at, 5)).isEqualTo(RED.argb());
        }
    }

    @Test
    void clearCellsShowTheGround() throws IOException {
        BufferedImage image = picture(1, new Mark.Cells(0, 0, 20, 20, 1, 2, new int[] {RED.argb(), 0}));
        assertThat(image.getRGB(10, 10)).isEqualTo(RED.argb());
        assertThat(image.getRGB(30, 10)).isEqualTo(0xffffffff);
    }

    @Test
    void everyKindOfMarkLeavesItsInk() throws IOException {
        Stroke stroke = new Stroke(RED, 4);
        assertInk(picture(1, new Mark.Line(0, 10, 40, 10, stroke)), 20, 10);
        assertInk(picture(1, Mark.Rect.filled(5, 5, 10, 10, RED)), 10, 10);
        assertInk(picture(1, Mark.Rect.outlined(5, 5, 20, 10, 3, stroke)), 15, 5);
        assertInk(picture(1, new Mark.Dots(new double[] {8}, new double[] {9}, 3, RED)), 8, 9);
        List<Point> triangle = List.of(new Point(0, 0), new Point(40, 0), new Point(0, 20));
        assertInk(picture(1, new Mark.Path(triangle, true, RED, null)), 5, 5);
        assertInk(picture(1, new Mark.Group(20, 0, List.of(Mark.Rect.filled(5, 5, 10, 10, RED)))), 30, 10);
    }

    @Test
    void labelsStandWhereTheirAlignmentSays() throws IOException {
        TextStyle style = new TextStyle(12, Weight.REGULAR, RED);
        assertThat(inkCentre(picture(1, new Mark.Label("mm", 20, 14, style, Align.END))))
                .isLessThan(20);
        assertThat(inkCentre(picture(1, new Mark.Label("mm", 20, 14, style, Align.START))))
                .isGreaterThan(20);
        assertThat(inkCentre(picture(1, new Mark.Label("mm", 20, 14, style, Align.MIDDLE))))
                .isBetween(19.0, 21.0);
    }

    @Test
    void widthsGrowWithTheSizeAndScriptsAreMeasured() {
        TextStyle small = new TextStyle(10, Weight.REGULAR, RED);
        TextStyle large = new TextStyle(30, Weight.REGULAR, RED);
        for (String text : List.of("attention", "\u6ce8\u610f\u529b", "\u0627\u0646\u062a\u0628\u0627\u0647")) {
            assertThat(RULER.width(text, small)).isGreaterThan(10);
            assertThat(RULER.width(text, large))
                    .isCloseTo(3 * RULER.width(text, small), org.assertj.core.api.Assertions.within(1e-6));
        }
    }

    @Test
    void sequencesAreDrawnAsWideAsTheyAreMeasured() throws IOException {
        TextStyle style = new TextStyle(10, Weight.REGULAR, RED);
        String thumb = "\ud83d\udc4d\ud83c\udffd"; // a picture and a modifier of it: one glyph
        double one = inkCentre(picture(1, new Mark.Label(thumb, 2, 14, style, Align.START)));
        double two = inkCentre(picture(1, new Mark.Label(thumb + thumb, 2, 14, style, Align.START)));
        assertThat(two - one).isCloseTo(RULER.width(thumb, style) / 2, org.assertj.core.api.Assertions.within(1.0));
    }

    @Test
    void impossibleSizesAreRefusedInASentence() {
        assertThatThrownBy(() -> PngExport.bytes(new Scene(40, 20, WHITE, List.of()), 1e6, RULER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("40000000 x 20000000 pixels");
        assertThatThrownBy(() -> PngExport.bytes(Scene.EMPTY, 1, RULER)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertInk(BufferedImage image, int x, int y) {
        assertThat(image.getRGB(x, y)).isEqualTo(RED.argb());
    }

    private static double inkCentre(BufferedImage image) {
        double sum = 0;
        int count = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if ((image.getRGB(x, y) & 0xff00) < 0x8000) {
                    sum += x + 0.5;
                    count++;
                }
            }
        }
        assertThat(count).isPositive();
        return sum / count;
    }
}
