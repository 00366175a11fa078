package org.simplexplorer.viewmodel.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.figure.heatmap.HeadsFigure;
import org.simplexplorer.figure.heatmap.HeadsFigure.Head;
import org.simplexplorer.figure.heatmap.Thumbnail;
import org.simplexplorer.intake.AttentionTensor;
import org.simplexplorer.intake.Pooled;
import org.simplexplorer.intake.TensorShape;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.Latest;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Sentence;
import org.simplexplorer.viewmodel.base.Threads;

/** Chooses one of many heads by small pictures of all, which are made in the background one after another. */
public final class HeadPicker {

    /** A head that is to be shown large. */
    private record Wish(int run, AttentionTensor tensor, Head head) {}

    /** Its picture, or why there is none. */
    private record Large(int run, Optional<Thumbnail> picture, String problem) {}

    private static final int SQUARES = 32;
    private static final int LARGE_SQUARES = 160;
    private static final double MARGIN = 8;

    private final Appearance appearance;
    private final Messages messages;
    private final Threads threads;
    private final Map<Head, Thumbnail> pictures = new HashMap<>();
    private final DoubleProperty width = new SimpleDoubleProperty(640);
    private final DoubleProperty largeSide = new SimpleDoubleProperty(300);
    private final ReadOnlyObjectWrapper<Scene> scene = new ReadOnlyObjectWrapper<>(Scene.EMPTY);
    private final ReadOnlyObjectWrapper<Scene> large = new ReadOnlyObjectWrapper<>(Scene.EMPTY);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(1);
    private final Latest<Wish, Large> alone;
    private @Nullable AttentionTensor tensor;
    /** Counts the runs through all heads; only the newest goes on. */
    private final AtomicInteger runs = new AtomicInteger();

    private @Nullable HeadsFigure figure;
    private Head chosen = new Head(0, 0);

    HeadPicker(Appearance appearance, Messages messages, Threads threads) {
        this.appearance = appearance;
        this.messages = messages;
        this.threads = threads;
        alone = new Latest<>(HeadPicker::pooledAlone, this::showAlone, messages::failed, threads);
        appearance.styleProperty().subscribe(this::draw);
        width.subscribe(this::draw);
    }

    /** The room for the small pictures; set by the view. */
    public DoubleProperty widthProperty() {
        return width;
    }

    /** The small pictures. */
    public ReadOnlyObjectProperty<Scene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /** The chosen head, larger. */
    public ReadOnlyObjectProperty<Scene> largeProperty() {
        return large.getReadOnlyProperty();
    }

    /** {@code Layer 3 of 12, head 5 of 12}. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Which share of the thumbnails is drawn, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** How far the pictures must be scrolled to show the chosen one, which is at {@code now} with {@code room} to see. */
    public double scrollFor(double now, double room) {
        if (figure == null) {
            return now;
        }
        double least = figure.bottom(chosen.layer()) + MARGIN - room;
        double most = chosen.layer() == 0 ? 0 : figure.top(chosen.layer()) - MARGIN;
        return Math.max(0, Math.max(least, Math.min(now, most)));
    }

    int layer() {
        return chosen.layer();
    }

    int head() {
        return chosen.head();
    }

    /** Moves the choice, as the arrow keys do; stops at the edges. */
    public void move(int layers, int heads) {
        AttentionTensor from = tensor;
        if (from != null) {
            int layer =
                    Math.max(0, Math.min(chosen.layer() + layers, from.shape().layers() - 1));
            int head = Math.max(0, Math.min(chosen.head() + heads, from.shape().heads() - 1));
            choose(new Head(layer, head));
        }
    }

    /** Chooses the head at a place in the small pictures. */
    public void chooseAt(double x, double y) {
        if (figure != null) {
            figure.headAt(x, y).ifPresent(this::choose);
        }
    }

    void start(AttentionTensor newTensor, int layer, int head) {
        tensor = newTensor;
        pictures.clear();
        progress.set(0);
        int run = runs.incrementAndGet();
        threads.background().execute(() -> makeAll(newTensor, run));
        choose(new Head(layer, head));
    }

    /** Pictures that are not made yet are not needed, nor is the array. */
    void stop() {
        runs.incrementAndGet();
        tensor = null;
        figure = null;
        pictures.clear();
    }

    private void choose(Head head) {
        chosen = head;
        AttentionTensor from = tensor;
        if (from != null) {
            TensorShape shape = from.shape();
            words.set("Layer %d of %d, head %d of %d"
                    .formatted(head.layer() + 1, shape.layers(), head.head() + 1, shape.heads()));
            alone.request(new Wish(runs.get(), from, head));
        }
        draw();
    }

    private void makeAll(AttentionTensor from, int run) {
        TensorShape shape = from.shape();
        try {
            for (int layer = 0; layer < shape.layers(); layer++) {
                Map<Head, Thumbnail> line = new HashMap<>();
                for (int head = 0; head < shape.heads(); head++) {
                    if (run != runs.get()) {
                        return; // the person has chosen, or given it up
                    }
                    line.put(new Head(layer, head), Thumbnail.of(Pooled.of(from, layer, head, SQUARES)));
                }
                double made = (layer + 1.0) / shape.layers();
                threads.ui().execute(() -> add(run, line, made));
            }
        } catch (StudyFormatException e) {
            threads.ui().execute(() -> messages.problem(Sentence.of(e)));
        } catch (RuntimeException | Error e) {
            threads.ui().execute(() -> messages.failed(e));
        }
    }

    private void add(int run, Map<Head, Thumbnail> line, double made) {
        if (run == runs.get()) {
            pictures.putAll(line);
            progress.set(made);
            draw();
        }
    }

    private static Large pooledAlone(Wish wish) {
        try {
            Head head = wish.head();
            Thumbnail picture = Thumbnail.of(Pooled.of(wish.tensor(), head.layer(), head.head(), LARGE_SQUARES));
            return new Large(wish.run(), Optional.of(picture), "");
        } catch (StudyFormatException e) {
            return new Large(wish.run(), Optional.empty(), Sentence.of(e));
        }
    }

    private void showAlone(Large made) {
        if (made.run() == runs.get()) {
            made.picture()
                    .ifPresentOrElse(
                            picture -> large.set(HeadsFigure.alone(picture, largeSide.get(), appearance.style())),
                            () -> messages.problem(made.problem()));
        }
    }

    private void draw() {
        AttentionTensor from = tensor;
        if (from != null) {
            TensorShape shape = from.shape();
            HeadsFigure drawn =
                    HeadsFigure.of(shape.layers(), shape.heads(), pictures, chosen, width.get(), appearance.style());
            figure = drawn;
            scene.set(drawn.scene());
        }
    }
}
