package org.simplexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;

class GifExportTest {

    private static final Provenance NONE = new Provenance("", "", "simplexplorer 0.1.0");

    private static final List<Integer> DELAYS = List.of(5, 7, 5, 105);

    /** A bar that grows, then stands still, then is as at first. */
    private static Scene moment(int moment) {
        double height = List.of(10, 30, 30, 10).get(moment);
        return new Scene(
                60,
                40,
                Colour.of(0xffffff),
                List.of(
                        Mark.Rect.filled(20, 40 - height, 10, height, Colour.of(0xb9331a + moment)),
                        Mark.Rect.filled(2, 2, 5, 5, Colour.of(0x123456))));
    }

    private static byte[] gif() {
        return GifExport.bytes(GifExportTest::moment, DELAYS, 2, NONE, Scenes.RULER);
    }

    @Test
    void everyFrameIsShownAsItWasDrawnForItsTime() throws IOException {
        GifFrames read = GifFrames.read(gif());
        assertThat(read.delays()).isEqualTo(DELAYS);
        assertThat(read.disposals()).containsOnly("doNotDispose");
        assertThat(read.loops()).isTrue();
        for (int moment = 0; moment < DELAYS.size(); moment++) {
            BufferedImage still = GifExport.picture(moment(moment), 2, Scenes.RULER);
            assertThat(GifFrames.largestDifference(read.pictures().get(moment), still))
                    .as("frame %d", moment)
                    .isZero();
        }
    }

    @Test
    void theSameScenesGiveTheSameBytes() {
        assertThat(gif()).isEqualTo(gif());
    }

    @Test
    void aClearSheetIsWhite() throws IOException {
        Scene clear = new Scene(10, 10, null, List.of());
        BufferedImage shown = GifFrames.read(GifExport.bytes(moment -> clear, List.of(5, 5), 1, NONE, Scenes.RULER))
                .pictures()
                .get(1);
        assertThat(shown.getRGB(5, 5) & 0xffffff).isEqualTo(0xffffff);
    }

    /** A field for each of a thousand colours: the largest stay, the others come near. */
    @Test
    void aPictureOfManyColoursKeepsTheLargestAreasExactly() throws IOException {
        int[] argb = IntStream.range(0, 1000)
                .map(i -> 0xff000000 | (i * 16_001 & 0xffffff))
                .toArray();
        Scene scene = new Scene(
                400,
                300,
                Colour.of(0xfdfcfb),
                List.of(
                        new Mark.Cells(0, 0, 5, 5, 25, 40, argb),
                        Mark.Rect.filled(250, 10, 100, 100, Colour.of(0x336699))));
        BufferedImage still = GifExport.picture(scene, 1, Scenes.RULER);
        BufferedImage shown = GifFrames.read(GifExport.bytes(moment -> scene, List.of(5), 1, NONE, Scenes.RULER))
                .pictures()
                .get(0);
        assertThat(shown.getRGB(300, 50)).isEqualTo(still.getRGB(300, 50));
        assertThat(shown.getRGB(390, 290)).isEqualTo(still.getRGB(390, 290));
        assertThat(GifFrames.largestDifference(shown, still)).isBetween(1, 60);
    }
}
