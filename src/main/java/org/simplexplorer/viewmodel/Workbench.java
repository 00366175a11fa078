package org.simplexplorer.viewmodel;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.simplexplorer.figure.certificate.CertificateFigure;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.study.Sample;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.Busy;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Settings;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.HeadModel;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.editing.Editing;
import org.simplexplorer.viewmodel.editing.PiecesModel;
import org.simplexplorer.viewmodel.editing.RowsModel;
import org.simplexplorer.viewmodel.editing.ScoresModel;
import org.simplexplorer.viewmodel.editing.SentenceModel;
import org.simplexplorer.viewmodel.export.ExportChoices;
import org.simplexplorer.viewmodel.export.ExportModel;
import org.simplexplorer.viewmodel.figure.SingleFigureModel;
import org.simplexplorer.viewmodel.files.RecentFiles;
import org.simplexplorer.viewmodel.files.StudyFiles;
import org.simplexplorer.viewmodel.importing.ImportModel;
import org.simplexplorer.viewmodel.lesson.LessonModel;
import org.simplexplorer.viewmodel.panels.PanelChoice;
import org.simplexplorer.viewmodel.panels.PanelsModel;
import org.simplexplorer.viewmodel.parameter.LambdaEvents;
import org.simplexplorer.viewmodel.parameter.ParameterModel;
import org.simplexplorer.viewmodel.tabs.SideBySide;
import org.simplexplorer.viewmodel.tabs.Tabs;
import org.simplexplorer.viewmodel.unsaved.Autosave;

/** Everything behind the window, put together once. */
public final class Workbench {

    private final OpenStudy open;
    private final Messages messages = new Messages();
    private final Appearance appearance = new Appearance();
    private final HeadModel head;
    private final SentenceModel sentence;
    private final RowsModel rows;
    private final ScoresModel scores;
    private final ParameterModel gamma;
    private final Map<String, ParameterModel> parameters = new LinkedHashMap<>();
    private final BooleanProperty snapping = new SimpleBooleanProperty();
    private final PanelChoice panelChoice = new PanelChoice();
    private final PanelsModel panels;
    private final SingleFigureModel figure;
    private final LessonModel lessons;
    private final RecentFiles recent = new RecentFiles();
    private final StringProperty window = new SimpleStringProperty("");
    private final Settings remembered;
    private final PiecesModel pieces;
    private final Editing editing;
    private final ImportModel imports;
    private final StudyFiles files;
    private final Autosave autosave;
    private final SideBySide beside;
    private final Tabs tabs;
    private final ExportModel export;
    private final List<Sample> samples;
    private final TextRuler ruler;
    private final Busy busy;

    /**
     * @param first the study that is open at the start
     * @param samples the built-in studies
     * @param settings the file that remembers choices
     */
    public Workbench(Study first, List<Sample> samples, Path settings, TextRuler ruler, Threads threads) {
        this.samples = List.copyOf(samples);
        this.ruler = ruler;
        busy = threads.busy();
        open = new OpenStudy(first);
        appearance.suggestScaleFor(open.study().tokens().size());
        open.studyProperty()
                .subscribe(
                        () -> appearance.suggestScaleFor(open.study().tokens().size()));
        head = new HeadModel(open);
        sentence = new SentenceModel(open);
        rows = new RowsModel(open);
        scores = new ScoresModel(open);
        gamma = ParameterModel.gamma(open);
        Map<MechanismKind, LambdaEvents> events = new EnumMap<>(MechanismKind.class);
        for (MechanismKind kind : MechanismKind.values()) {
            if (kind.hasPath()) {
                events.put(kind, new LambdaEvents(open, kind, snapping, messages, threads));
            }
            kind.parameter()
                    .ifPresent(own -> parameters.put(
                            kind.label(), ParameterModel.own(open, kind, own, Optional.ofNullable(events.get(kind)))));
        }
        ExportChoices exportChoices = new ExportChoices();
        remembered = new Settings(settings, remembered(exportChoices), messages);
        remembered.restore();
        panelChoice.onChange(remembered::store);
        recent.rememberedProperty().addListener((observable, was, is) -> remembered.store());
        panels = new PanelsModel(open, panelChoice, appearance, ruler, messages, threads);
        figure = new SingleFigureModel(open, panelChoice, events, appearance, ruler, messages, threads);
        autosave = new Autosave(settings.resolveSibling("unsaved"), messages, threads);
        autosave.watch(open);
        beside = new SideBySide(
                open, autosave, other -> new PanelsModel(other, panelChoice, appearance, ruler, messages, threads));
        tabs = new Tabs(open, beside, autosave);
        lessons = new LessonModel(open, figure, panelChoice);
        pieces = new PiecesModel(open);
        editing = Editing.of(open, messages);
        imports = new ImportModel(open, appearance, messages, threads);
        files = new StudyFiles(open, tabs, lessons, recent, imports, pieces, editing.weights(), messages, threads);
        export = new ExportModel(
                open, appearance, figure.focus().focusProperty(), exportChoices, remembered, ruler, messages, threads);
    }

