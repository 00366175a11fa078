package org.simplexplorer.viewmodel.tabs;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.panels.PanelsModel;
import org.simplexplorer.viewmodel.unsaved.Autosave;

/** A second study that is shown beside the one that is edited, for comparison; it can follow the same sliders. */
public final class SideBySide {

    private final OpenStudy open;
    private final OpenStudy other = new OpenStudy(Study.blank());
    private final Autosave autosave;
    private final PanelsModel panels;
    private final ReadOnlyObjectWrapper<@Nullable Tab> tab = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty linked = new SimpleBooleanProperty(true);

    /** @param panels makes the pictures of a study's panels */
    public SideBySide(OpenStudy open, Autosave autosave, Function<OpenStudy, PanelsModel> panels) {
        this.open = open;
        this.autosave = autosave;
        this.panels = panels.apply(other);
        autosave.watch(other);
        open.onEdit(this::follow);
        linked.addListener((observable, was, is) -> adopt());
        other.titleProperty().subscribe(title -> tellTab());
        other.dirtyProperty().subscribe(dirty -> tellTab());
    }

    /** The tab that is shown beside; null for none. */
    public ReadOnlyObjectProperty<@Nullable Tab> tabProperty() {
        return tab.getReadOnlyProperty();
    }

    /** Whether the sliders move both studies; to be linked again makes the other one's parameters the same. */
    public BooleanProperty linkedProperty() {
        return linked;
    }

    /** The pictures of the study beside. */
    public PanelsModel panels() {
        return panels;
    }

    /** Shows a tab's study beside the one that is edited. */
    public void show(Tab newTab) {
        hide();
        other.resume(newTab.take());
        tab.set(newTab);
        tellTab();
    }

    /** Shows one study alone again. */
    public void hide() {
        Tab shown = tab.get();
        if (shown != null) {
            autosave.hurry(other);
            OpenStudy.Parked study = other.park();
            tab.set(null);
            shown.park(study);
            other.open(Study.blank(), null);
        }
    }

    void hideIf(Tab closing) {
        if (closing.equals(tab.get())) {
            hide();
        }
    }

    /**
     * The selected study comes here, if the one that is to be selected is here.
     *
     * @return the study that was here
     */
    Optional<OpenStudy.Parked> swap(Tab selecting, Tab leaving, OpenStudy.Parked study) {
        if (!selecting.equals(tab.get())) {
            return Optional.empty();
        }
        autosave.hurry(other);
        OpenStudy.Parked was = other.park();
        tab.set(null); // it must not follow in between
        other.resume(study);
        tab.set(leaving);
        tellTab();
        return Optional.of(was);
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
            change(other.study().parameters().following(was.parameters(), is.parameters()));
        }
    }

    private void change(Parameters wanted) {
        if (tab.get() != null && !wanted.equals(other.study().parameters())) {
            other.edit(study -> study.withParameters(wanted));
        }
    }

    private void tellTab() {
        Tab shown = tab.get();
        if (shown != null) {
            shown.tell(other.study().title(), other.dirtyProperty().get());
        }
    }
}
