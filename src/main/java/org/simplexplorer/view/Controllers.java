package org.simplexplorer.view;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.simplexplorer.view.base.FxmlFile;
import org.simplexplorer.view.base.LatePart;
import org.simplexplorer.view.base.MessageController;
import org.simplexplorer.view.document.NoteController;
import org.simplexplorer.view.document.TitleController;
import org.simplexplorer.view.editing.EditToolsController;
import org.simplexplorer.view.editing.RowSwitchController;
import org.simplexplorer.view.editing.RowsController;
import org.simplexplorer.view.editing.SidebarController;
import org.simplexplorer.view.editing.SpacelessController;
import org.simplexplorer.view.editing.UndoController;
import org.simplexplorer.view.export.ExportMenuController;
import org.simplexplorer.view.figure.FigureController;
import org.simplexplorer.view.figure.FigureToolsController;
import org.simplexplorer.view.files.FileBarController;
import org.simplexplorer.view.learn.LearnChoicesController;
import org.simplexplorer.view.learn.LearnController;
import org.simplexplorer.view.learn.LearnResultController;
import org.simplexplorer.view.learn.LearnRunController;
import org.simplexplorer.view.lesson.LessonController;
import org.simplexplorer.view.panels.LegendController;
import org.simplexplorer.view.panels.ZoomController;
import org.simplexplorer.view.parameter.ParametersController;
import org.simplexplorer.view.tabs.TabsController;
import org.simplexplorer.view.transformer.HeadsController;
import org.simplexplorer.view.transformer.ScoresFromController;
import org.simplexplorer.view.transplant.TransplantController;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.figure.WeightLegend;

/** Makes the controllers that the FXML files name, each with its view model. */
final class Controllers implements Function<Class<?>, Object> {

    private final Workbench workbench;
    private final Commands commands;
    private final WorkbenchController root;

    Controllers(Workbench workbench, Commands commands) {
        this.workbench = workbench;
        this.commands = commands;
        root = new WorkbenchController(
                workbench.appearance(),
                workbench.tabs(),
                workbench.lessons().cardProperty(),
                new LatePart(workbench.lessons().cardProperty().isNotNull(), () -> FxmlFile.LESSON.load(this)),
                workbench.learn().model().shownProperty(),
                new LatePart(workbench.learn().model().shownProperty(), () -> FxmlFile.LEARN.load(this)),
                commands.tabs(),
                commands.files());
    }

    /** The controller of the window's root, which other controllers call. */
    WorkbenchController root() {
        return root;
    }

