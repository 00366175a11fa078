package org.simplexplorer.app;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.simplexplorer.scene.Scene;

/**
 * A slider that goes to and fro through its range, and how long each of its values takes until the window is painted with it. The
 * next value comes when the one before is painted.
 */
final class SliderDrag {

    private static final double A_LITTLE = 0.001;

    private final DoubleProperty position;
    private final ReadOnlyObjectProperty<Scene> picture;
    private final double[] milliseconds;
    private final CompletableFuture<Times> done = new CompletableFuture<>();
    private final InvalidationListener drawn = changed -> answered();
    private final TKPulseListener painting = this::painting;
    private int step;
    private long start;
    private boolean waiting;

    private SliderDrag(DoubleProperty position, ReadOnlyObjectProperty<Scene> picture, int steps) {
        this.position = position;
        this.picture = picture;
        this.milliseconds = new double[steps];
    }

    /**
     * Drags on the interface thread.
     *
     * @param position the slider's place, 0 to 1
     * @param picture what is drawn last for each place
     */
    static CompletableFuture<Times> through(DoubleProperty position, ReadOnlyObjectProperty<Scene> picture, int steps) {
        SliderDrag drag = new SliderDrag(position, picture, steps);
        Platform.runLater(() -> {
            picture.addListener(drag.drawn);
            drag.move();
        });
        return drag.done;
    }

    private void move() {
        double there = (step + 0.5) % 200 / 100; // a hundred places to the end of the slider, a hundred back
        double next = there <= 1 ? there : 2 - there;
        waiting = true;
        picture.get(); // so that the next one is told of
        start = System.nanoTime();
        // Where the slider is already, or as good as, nothing would be drawn.
        position.set(Math.abs(next - position.get()) < A_LITTLE ? next + 2 * A_LITTLE : next);
    }

    /** The picture has come; the frame that follows paints it. */
    private void answered() {
        picture.get();
        if (waiting) {
            waiting = false;
            Toolkit.getToolkit().addPostSceneTkPulseListener(painting);
            Toolkit.getToolkit().requestNextPulse();
        }
    }

    /** The frame is laid out and, once this is over, on its way to the thread that paints; what is sent there later runs later. */
    private void painting() {
        Toolkit.getToolkit().removePostSceneTkPulseListener(painting);
        Platform.runLater(() -> {
            Future<?> sent = Toolkit.getToolkit().addRenderJob(new RenderJob(this::painted));
            if (sent.isCancelled()) {
                done.completeExceptionally(new IllegalStateException("the thread that paints has ended"));
            }
        });
    }

    private void painted() {
        long end = System.nanoTime();
        Platform.runLater(() -> {
            milliseconds[step++] = (end - start) / 1e6;
            if (step < milliseconds.length) {
                move();
            } else {
                picture.removeListener(drawn);
                done.complete(Times.of(milliseconds));
            }
        });
    }
}
