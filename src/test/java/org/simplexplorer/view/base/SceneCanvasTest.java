package org.simplexplorer.view.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Scene;
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