    @Override
    public Object apply(Class<?> type) {
        Workbench w = workbench;
        Map<Class<?>, Supplier<Object>> makers = Map.ofEntries(
                entry(WorkbenchController.class, () -> root),
                entry(
                        TitleController.class,
                        () -> new TitleController(w.head(), w.editing().edit())),
                entry(
                        FileBarController.class,
                        () -> new FileBarController(w.files(), w.lessons().list(), commands.files(), root::newStudy)),
                entry(UndoController.class, () -> new UndoController(w.editing().edit(), w.open())),
                entry(
                        ExportMenuController.class,
                        () -> new ExportMenuController(w.panels(), w.panelChoice(), commands.export())),
                entry(
                        SidebarController.class,
                        () -> new SidebarController(
                                w.editing(),
                                w.open(),
                                w.figure().pointer().effectsProperty(),
                                w.transformer().scoresShown(),
                                new LatePart(
                                        w.transformer().scores().whereProperty().isNotEmpty(),
                                        () -> FxmlFile.HEADS.load(this)),
                                w.lessons().spokenOfProperty(),
                                w.messages())),
                entry(
                        ScoresFromController.class,
                        () -> new ScoresFromController(
                                w.transformer().scores(),
                                w.transformer().form(),
                                w.transformer().own(),
                                commands.files()::askForModel)),
                entry(
                        HeadsController.class,
                        () -> new HeadsController(
                                w.transformer().scores(),
                                w.transformer().map(),
                                w.transformer().finder(),
                                w.ruler())),
                entry(
                        TransplantController.class,
                        () -> new TransplantController(
                                w.transplant(),
                                w.ruler(),
                                commands.files()::askForSentences,
                                () -> w.transplant().pictures().made().ifPresent(commands.export()::exportMade))),
                entry(LearnController.class, () -> new LearnController(w.learn())),
                entry(
                        LearnChoicesController.class,
                        () -> new LearnChoicesController(w.learn(), commands.files()::askForTexts)),
                entry(LearnRunController.class, () -> new LearnRunController(w.learn(), w.ruler())),
                entry(
                        LearnResultController.class,
                        () -> new LearnResultController(
                                w.learn(),
                                w.ruler(),
                                () -> w.learn().experiment().made().ifPresent(commands.export()::exportMade),
                                commands.files()::askWhere)),
                entry(RowsController.class, () -> new RowsController(w.editing().rows(), w.open())),
                entry(
                        RowSwitchController.class,
                        () -> new RowSwitchController(
                                w.editing().rows(),
                                w.open(),
                                w.appearance()
                                        .projectorProperty()
                                        .or(w.appearance().sidebarProperty().not()))),
                entry(
                        SpacelessController.class,
                        () -> new SpacelessController(w.editing().spaceless())),
                entry(EditToolsController.class, () -> new EditToolsController(w.editing(), w.messages())),
                entry(
                        NoteController.class,
                        () -> new NoteController(w.head(), w.editing().edit())),
                entry(
                        WelcomeController.class,
                        () -> new WelcomeController(
                                w.appearance(), commands.files(), w.lessons().cardProperty(), root::newStudy)),
                entry(LessonController.class, () -> new LessonController(w.lessons())),
                entry(
                        CentreController.class,
                        () -> new CentreController(
                                w.panels(),
                                w.beside(),
                                w.panelChoice(),
                                w.open().titleProperty(),
                                w.figure(),
                                () -> FxmlFile.FIGURE.load(this),
                                new LatePart(
                                        w.transplant().transplant().shownProperty(),
                                        () -> FxmlFile.TRANSPLANT.load(this)),
                                w.busy(),
                                w.tabs()::select,
                                w.ruler())),
                entry(
                        TabsController.class,
                        () -> new TabsController(w.tabs(), w.beside(), w.appearance(), commands.tabs(), root::addTab)),
                entry(
                        ViewBarController.class,
                        () -> new ViewBarController(
                                w.figure(),
                                w.panelChoice(),
                                w.imports(),
                                w.transplant().transplant().shownProperty(),
                                w.transformer().scores().activeProperty(),
                                w.appearance(),
                                w.motion())),
                entry(ZoomController.class, () -> new ZoomController(w.panels(), w.figure())),
                entry(
                        FigureToolsController.class,
                        () -> new FigureToolsController(
                                w.figure(), w.open(), w.sliders().snappingProperty(), commands.files())),
                entry(FigureController.class, () -> new FigureController(w.figure(), w.ruler())),
                entry(
                        ParametersController.class,
                        () -> new ParametersController(
                                w.sliders(),
                                w.panelChoice(),
                                w.appearance(),
                                w.editing().edit(),
                                w.motion(),
                                w.figure()
                                        .views()
                                        .shadesWeights()
                                        .and(w.transplant()
                                                .transplant()
                                                .shownProperty()
                                                .not()))),
                entry(
                        LegendController.class,
                        () -> new LegendController(
                                new WeightLegend(w.figure().views(), w.panelChoice(), w.appearance(), w.ruler()),
                                w.appearance(),
                                w.ruler())),
                entry(MessageController.class, () -> new MessageController(w.messages())));
        Supplier<Object> maker = makers.get(type);
        if (maker == null) {
            throw new IllegalArgumentException("no controller for " + type.getName());
        }
        return maker.get();
    }
}
