package org.simplexplorer.view.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.Stroke;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Marks that are painted together, as they are many, look as they do one by one. */
class ManyMarksTest {

    private static final Mark NOTHING = new Mark.Dots(new double[0], new double[0], 1, Colour.of(0));

    /** Of a shape, JavaFX takes eight samples across a pixel and eight down: an edge may be so much off. */
    private static final int AN_EIGHTH = 32;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest(name = "cells of {0} x {1}, a line of {2}, opacity {3}, scale {4}")
    @CsvSource({
        "9,9,1,1,1",
        "6.3,5.2,0.7,1,1",
        "1.45,1.45,0.2,1,1",
        "8.5,12.25,1.5,0.5,1",
        "9.1,7.7,0.9,0.7,0.731",
        "2,3,4,1,1"
    })
    void smallFramesLookTheSameTogether(double across, double down, double line, double opacity, double scale) {
        Stroke stroke = new Stroke(Colour.of(0x2a8c6a).withOpacity(opacity), line);
        List<Mark> frames = new ArrayList<>();
        List<Mark> apart = new ArrayList<>();
        for (int row = 0; row < 9; row++) {
            for (int column : new int[] {0, 1, 2, 5, 7, 8, 11}) {
                Mark frame = Mark.Rect.outlined(7.3 + column * across, 5.6 + row * down, across, down, 0, stroke);
                frames.add(frame);
                apart.add(frame);
                apart.add(NOTHING);
            }
        }
        assertThat(SmallFrames.end(frames, 0, StraightEdges.LEAST_FRAME / scale))
                .isEqualTo(frames.size());
        assertThat(SmallFrames.end(apart, 0, StraightEdges.LEAST_FRAME / scale)).isZero();
        assertThat(Pictures.greatestDifference(picture(frames, scale), picture(apart, scale)))
                .isLessThanOrEqualTo(AN_EIGHTH);
    }

    /** Of frames in two colours each keeps its own, and large ones are not small ones. */
    @Test
    void framesArePaintedTogetherOnlyIfTheyLookAlike() {
        List<Mark> marks = new ArrayList<>();
        for (int rgb : new int[] {0xff0000, 0x0000ff}) {
            for (int i = 0; i < 40; i++) {
                marks.add(Mark.Rect.outlined(4 * i, 0, 4, 4, 0, new Stroke(Colour.of(rgb), 1)));
            }
        }
        assertThat(SmallFrames.end(marks, 0, 24)).isEqualTo(40);
        assertThat(SmallFrames.end(marks, 40, 24)).isEqualTo(80);
        assertThat(SmallFrames.end(marks, 0, 4)).isZero();
        assertThat(SmallFrames.end(marks, 60, 24)).as("few").isEqualTo(60);
        marks.add(10, Mark.Rect.outlined(0, 0, 4, 4, 1, new Stroke(Colour.of(0xff0000), 1)));
        assertThat(SmallFrames.end(marks, 0, 24)).as("round corners").isZero();
    }

    /** Of many frames those that a change uncovers are painted where they were. */
    @Test
    void framesBelowAPatchStayWhereTheyWere() {
        Stroke stroke = new Stroke(Colour.of(0x2a8c6a), 0.8);
        List<Mark> frames = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int column = i % 20;
            int row = i / 20;
            frames.add(Mark.Rect.outlined(10.3 + column * 6.1, 8.4 + row * 6.1, 6.1, 6.1, 0, stroke));
        }
        List<Mark> covered = new ArrayList<>(frames);
        covered.add(Mark.Rect.filled(43, 37, 18, 22, Colour.of(0xff0000)));
        covered.add(NOTHING); // or a list of another length would be painted whole
        frames.add(Mark.Rect.filled(70, 60, 2, 2, Colour.of(0xff0000)));
        frames.add(NOTHING);
        SceneCanvas canvas = new SceneCanvas(new AwtRuler());
        WritableImage before = shown(canvas, List.of(moved(covered)), 1);
        WritableImage seen = shown(canvas, List.of(moved(frames)), 1);
        assertThat(Pictures.greatestDifference(before, seen)).isGreaterThan(100);
        assertThat(Pictures.greatestDifference(seen, picture(frames, 1))).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest(name = "{0} rows of {1} cells of {2} x {3}, scale {4}")
    @CsvSource({
        "40,40,3.7,2.9,1",
        "64,64,2.906,2.906,1",
        "128,128,1.45,1.45,1",
        "20,90,1,6.5,0.731",
        "200,300,0.4,0.6,1"
    })
    void cellsLookTheSameInOneImage(int rows, int columns, double across, double down, double scale) {
        Random random = new Random(5);
        int[] argb = random.ints((long) rows * columns)
                .map(colour -> colour < 0 ? colour | 0xff000000 : colour & 0x00800000) // half of them clear
                .map(colour -> colour >>> 24 == 0 ? 0 : colour)
                .toArray();
        List<Mark> split = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            split.add(new Mark.Cells(
                    11.4,
                    6.7 + row * down,
                    across,
                    down,
                    1,
                    columns,
                    Arrays.copyOfRange(argb, row * columns, (row + 1) * columns)));
        }
        Mark whole = new Mark.Cells(11.4, 6.7, across, down, rows, columns, argb);
        assertThat(Pictures.greatestDifference(picture(List.of(whole), scale), picture(split, scale)))
                .isZero();
    }

    /** In a group that moves them by parts of a pixel, on a sheet. */
    private static WritableImage picture(List<Mark> marks, double scale) {
        return shown(new SceneCanvas(new AwtRuler()), List.of(moved(marks)), scale);
    }

    private static Mark moved(List<Mark> marks) {
        return new Mark.Group(3.43, 2.71, marks);
    }

    private static WritableImage shown(SceneCanvas canvas, List<Mark> marks, double scale) {
        AtomicReference<WritableImage> seen = new AtomicReference<>();
        Platform.runLater(() -> {
            canvas.scaleProperty().set(scale);
            canvas.shownProperty().set(new Scene(260, 200, Colour.of(0xffffff), marks));
            canvas.autosize();
            canvas.layout();
            seen.set(canvas.snapshot(new SnapshotParameters(), null));
        });
        WaitForAsyncUtils.waitForFxEvents();
        return Objects.requireNonNull(seen.get(), "nothing was drawn");
    }
}
