package org.simplexplorer.viewmodel.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.export.FigureFormat;
import org.simplexplorer.figure.CaptionForm;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.Focus;
import org.simplexplorer.page.InteractivePage;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.study.WeightsFormat;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.Background;
import org.simplexplorer.viewmodel.base.Latest;
import org.simplexplorer.viewmodel.base.MadeFigure;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Sentence;
import org.simplexplorer.viewmodel.base.Settings;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.figure.SingleFigureModel;
import org.simplexplorer.viewmodel.panels.PanelModel;

/** Draws the study as the choices say, shows it beforehand, and writes it to a file or hands it to the clipboard. */
public final class ExportModel {

    private final OpenStudy open;
    private final Appearance appearance;
    private final TextRuler ruler;
    private final Messages messages;
    private final FigureWriting writing;
    private final ExportChoices choices;
    private final ReadOnlyObjectWrapper<Scene> preview = new ReadOnlyObjectWrapper<>(Scene.EMPTY);
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper leftOut = new ReadOnlyStringWrapper("");
    private final Latest<WantedFigure, WantedFigure.Preview> previews;
    private final Settings settings;
    private final ObservableValue<Focus> focus;
    private final ObjectProperty<@Nullable MadeFigure> made = new SimpleObjectProperty<>();
    private boolean watching;

    public ExportModel(
            OpenStudy open,
            Appearance appearance,
            ObservableValue<Focus> focus,
            ExportChoices choices,
            Settings settings,
            TextRuler ruler,
            Background background,
            Messages messages,
            Threads threads) {
        this.open = open;
        this.appearance = appearance;
        this.focus = focus;
        this.choices = choices;
        this.settings = settings;
        this.ruler = ruler;
        this.messages = messages;
        writing = new FigureWriting(ruler, background, messages);
        previews = new Latest<>(WantedFigure::preview, this::show, problem -> error.set(Sentence.of(problem)), threads);
        for (Observable choice : choices.all()) {
            choice.addListener(observable -> refresh());
        }
        open.studyProperty().subscribe(this::refresh);
        appearance.scaleTopProperty().subscribe(this::refresh);
        focus.subscribe(this::refresh);
    }

    public ExportChoices choices() {
        return choices;
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
        return Stream.concat(
                        Arrays.stream(FigureFormat.values()).map(FigureFormat::suffix),
                        Stream.of(InteractivePage.SUFFIX))
                .toList();
    }

    /** Chooses the mechanisms and the kind of figure that the window shows, as a start. */
    public void chooseShown(SingleFigureModel figure) {
        made.set(null);
        choices.kind().choose(figure.view().value());
        choices.only(figure.kinds());
    }

    /** Chooses the heatmap of one mechanism alone. */
    public void chooseOnly(PanelModel panel) {
        made.set(null);
        choices.kind().choose(FigureKind.HEATMAP);
        choices.only(List.of(panel.kind()));
    }

    /** Chooses a figure that is no view of the study, but was made of it. */
    public void chooseMade(MadeFigure figure) {
        made.set(figure);
    }

    /** Whether the figure is a view of the study, so that its kind and its mechanisms can be chosen. */
    public BooleanBinding choosesKind() {
        return made.isNull();
    }

    /** While the preview is watched it follows every choice and edit; afterwards the choices are remembered. */
    public void setWatching(boolean now) {
        watching = now;
        refresh();
        if (!now) {
            settings.store();
        }
    }

    /** Writes the figure in the format that the file's suffix names. */
    public void write(Path file) {
        if (InteractivePage.isNamed(file) && made.get() != null) {
            messages.problem("A page shows views of a study, and this figure is none; choose svg, pdf, tex or png.");
            return;
        }
        guarded(() -> {
            if (InteractivePage.isNamed(file)) {
                writing.page(file, wanted());
            } else {
                FigureFormat format = FigureFormat.of(file);
                writing.figure(file, format, wanted(), choices.size().scale());
            }
        });
    }

    /** The endings of the files that the numbers can be written to. */
    public List<String> dataSuffixes() {
        return Arrays.stream(WeightsFormat.values()).map(WeightsFormat::suffix).toList();
    }

    /** Writes the numbers of the mechanisms that are shown, in the format that the file's suffix names. */
    public void writeData(Path file) {
        writing.data(file, open.study(), choices.shown());
    }

    /** The figure's PNG bytes, handed over on the interface thread. */
    public void png(Consumer<byte[]> receiver) {
        guarded(() -> writing.bytes(FigureFormat.PNG, wanted(), choices.size().scale(), receiver));
    }

    /** The figure as SVG text, handed over on the interface thread. */
    public void svg(Consumer<String> receiver) {
        guarded(() -> writing.bytes(
                FigureFormat.SVG,
                wanted(),
                choices.size().scale(),
                bytes -> receiver.accept(new String(bytes, StandardCharsets.UTF_8))));
    }

    /** The figure's caption as text, handed over on the interface thread; none for a figure that is no view of the study. */
    public void caption(Consumer<String> receiver) {
        caption(CaptionForm.TEXT, receiver);
    }

    /** The figure's caption as LaTeX's {@code \caption}, as {@link #caption(Consumer)}. */
    public void latexCaption(Consumer<String> receiver) {
        caption(CaptionForm.LATEX, receiver);
    }

    private void caption(CaptionForm form, Consumer<String> receiver) {
        guarded(() -> writing.caption(wanted(), form, receiver));
    }

    /** Choices that make no figure are said. */
    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (IllegalArgumentException e) {
            messages.problem(Sentence.of(e));
        }
    }

    private void show(WantedFigure.Preview shown) {
        preview.set(shown.scene());
        leftOut.set(shown.leftOut());
    }

    private void refresh() {
        if (!watching) {
            return;
        }
        try {
            WantedFigure wanted = wanted();
            choices.size().scale();
            error.set("");
            previews.request(wanted);
        } catch (IllegalArgumentException e) {
            error.set(Sentence.of(e));
        }
    }

    private WantedFigure wanted() {
        FigureRequest request = new FigureRequest(
                open.study(),
                choices.shown(),
                choices.options(open.selectedRow(), focus.getValue()),
                choices.look().style(appearance.scaleTopProperty().get()).crediting(open.study()),
                ruler);
        @Nullable MadeFigure other = made.get();
        FigureKind kind = choices.kind().value();
        return other == null
                ? new WantedFigure(kind::draw, request, Optional.of(kind))
                : new WantedFigure(other.maker(), request, Optional.empty());
    }
}
