package org.simplexplorer.view.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.figure.FigureFixtures;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.study.Study;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A picture takes the place of the one before, to the last pixel. */
class SceneCanvasTest {

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static Scene sheet(double width, double height, int rgb) {
        return new Scene(width, height, Colour.of(rgb), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "100.4,60.3,1,1",
        "100.6,60.7,0.731,1",
        "300,200,0.3337,1",
        "100.4,60.3,1,1.5",
        "99.9,59.9,1,1.5",
        "120.2,60,1,1.25"
    })
    void nothingOfThePictureBeforeStays(double width, double height, double scale, double dpi) {
        SceneCanvas canvas = new SceneCanvas(new AwtRuler());
        WritableImage picture = shown(
                canvas,
                dpi,
                List.of(
                        () -> {
                            canvas.scaleProperty().set(scale);
                            canvas.shownProperty().set(sheet(width, height, 0x000000));
                        },
                        () -> canvas.shownProperty().set(sheet(width, height, 0xff0000)),
                        () -> canvas.shownProperty().set(new Scene(width, height, null, List.of()))));
        assertThat(painted(picture)).isEmpty();
    }

    @Test
    void sizesThatFollowEachOtherFastLeaveNothingBehind() {
        SceneCanvas canvas = new SceneCanvas(new AwtRuler());
        List<Runnable> steps = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            double width = 60 + 37.3 * (i * 7 % 11);
            steps.add(() -> {
                canvas.shownProperty().set(sheet(width, 300 - width / 3, 0x000000));
                canvas.scaleProperty().set(Math.min(1, 200 / width));
            });
        }
        steps.add(() -> canvas.shownProperty().set(new Scene(300, 200, null, List.of())));
        assertThat(painted(shown(canvas, 1.5, steps))).isEmpty();
    }

    /** Each picture follows one that differs in a part, and looks as on a canvas that shows no other; rounding aside. */
    @ParameterizedTest
    @EnumSource
    void aPictureAfterOthersLooksAsItDoesAlone(FigureKind kind) {
        List<Scene> scenes = new ArrayList<>();
        Study study = FigureFixtures.random(2, 6);
        FigureOptions sized = FigureOptions.STANDARD.withSize(OptionalDouble.of(560), OptionalDouble.of(420));
        for (double lambda : new double[] {0.1, 0.12, 0.6, 0.12, 0}) {
            Study moved = study.withParameters(study.parameters().with(MechanismKind.FUSEDMAX, lambda));
            for (FigureOptions options : List.of(sized, sized.withRow(1), sized)) {
                scenes.add(kind.draw(FigureFixtures.request(
                                moved, options, MechanismKind.SOFTMAX, MechanismKind.FUSEDMAX, MechanismKind.OSCARMAX))
                        .scene());
            }
        }
        SceneCanvas dragged = new SceneCanvas(FigureFixtures.RULER);
        for (Scene scene : scenes) {
            SceneCanvas alone = new SceneCanvas(FigureFixtures.RULER);
            WritableImage expected =
                    shown(alone, 1, List.of(() -> alone.shownProperty().set(scene)));
            WritableImage seen =
                    shown(dragged, 1, List.of(() -> dragged.shownProperty().set(scene)));
            assertThat(Pictures.greatestDifference(seen, expected)).isLessThanOrEqualTo(2);
        }
    }

    /** Nothing of a mark that goes stays on a clear sheet, and what is around it stays. */
    @Test
    void aMarkThatGoesLeavesAClearSheet() {
        SceneCanvas canvas = new SceneCanvas(new AwtRuler());
        Mark stays = Mark.Rect.filled(2, 2, 10, 10, Colour.of(0x336699));
        Mark goes = Mark.Rect.filled(60.5, 40.5, 20, 20, Colour.of(0xff0000));
        WritableImage seen = shown(
                canvas,
                1,
                List.of(
                        () -> canvas.shownProperty().set(new Scene(200, 200, null, List.of(stays, goes))),
                        () -> canvas.shownProperty().set(new Scene(200, 200, null, List.of(stays)))));
        assertThat(seen.getPixelReader().getArgb(6, 6)).isEqualTo(0xff336699);
        for (int y = 30; y < 70; y++) {
            for (int x = 50; x < 90; x++) {
                assertThat(seen.getPixelReader().getArgb(x, y)).isZero();
            }
        }
    }

    /** Two things that change in opposite corners are painted, and nothing between them. */
    @Test
    void changesFarApartAreApart() {
        SceneCanvas canvas = new SceneCanvas(FigureFixtures.RULER);
        List<WritableImage> seen = new ArrayList<>();
        List<Double> painted = new ArrayList<>();
        for (int step = 0; step < 6; step++) {
            Scene scene = new Scene(
                    600,
                    400,
                    Colour.of(0xffffff),
                    List.of(
                            Mark.Rect.filled(10 + step, 10, 40, 40, Colour.of(0xff0000)),
                            Mark.Rect.filled(280, 180, 40, 40, Colour.of(0x00ff00)),
                            Mark.Rect.filled(540, 340 + step, 40, 40, Colour.of(0x0000ff)),
                            // one that takes the first into a larger part, at last
                            Mark.Rect.filled(
                                    20, 20, step < 4 ? 20 : 400 + step, step < 4 ? 20 : 150, Colour.of(0x888888))));
            seen.add(shown(canvas, 1, List.of(() -> canvas.shownProperty().set(scene))));
            SceneCanvas alone = new SceneCanvas(FigureFixtures.RULER);
            WritableImage expected =
                    shown(alone, 1, List.of(() -> alone.shownProperty().set(scene)));
            assertThat(Pictures.greatestDifference(seen.get(step), expected)).isZero();
            painted.add(canvas.getChildrenUnmodifiable().stream()
                    .filter(node -> node.isVisible())
                    .skip(1)
                    .mapToDouble(node -> node.getBoundsInParent().getWidth()
                            * node.getBoundsInParent().getHeight())
                    .sum());
        }
        assertThat(painted.get(3)).isBetween(2.0 * 40 * 40, 3.0 * 60 * 60);
        assertThat(painted.get(5)).as("together with the first").isBetween(60_000.0, 100_000.0);
    }

    /** No part of a frame is painted twice, which would show in a colour that shines through, and none is left out. */
    @ParameterizedTest
    @CsvSource({"20.3,10.6,100.45,60.2,1.7", "20,10,100,60,2", "20.5,10.5,25.25,24.75,0.6", "20.25,10.75,12,9,1.3"})
    void aFrameIsOfOneColourAllAround(double x, double y, double width, double height, double line) {
        SceneCanvas canvas = new SceneCanvas(new AwtRuler());
        Mark frame = Mark.Rect.outlined(
                x, y, width, height, 0, new Stroke(Colour.of(0x000000).withOpacity(0.5), line));
        WritableImage seen =
                shown(canvas, 1, List.of(() -> canvas.shownProperty().set(new Scene(200, 120, null, List.of(frame)))));
        double ink = 0;
        int most = 0;
        for (int row = 0; row < 120; row++) {
            for (int column = 0; column < (int) seen.getWidth() && row < (int) seen.getHeight(); column++) {
                int alpha = seen.getPixelReader().getArgb(column, row) >>> 24;
                ink += alpha / 255.0;
                most = Math.max(most, alpha);
            }
        }
        assertThat(most).isLessThanOrEqualTo(129);
        double area = (width + line) * (height + line) - (width - line) * (height - line);
        assertThat(ink).isCloseTo(area / 2, withinPercentage(4));
    }

    private static Optional<String> painted(WritableImage picture) {
        for (int y = 0; y < (int) picture.getHeight(); y++) {
            for (int x = 0; x < (int) picture.getWidth(); x++) {
                int argb = picture.getPixelReader().getArgb(x, y);
                if (argb >>> 24 != 0) {
                    return Optional.of("%d, %d: %08x".formatted(x, y, argb));
                }
            }
        }
        return Optional.empty();
    }

    /** What is seen after the last of several steps, each of which is drawn. */
    private static WritableImage shown(SceneCanvas canvas, double dpi, List<Runnable> steps) {
        AtomicReference<WritableImage> seen = new AtomicReference<>();
        Group root = new Group();
        Platform.runLater(() -> root.getChildren().add(canvas));
        for (Runnable step : steps) {
            Platform.runLater(() -> {
                step.run();
                canvas.autosize();
                canvas.layout();
                SnapshotParameters parameters = new SnapshotParameters();
                parameters.setFill(Color.TRANSPARENT);
                parameters.setTransform(Transform.scale(dpi, dpi));
                seen.set(root.snapshot(parameters, null));
            });
        }
        WaitForAsyncUtils.waitForFxEvents();
        return Objects.requireNonNull(seen.get(), "no step drew anything");
    }
}
