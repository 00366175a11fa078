package org.simplexplorer.view;

import static org.simplexplorer.view.base.Showing.showWhile;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.view.base.Scripts;
import org.simplexplorer.view.base.UndoKeys;
import org.simplexplorer.view.editing.EditToolsController;
import org.simplexplorer.view.editing.SidebarController;
import org.simplexplorer.view.files.OpenMenu;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.lesson.LessonCard;
import org.simplexplorer.viewmodel.panels.PanelModel;

/** The bar at the top of the workbench, and what concerns the window as a whole. */
public final class WorkbenchController {

    private final Workbench workbench;
    private final Commands commands;

    @FXML
    private TextField title;

    @FXML
    private HBox noteBar;

    @FXML
    private ToggleButton noteToggle;

    @FXML
    private Label state;

    @FXML
    private SplitMenuButton openButton;

    @FXML
    private Button newTab;

    @FXML
    private Button undo;

    @FXML
    private Tooltip undoTip;

    @FXML
    private Button redo;

    @FXML
    private Tooltip redoTip;

    @FXML
    private MenuButton samples;

    @FXML
    private MenuButton lessons;

    @FXML
    private MenuButton export;

    @FXML
    private ToggleButton fold;

    @FXML
    private ToggleButton theme;

    @FXML
    private ToggleButton projector;

    @FXML
    private HBox topBar;

    @FXML
    private HBox viewBar;

    @FXML
    private VBox sidebar;

    @FXML
    private SidebarController sidebarController;

    WorkbenchController(Workbench workbench, Commands commands) {
        this.workbench = workbench;
        this.commands = commands;
    }

    @FXML
    private void initialize() {
        title.textProperty().bindBidirectional(workbench.head().titleProperty());
        title.prefColumnCountProperty()
                .bind(title.textProperty().map(text -> Math.max(8, (int) Math.ceil(0.62 * text.length()))));
        title.textProperty().subscribe(text -> Scripts.mark(title, text));
        UndoKeys.install(title, workbench.editing().edit(), () -> true);
        state.textProperty().bind(workbench.head().stateProperty());
        fold.selectedProperty().bindBidirectional(workbench.appearance().sidebarProperty());
        BooleanExpression everything =
                workbench.appearance().projectorProperty().not();
        showWhile(everything.or(stepNeeds(LessonCard::needsScores)).and(fold.selectedProperty()), sidebar);
        showWhile(
                everything
                        .and(noteToggle.selectedProperty())
                        .and(Bindings.isNull(workbench.lessons().cardProperty())),
                noteBar);
        showWhile(everything, topBar);
        showWhile(everything.or(stepNeeds(LessonCard::needsViews)), viewBar);
        projector.selectedProperty().bindBidirectional(workbench.appearance().projectorProperty());
        theme.selectedProperty().bindBidirectional(workbench.appearance().darkProperty());
        follow(undo, undoTip, workbench.open().undoNameProperty(), "Undo", "Ctrl+Z");
        follow(redo, redoTip, workbench.open().redoNameProperty(), "Redo", "Ctrl+Shift+Z");
        fill(samples, "sample-", workbench.files().sampleTitles(), commands.files()::openSample);
        fill(lessons, "lesson-", workbench.lessons().titles(), commands.files()::startLesson);
        showWhile(Bindings.size(workbench.tabs().all()).lessThan(2), newTab);
        fillExport();
        workbench
                .files()
                .recent()
                .rememberedProperty()
                .subscribe(files -> OpenMenu.fill(openButton, workbench.files().recent(), commands.files()));
    }

    /** Whether the lesson's step needs a part that a class is not shown otherwise. */
    private BooleanBinding stepNeeds(Predicate<LessonCard> part) {
        ReadOnlyObjectProperty<@Nullable LessonCard> card = workbench.lessons().cardProperty();
        return Bindings.createBooleanBinding(
                () -> Optional.ofNullable(card.get()).filter(part).isPresent(), card);
    }

    private static void follow(Button button, Tooltip tip, ReadOnlyStringProperty step, String verb, String keys) {
        button.disableProperty().bind(step.map(String::isEmpty));
        tip.textProperty().bind(step.map(name -> verb + ": " + name + " (" + keys + ")"));
        button.accessibleTextProperty().bind(step.map(name -> name.isEmpty() ? verb : verb + ": " + name));
    }

    @FXML
    void addTab() {
        commands.tabs().add();
        focusSentence();
    }

    @FXML
    private void undo() {
        commands.undo();
    }

    @FXML
    private void redo() {
        commands.redo();
    }

    void focusSentence() {
        workbench.appearance().sidebarProperty().set(true);
        sidebarController.focusSentence();
    }

    /** The tools that edit several words, which are shown for it. */
    EditToolsController editTools() {
        workbench.appearance().sidebarProperty().set(true);
        return sidebarController.editTools();
    }

    @FXML
    void newStudy() {
        commands.files().newStudy();
        focusSentence();
    }

    @FXML
    private void open() {
        commands.files().open();
    }

    @FXML
    private void save() {
        commands.files().save();
    }

    @FXML
    private void saveAs() {
        commands.files().saveAs();
    }

    @FXML
    private void exportAll() {
        commands.export().exportAll();
    }

    @FXML
    private void draggedOver(DragEvent event) {
        if (event.getDragboard().hasFiles() || event.getDragboard().hasString()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    @FXML
    private void dropped(DragEvent event) {
        Dragboard dropped = event.getDragboard();
        if (dropped.hasFiles()) {
            commands.tabs().open(dropped.getFiles().stream().map(File::toPath).toList());
        } else if (dropped.hasString()) {
            commands.files().paste(dropped.getString());
        }
        event.setDropCompleted(dropped.hasFiles() || dropped.hasString());
        event.consume();
    }

    /** One item a title, which starts what has that index. */
    private static void fill(MenuButton menu, String id, List<String> titles, IntConsumer start) {
        for (int i = 0; i < titles.size(); i++) {
            int index = i;
            MenuItem item = new MenuItem(titles.get(i));
            item.setId(id + i);
            item.setOnAction(event -> start.accept(index));
            menu.getItems().add(item);
        }
    }

    private void fillExport() {
        for (PanelModel panel : workbench.panels().panels()) {
            MenuItem item = new MenuItem("Export " + panel.name() + " alone\u2026");
            item.setId("export-" + panel.name());
            item.setOnAction(event -> commands.export().exportPanel(panel));
            Runnable follow = () -> item.setVisible(workbench.panelChoice().isShown(panel.name()));
            workbench.panelChoice().onChange(follow);
            follow.run();
            export.getItems().add(item);
        }
    }
}
