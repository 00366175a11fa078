package org.simplexplorer.viewmodel.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.util.Subscription;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.Motion;

/**
 * The study as it is shown: the open one, or for a moment another one of the same shape, on the way to it or along the path of
 * a parameter. Only pictures, sliders and bars follow it; what is edited, taken back and saved is the open study, which never
 * holds what was only passed.
 */
public final class ShownStudy {

    private static final double SECONDS = 0.5;

    private final Motion motion;
    private final List<Runnable> listeners = new ArrayList<>();
    private Study open;
    private Study shown;
    private boolean gliding;
    private Optional<StudyWay> way = Optional.empty();
    private Subscription moving = Subscription.EMPTY;
    private Optional<Runnable> ended = Optional.empty();

    ShownStudy(Study open, Motion motion) {
        this.open = open;
        this.motion = motion;
        shown = open;
    }

    /** Tells that another study is shown; after it was told that another one is open, if so. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** What is shown now: of the shape of the open study at all times. */
    public Study study() {
        return shown;
    }

    /** Whether another study than the open one is shown. */
    public boolean isMoving() {
        return !shown.equals(open);
    }

    /** Whether what is shown is passed through by {@link #run}. */
    public boolean isRunning() {
        return ended.isPresent();
    }

    /** What the command makes of the open study is there at once, and shown in motion from what is shown now. */
    public void glide(Runnable command) {
        boolean outer = gliding;
        gliding = true;
        try {
            command.run();
        } finally {
            gliding = outer;
        }
    }

    /** Another study is open from now on, of which nobody has heard yet. */
    void expect(Study next) {
        stop();
        boolean glides = gliding && motion.movingProperty().get();
        way = glides ? StudyWay.between(shown, next) : Optional.empty();
        open = next;
        shown = way.map(from -> from.at(0)).orElse(next);
    }

    /** Everybody has heard of the study that is open; nothing is done if by now it is another. */
    void tell(Study heard) {
        if (!heard.equals(open)) {
            return;
        }
        tell();
        way.ifPresent(found -> moving = motion.play(SECONDS, share -> show(found.at(share))));
        way = Optional.empty();
    }

    /**
     * Shows one study after the other, and then the open one again; an edit or another study ends it.
     *
     * @param passed the study at a share of the time, 0 to 1
     * @param afterwards told once, when it ends
     */
    public void run(double seconds, DoubleFunction<Study> passed, Runnable afterwards) {
        stop();
        ended = Optional.of(afterwards);
        Subscription run = motion.playEvenly(seconds, share -> {
            if (share < 1) {
                show(passed.apply(share));
            } else {
                stop();
                show(open);
            }
        });
        moving = ended.isPresent() ? run : Subscription.EMPTY;
    }

    /** Shows a study in the place of the open one until that changes, or the open one itself. */
    public void preview(Study instead) {
        stop();
        show(instead.equals(open) ? open : instead);
    }

    private void show(Study study) {
        shown = study;
        tell();
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private void stop() {
        moving.unsubscribe();
        moving = Subscription.EMPTY;
        Optional<Runnable> afterwards = ended;
        ended = Optional.empty();
        afterwards.ifPresent(Runnable::run);
    }
}
