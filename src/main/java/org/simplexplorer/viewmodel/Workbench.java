package org.simplexplorer.viewmodel;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.study.Sample;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.Background;
import org.simplexplorer.viewmodel.base.Busy;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Motion;
import org.simplexplorer.viewmodel.base.Settings;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.document.HeadModel;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.editing.Editing;
import org.simplexplorer.viewmodel.editing.TokenOffers;
import org.simplexplorer.viewmodel.export.ChosenFigure;
import org.simplexplorer.viewmodel.export.ExportChoices;
import org.simplexplorer.viewmodel.export.ExportModel;
import org.simplexplorer.viewmodel.figure.SingleFigureModel;
import org.simplexplorer.viewmodel.files.LastStudy;
import org.simplexplorer.viewmodel.files.RecentFiles;
import org.simplexplorer.viewmodel.files.Saving;
import org.simplexplorer.viewmodel.files.StudyFiles;
import org.simplexplorer.viewmodel.importing.ImportModel;
import org.simplexplorer.viewmodel.learn.LearnModels;
import org.simplexplorer.viewmodel.lesson.LessonModel;
import org.simplexplorer.viewmodel.panels.PanelChoice;
import org.simplexplorer.viewmodel.panels.PanelsModel;
import org.simplexplorer.viewmodel.parameter.Sliders;
import org.simplexplorer.viewmodel.tabs.SideBySide;
import org.simplexplorer.viewmodel.tabs.Tabs;
import org.simplexplorer.viewmodel.transformer.ModelShelf;
import org.simplexplorer.viewmodel.transformer.TransformerModels;
import org.simplexplorer.viewmodel.transplant.TransplantModels;
import org.simplexplorer.viewmodel.unsaved.Autosave;

/** All view models of the window, put together once. */
public final class Workbench {

    private final OpenStudy open;
    private final Messages messages = new Messages();
    private final Appearance appearance = new Appearance();
    private final Motion motion = new Motion();
    private final HeadModel head;
    private final Sliders sliders;
    private final PanelChoice panelChoice = new PanelChoice();
    private final PanelsModel panels;
    private final SingleFigureModel figure;
    private final LessonModel lessons;
    private final StringProperty window = new SimpleStringProperty("");
    private final TransformerModels transformer;
    private final TransplantModels transplant;
    private final LearnModels learn;
    private final Editing editing;
    private final ImportModel imports;
    private final StudyFiles files;
    private final Safekeeping safekeeping;
    private final SideBySide beside;
    private final Tabs tabs;
    private final ExportModel export;
    private final TextRuler ruler;
    private final Busy busy;

    /**
     * @param first the study that is open at the start
     * @param samples the built-in studies
     * @param models the transformers that can be used
     * @param stored the choices of earlier times
     */
    public Workbench(
            Study first,
            List<Sample> samples,
            ModelShelf models,
            Settings.Stored stored,
            TextRuler ruler,
            Threads threads) {
        this.ruler = ruler;
        busy = threads.busy();
        Background background = new Background(threads, messages);
        open = new OpenStudy(new Document(0, first), motion);
        open.onOpen(messages::withdrawOffer);
        open.onForget(() -> messages.tell("The oldest steps can no longer be undone: they took too much memory."));
        open.studyProperty()
                .subscribe(study -> appearance.suggestScaleFor(study.tokens().size()));
        head = new HeadModel(open);
        sliders = new Sliders(open, motion, messages, threads);
        ExportChoices exportChoices = new ExportChoices();
        RecentFiles recent = new RecentFiles();
        LastStudy last = new LastStudy(samples);
        panels = new PanelsModel(open, panelChoice, appearance, ruler, messages, threads);
        figure = new SingleFigureModel(
                open, panelChoice, sliders.events(), motion, appearance, ruler, messages, threads);
        Autosave autosave = new Autosave(stored.file().resolveSibling("unsaved"), messages, threads);
        beside = new SideBySide(
                open, motion, other -> new PanelsModel(other, panelChoice, appearance, ruler, messages, threads));
        tabs = new Tabs(open, beside, autosave);
        lessons = new LessonModel(open, figure, panelChoice, messages);
        Settings settings = Remembered.restore(
                stored,
                new Remembered(exportChoices, appearance, panelChoice, recent, sliders, lessons, motion, last, window),
                messages,
                threads);
        transformer = TransformerModels.of(open, models, appearance, background, messages, threads);
        transplant = TransplantModels.of(open, models, appearance, ruler, background, messages, threads);
        learn = LearnModels.of(open, tabs::add, appearance, ruler, background, messages, threads);
        editing = Editing.of(open, transformer.scores(), messages);
        imports = new ImportModel(open, appearance, background, messages, threads);
        TokenOffers offers = new TokenOffers(editing.pieces(), editing.weights(), messages);
        files = new StudyFiles(tabs, lessons, recent, last, imports, offers, samples, background, messages);
        safekeeping = new Safekeeping(open, new Saving(open, recent, background, messages), autosave, settings, last);
        ChosenFigure chosen = new ChosenFigure(open, tabs.all(), appearance, exportChoices, ruler);
        export = new ExportModel(chosen, settings, motion, background, messages, threads);
    }

    public OpenStudy open() {
        return open;
    }

    /** How things move. */
    public Motion motion() {
        return motion;
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

    /** Gamma, and the mechanisms' own parameters. */
    public Sliders sliders() {
        return sliders;
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

    /** The lessons, and the one in progress. */
    public LessonModel lessons() {
        return lessons;
    }

    /** What a transformer's scores are chosen with. */
    public TransformerModels transformer() {
        return transformer;
    }

    /** What puts a mechanism into the transformer. */
    public TransplantModels transplant() {
        return transplant;
    }

    /** Networks that learn, in a space of their own beside the studies. */
    public LearnModels learn() {
        return learn;
    }

    /** What the sidebar edits with. */
    public Editing editing() {
        return editing;
    }

    /** What other programs wrote, on its way in. */
    public ImportModel imports() {
        return imports;
    }

    /** Opens studies. */
    public StudyFiles files() {
        return files;
    }

    /** Saves them, and keeps what is not saved. */
    public Safekeeping safekeeping() {
        return safekeeping;
    }

    /** Where the window was when the program ended last, as {@link WindowPlace#text()}; empty for never. */
    public StringProperty windowProperty() {
        return window;
    }

    /** The program ends normally. */
    public void end() {
        safekeeping.end();
    }

    public Tabs tabs() {
        return tabs;
    }

    public SideBySide beside() {
        return beside;
    }

    public ExportModel export() {
        return export;
    }

    public TextRuler ruler() {
        return ruler;
    }
}