    private Map<String, Property<?>> remembered(ExportChoices exportChoices) {
        Map<String, Property<?>> all = new LinkedHashMap<>(exportChoices.remembered());
        all.put("panels", panelChoice.rememberedProperty());
        all.put("recent", recent.rememberedProperty());
        all.put("dark", appearance.darkProperty());
        all.put("snapping", snapping);
        all.put("window", window);
        return all;
    }

    public OpenStudy open() {
        return open;
    }

    /** What is running in the background. */
    public Busy busy() {
        return busy;
    }

    public Messages messages() {
        return messages;
    }

    public Appearance appearance() {
        return appearance;
    }

    public HeadModel head() {
        return head;
    }

    public SentenceModel sentence() {
        return sentence;
    }

    public RowsModel rows() {
        return rows;
    }

    public ScoresModel scores() {
        return scores;
    }

    public ParameterModel gamma() {
        return gamma;
    }

    /** The mechanisms' own parameters, by the mechanism's name; mechanisms without one are left out. */
    public Map<String, ParameterModel> parameters() {
        return Collections.unmodifiableMap(parameters);
    }

    /** Whether a lambda that is dragged jumps to an event that is near. */
    public BooleanProperty snappingProperty() {
        return snapping;
    }

    /** Which mechanisms are shown. */
    public PanelChoice panelChoice() {
        return panelChoice;
    }

    public PanelsModel panels() {
        return panels;
    }

    /** The view that is chosen, and its picture where it is one. */
    public SingleFigureModel figure() {
        return figure;
    }

    /** The lessons, and the one that is being taken. */
    public LessonModel lessons() {
        return lessons;
    }

    /** What edits several words at once. */
    public Editing editing() {
        return editing;
    }

    /** Word pieces that become words. */
    public PiecesModel pieces() {
        return pieces;
    }

    /** What other programs wrote, on its way in. */
    public ImportModel imports() {
        return imports;
    }

    public StudyFiles files() {
        return files;
    }

    /** Where the window was when the program ended last, as {@link WindowPlace#text()}; empty for never. */
    public StringProperty windowProperty() {
        return window;
    }

    /** The program ends as it should: choices are remembered, and what was not saved is given up. */
    public void end() {
        remembered.store();
        autosave.end();
    }

    /** The studies that are open. */
    public Tabs tabs() {
        return tabs;
    }

    /** The study beside the one that is edited. */
    public SideBySide beside() {
        return beside;
    }

    /** Keeps unsaved work. */
    public Autosave autosave() {
        return autosave;
    }

    public ExportModel export() {
        return export;
    }

    /** The built-in studies' titles, in the order of the menu. */
    public List<String> sampleTitles() {
        return samples.stream().map(Sample::title).toList();
    }

    /** Opens a built-in study. */
    public void openSample(int index) {
        files.open(samples.get(index));
    }

    /** Opens the built-in study on which the published oscarmax is not optimal. */
    public void openCounterexample() {
        samples.stream()
                .filter(sample -> sample.name().equals(CertificateFigure.COUNTEREXAMPLE))
                .findFirst()
                .ifPresent(files::open);
    }

    public TextRuler ruler() {
        return ruler;
    }
}
