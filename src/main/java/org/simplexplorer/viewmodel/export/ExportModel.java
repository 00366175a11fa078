package org.simplexplorer.viewmodel.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.study.WeightsFormat;
import org.simplexplorer.viewmodel.base.Background;
import org.simplexplorer.viewmodel.base.Latest;
import org.simplexplorer.viewmodel.base.MadeFigure;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Motion;
import org.simplexplorer.viewmodel.base.Sentence;
import org.simplexplorer.viewmodel.base.Settings;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.document.Origin;
import org.simplexplorer.viewmodel.figure.SingleFigureModel;
import org.simplexplorer.viewmodel.panels.PanelModel;

/** Draws the study as the choices say, shows it beforehand, and writes it to a file or hands it to the clipboard. */
public final class ExportModel {

    private final OpenStudy open;
    private final ChosenFigure figure;
    private final ExportChoices choices;
    private final ShownParts parts;
    private final Settings settings;
    private final Motion motion;
    private final Messages messages;
    private final FigureWriting writing;
    private final FigureFile files;
    private final FigureCopies copies;
    private final ReadOnlyObjectWrapper<Scene> preview = new ReadOnlyObjectWrapper<>(Scene.EMPTY);
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper leftOut = new ReadOnlyStringWrapper("");
    private final Latest<WantedFigure, WantedFigure.Drawn> previews;

    /** The studies whose figure's settings were taken: afterwards a person's own choices hold. */
    private final Set<Origin> taken = Collections.newSetFromMap(new WeakHashMap<>());

    private Subscription playing = Subscription.EMPTY;
    private Origin spokenOf;
    private boolean watching;

    public ExportModel(
            ChosenFigure figure,
            Settings settings,
            Motion motion,
            Background background,
            Messages messages,
            Threads threads) {
        this.figure = figure;
        this.settings = settings;
        this.motion = motion;
        this.messages = messages;
        open = figure.open();
        spokenOf = open.document().origin();
        choices = figure.choices();
        parts = new ShownParts(figure);
        writing = new FigureWriting(figure.ruler(), background, messages);
        files = new FigureFile(figure, writing);
        copies = new FigureCopies(figure, writing, messages);
        previews = new Latest<>(WantedFigure::draw, this::show, problem -> error.set(Sentence.of(problem)), threads);
        figure.onChange(this::refresh);
    }

    public ExportChoices choices() {
        return choices;
    }

    /** The figure and its caption for the clipboard. */
    public FigureCopies copies() {
        return copies;
    }

    /** Which of the choices there are for the figure. */
    public ShownParts parts() {
        return parts;
    }

    /** The figure as it will be written. */
    public ReadOnlyObjectProperty<Scene> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** What the figure has to leave out and what would help, or empty. */
    public ReadOnlyStringProperty leftOutProperty() {
        return leftOut.getReadOnlyProperty();
    }

    /** Why the choices make no figure, or empty. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** The endings of the files that can be written, the usual one first. */
    public List<String> suffixes() {
        return files.suffixes();
    }

    /**
     * Chooses what the window shows, as a start: its view, its mechanisms and its row. A study that comes out of a figure
     * is first shown as that figure was.
     */
    public void chooseShown(SingleFigureModel shown) {
        start();
        Origin origin = open.document().origin();
        if (!origin.figureSettings().isEmpty() && taken.add(origin)) {
            choices.take(origin.figureSettings());
            choices.content().togetherProperty().set(origin.isAmongSeveral());
            return;
        }
        choices.kind().choose(shown.view().value());
        choices.only(shown.kinds());
        choices.content().focus().set(shown.focus().focusProperty().get());
    }

    /** Chooses the heatmap of one mechanism alone. */
    public void chooseOnly(PanelModel panel) {
        start();
        choices.kind().choose(FigureKind.HEATMAP);
        choices.only(List.of(panel.kind()));
    }

    /** Chooses a figure that is no view of the study, but was made of it. */
    public void chooseMade(MadeFigure made) {
        figure.madeProperty().set(made);
    }

    /** What was said of one study is not meant for another. */
    private void start() {
        figure.madeProperty().set(null);
        Origin origin = open.document().origin();
        if (!origin.equals(spokenOf)) {
            choices.forgetStudy();
            spokenOf = origin;
        }
        choices.content().offer(open.study(), open.selectedRow());
    }

    /** Whether the figure is a view of the study, so that what it shows can be chosen. */
    public BooleanBinding choosesKind() {
        return figure.isView();
    }

    /** While the preview is watched it follows every choice and edit; afterwards the choices are remembered. */
    public void setWatching(boolean now) {
        watching = now;
        refresh();
        if (!now) {
            playing.unsubscribe();
            settings.store();
        }
    }

    /** Shows in the preview how the figure will move, once. */
    public void play() {
        try {
            double seconds = choices.motion().pace().seconds();
            playing.unsubscribe();
            playing = motion.playEvenly(seconds, choices.motion().momentProperty()::set);
        } catch (IllegalArgumentException e) {
            error.set(Sentence.of(e));
        }
    }

    /** Writes the figure in the format that the file's suffix names. */
    public void write(Path file) {
        messages.guarded(() -> files.write(file));
    }

    /** The endings of the files that the numbers can be written to. */
    public List<String> dataSuffixes() {
        return Arrays.stream(WeightsFormat.values()).map(WeightsFormat::suffix).toList();
    }

    /** Writes the numbers of the mechanisms that are shown, in the format that the file's suffix names. */
    public void writeData(Path file) {
        writing.data(file, open.study(), choices.shown());
    }

    private void show(WantedFigure.Drawn shown) {
        preview.set(shown.scene());
        leftOut.set(shown.leftOut());
    }

    private void refresh() {
        if (!watching) {
            return;
        }
        try {
            WantedFigure wanted = figure.wanted();
            error.set("");
            previews.request(wanted);
        } catch (IllegalArgumentException e) {
            error.set(Sentence.of(e));
        }
    }
}
