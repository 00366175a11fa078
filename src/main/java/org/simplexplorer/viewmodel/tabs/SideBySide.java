package org.simplexplorer.viewmodel.tabs;

import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.Motion;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.panels.PanelsModel;

/** A second study beside the edited one, for comparison; it can follow the same sliders. */
public final class SideBySide {

    /** A placeholder while no second study is shown: it has no tab and is never edited. */
    private static final int NO_TAB = -1;

    private final OpenStudy open;
    private final Document none = new Document(NO_TAB, Study.blank());
    private final OpenStudy other;
    private final PanelsModel panels;
    private final ReadOnlyObjectWrapper<@Nullable Document> document = new ReadOnlyObjectWrapper<>();
    private boolean following;
    private final BooleanProperty linked = new SimpleBooleanProperty(true);

    /**
     * @param motion how the study beside becomes another
     * @param panels makes the pictures of a study's panels
     */
    public SideBySide(OpenStudy open, Motion motion, Function<OpenStudy, PanelsModel> panels) {
        this.open = open;
        other = new OpenStudy(none, motion);
        this.panels = panels.apply(other);
        open.onEdit(this::follow);
        open.shown().onChange(this::followRun);
        linked.addListener((observable, was, is) -> adopt());
    }

    /** The study that is shown beside; null for none. */
    public ReadOnlyObjectProperty<@Nullable Document> documentProperty() {
        return document.getReadOnlyProperty();
    }

    /** Whether the sliders move both studies; to be linked again makes the other one's parameters the same. */
    public BooleanProperty linkedProperty() {
        return linked;
    }

    /** The pictures of the study beside. */
    public PanelsModel panels() {
        return panels;
    }

    /** Shows a study beside the edited one. */
    public void show(Document shown) {
        other.show(shown);
        document.set(shown);
    }

    /** Shows one study alone again. */
    public void hide() {
        document.set(null);
        other.show(none);
    }

    void hideIf(Document closing) {
        if (closing.equals(document.get())) {
            hide();
        }
    }

    private void adopt() {
        if (linked.get()) {
            change(open.study().parameters());
        }
    }

    /** What a slider has changed is changed here too; what differed before stays. */
    private void follow(Study was, Study is) {
        boolean sameSentence = was.tokens().equals(is.tokens()); // no import that is taken back
        if (linked.get() && sameSentence && !was.parameters().equals(is.parameters())) {
            Parameters wanted = other.study().parameters().following(was.parameters(), is.parameters());
            if (open.shown().isMoving()) {
                other.shown().glide(() -> change(wanted));
            } else {
                change(wanted);
            }
        }
    }

    /** The path that is run through is shown here too. */
    private void followRun() {
        boolean running = open.shown().isRunning();
        if (linked.get() && document.get() != null && (running || following)) {
            following = running;
            Parameters passed = open.shown().study().parameters();
            Study beside = other.study();
            other.shown()
                    .preview(beside.withParameters(
                            beside.parameters().following(open.study().parameters(), passed)));
        }
    }

    private void change(Parameters wanted) {
        Document shown = document.get();
        if (shown != null && !wanted.equals(shown.study().parameters())) {
            shown.edit(study -> study.withParameters(wanted));
        }
    }
}
