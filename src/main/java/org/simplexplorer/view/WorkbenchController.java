package org.simplexplorer.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.simplexplorer.view.ParameterController.Words;
import org.simplexplorer.viewmodel.Messages.Message;
import org.simplexplorer.viewmodel.PanelModel;
import org.simplexplorer.viewmodel.ParameterModel;
import org.simplexplorer.viewmodel.SingleFigureModel;
import org.simplexplorer.viewmodel.Workbench;

/** The whole workbench: the bar at the top, the sidebar, the panels, the controls below, and messages. */
public final class WorkbenchController {

    private static final Duration MESSAGE_STAYS = Duration.seconds(4);
    private static final Duration PROBLEM_STAYS = Duration.seconds(20);
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final Workbench workbench;
    private final Commands commands;
    private final List<Parent> panels = new ArrayList<>();

    @FXML
    private TextField title;

    @FXML
    private Label noteText;

    @FXML
    private TextArea note;

    @FXML
    private HBox noteBar;

    @FXML
    private ToggleButton noteToggle;

    @FXML
    private Label state;

    @FXML
    private MenuButton samples;

    @FXML
    private MenuButton export;

    @FXML
    private ToggleButton fold;

    @FXML
    private ToggleButton theme;

    @FXML
    private VBox sidebar;

    @FXML
    private SidebarController sidebarController;

    @FXML
    private GridPane grid;

    @FXML
    private HBox views;

    @FXML
    private ScrollPane single;

    @FXML
    private HBox parameters;

    @FXML
    private HBox message;

    @FXML
    private Label messageText;

    WorkbenchController(Workbench workbench, Commands commands) {
        this.workbench = workbench;
        this.commands = commands;
    }

    @FXML
    private void initialize() {
        title.textProperty().bindBidirectional(workbench.head().titleProperty());
        title.prefColumnCountProperty()
                .bind(title.textProperty().map(text -> Math.max(8, (int) (0.55 * text.length()))));
        note.textProperty().bindBidirectional(workbench.head().noteProperty());
        note.managedProperty().bind(note.visibleProperty());
        note.focusedProperty().addListener((observable, was, focused) -> note.setVisible(focused));
        noteText.visibleProperty().bind(note.visibleProperty().not());
        noteText.managedProperty().bind(noteText.visibleProperty());
        noteText.textProperty().bind(note.textProperty().map(text -> text.isEmpty() ? note.getPromptText() : text));
        noteBar.visibleProperty().bind(noteToggle.selectedProperty());
        noteBar.managedProperty().bind(noteToggle.selectedProperty());
        title.textProperty().subscribe(text -> Scripts.mark(title, text));
        state.textProperty().bind(commands.stateProperty());
        fold.selectedProperty().bindBidirectional(commands.sidebarProperty());
        sidebar.visibleProperty().bind(fold.selectedProperty());
        sidebar.managedProperty().bind(fold.selectedProperty());
        theme.selectedProperty().bindBidirectional(workbench.appearance().darkProperty());
        fillSamples();
        for (PanelModel panel : workbench.panels().panels()) {
            addPanel(panel);
        }
        layOutPanels();
        addViews();
        addParameter(
                workbench.gamma(),
                new Words(
                        "gamma",
                        "\u03b3  strength, all four",
                        "sharper \u2190   \u2192 flatter",
                        "How strongly the weights are pulled to be alike: near 0 the best word wins alone."));
        addParameter(
                workbench.fusedmaxLambda(),
                new Words(
                        "fusedmax",
                        "\u03bb  fusedmax: fuse neighbours",
                        "0 is sparsemax \u2190   \u2192 longer segments",
                        "What a step between neighbouring words costs: the greater, the longer the segments."));
        addParameter(
                workbench.oscarmaxLambda(),
                new Words(
                        "oscarmax",
                        "\u03bb  oscarmax: group anywhere",
                        "0 is sparsemax \u2190   \u2192 larger groups",
                        "What a difference between any two words costs: the greater, the larger the groups."));
        workbench.messages().currentProperty().subscribe(this::showMessage);
    }

    void focusSentence() {
        commands.sidebarProperty().set(true);
        sidebarController.focusSentence();
    }

    @FXML
    void newStudy() {
        commands.newStudy();
        focusSentence();
    }

