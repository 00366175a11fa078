package org.simplexplorer.viewmodel.parameter;

import java.util.List;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.viewmodel.base.Motion;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.document.OpenStudy;

/**
 * How far a lambda's slider reaches: all that can happen is within it, and little beyond. An edit of the scores moves the end
 * of the path; the slider's thumb stays where it is unless that makes the slider far too short or too long, and then it
 * glides, once the mouse is up.
 */
final class Reach {

    private static final double BEYOND_THE_END = 1.05;

    /** The slider's first part has more of its length: what people look for mostly happens early. */
    private static final double KNEE = 8;

    /** Up to here, a slider that reaches farther than it need is left alone. */
    private static final double TOO_LONG = 4;

    private static final double GLIDE_SECONDS = 0.4;

    private final OpenStudy open;
    private final Motion motion;
    private final Consumer<SliderScale> show;
    private @Nullable Of of;
    private double end;
    private double shown;
    private Subscription gliding = Subscription.EMPTY;

    /** A sentence; another one gets a scale of its own at once. */
    private record Of(Document document, List<String> tokens) {}

    /** @param show told of each scale on the way to the next */
    Reach(OpenStudy open, Motion motion, Consumer<SliderScale> show) {
        this.open = open;
        this.motion = motion;
        this.show = show;
    }

    /**
     * Fits the slider.
     *
     * @param newEnd where the path of the study that is open ends; 0 for nowhere
     */
    void fit(double newEnd) {
        if (!(newEnd > 0 && Double.isFinite(BEYOND_THE_END * newEnd))) {
            return;
        }
        Of now = new Of(open.document(), open.tokens());
        boolean another = !now.equals(of);
        boolean suits = newEnd <= end * BEYOND_THE_END && end <= TOO_LONG * newEnd;
        if (!another && (suits || open.heldProperty().get())) {
            return;
        }
        of = now;
        end = newEnd;
        gliding.unsubscribe();
        if (another) {
            show(newEnd);
        } else {
            double from = shown;
            gliding = motion.play(GLIDE_SECONDS, share -> show(from * Math.pow(newEnd / from, share)));
        }
    }

    private void show(double reach) {
        shown = reach;
        show.accept(new SliderScale.Kneed(0, reach / KNEE, BEYOND_THE_END * reach));
    }
}
