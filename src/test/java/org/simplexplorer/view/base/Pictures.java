package org.simplexplorer.view.base;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.WritableImage;

/** Compares what canvases show. */
final class Pictures {

    private Pictures() {}

    /** By how much any part of a pixel's colour differs at most, 0 to 255, in two pictures of one size. */
    static int greatestDifference(WritableImage one, WritableImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        int greatest = 0;
        for (int y = 0; y < (int) one.getHeight(); y++) {
            for (int x = 0; x < (int) one.getWidth(); x++) {
                int a = one.getPixelReader().getArgb(x, y);
                int b = other.getPixelReader().getArgb(x, y);
                for (int shift = 0; shift < 32; shift += 8) {
                    greatest = Math.max(greatest, Math.abs((a >>> shift & 0xff) - (b >>> shift & 0xff)));
                }
            }
        }
        return greatest;
    }
}