    @FXML
    private void open() {
        commands.open();
    }

    @FXML
    private void save() {
        commands.save();
    }

    @FXML
    private void saveAs() {
        commands.saveAs();
    }

    @FXML
    private void exportAll() {
        commands.exportAll();
    }

    @FXML
    private void editNote() {
        note.setVisible(true);
        note.requestFocus();
    }

    @FXML
    private void noteKeyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            editNote();
            event.consume();
        }
    }

    @FXML
    private void closeMessage() {
        workbench.messages().clear();
    }

    @FXML
    private void draggedOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    @FXML
    private void dropped(DragEvent event) {
        event.setDropCompleted(event.getDragboard().hasFiles()
                && commands.open(event.getDragboard().getFiles().get(0).toPath()));
        event.consume();
    }

    private void fillSamples() {
        List<String> titles = workbench.sampleTitles();
        for (int i = 0; i < titles.size(); i++) {
            int index = i;
            MenuItem item = new MenuItem(titles.get(i));
            item.setId("sample-" + i);
            item.setOnAction(event -> commands.openSample(index));
            samples.getItems().add(item);
        }
    }

    private void addPanel(PanelModel panel) {
        Parent view = FxmlFile.PANEL.load(type -> new PanelController(workbench, panel));
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                commands.enlarge(panel);
            }
        });
        commands.enlargedProperty().subscribe(this::layOutPanels);
        panels.add(view);
        MenuItem item = new MenuItem("Export " + panel.name() + " alone\u2026");
        item.setId("export-" + panel.name());
        item.setOnAction(event -> commands.exportPanel(panel));
        export.getItems().add(item);
    }

    /** All panels in two columns, or the enlarged one alone. */
    private void layOutPanels() {
        grid.getChildren().clear();
        PanelModel enlarged = commands.enlargedProperty().get();
        List<PanelModel> all = workbench.panels().panels();
        for (int i = 0; i < panels.size(); i++) {
            if (enlarged == null) {
                grid.add(panels.get(i), i % 2, i / 2, 1, 1);
            } else if (enlarged == all.get(i)) {
                grid.add(panels.get(i), 0, 0, 2, 2);
            }
        }
    }

    /** One button a view, of which one is pressed; a picture of the chosen row takes the panels' place. */
    private void addViews() {
        SingleFigureModel figure = workbench.figure();
        ToggleGroup group = new ToggleGroup();
        for (String view : figure.view().labels()) {
            ToggleButton button = new ToggleButton(view);
            button.setId("view-" + view.toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setAccessibleText("View: " + view);
            button.setTooltip(new Tooltip("Show the " + view.toLowerCase(Locale.ROOT) + " view"));
            button.getStyleClass().add("view-button");
            button.setOnAction(event -> figure.view().selectedProperty().set(view));
            figure.view().selectedProperty().subscribe(chosen -> button.setSelected(chosen.equals(view)));
            views.getChildren().add(button);
        }
        SceneCanvas canvas = new SceneCanvas(workbench.ruler());
        canvas.shownProperty().bind(figure.sceneProperty());
        single.setContent(canvas);
        single.viewportBoundsProperty().subscribe(bounds -> {
            figure.widthProperty().set(Math.floor(bounds.getWidth()));
            figure.heightProperty().set(Math.floor(bounds.getHeight()));
        });
        figure.view().selectedProperty().subscribe(chosen -> {
            grid.setVisible(figure.showsPanels());
            single.setVisible(!figure.showsPanels());
        });
    }

    private void addParameter(ParameterModel model, Words words) {
        parameters
                .getChildren()
                .add(
                        parameters.getChildren().size() - 1,
                        FxmlFile.PARAMETER.load(type -> new ParameterController(model, words)));
    }

    private void showMessage() {
        Message current = workbench.messages().currentProperty().get();
        message.setVisible(current != null);
        if (current != null) {
            messageText.setText(current.text());
            message.pseudoClassStateChanged(PROBLEM, current.problem());
            PauseTransition pause = new PauseTransition(current.problem() ? PROBLEM_STAYS : MESSAGE_STAYS);
            pause.setOnFinished(event -> workbench.messages().clear(current));
            pause.play();
        }
    }
}
