package org.simplexplorer.view;

import static org.simplexplorer.view.base.Showing.showWhile;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.view.base.DialogWindow;
import org.simplexplorer.view.base.FxmlFile;
import org.simplexplorer.view.base.IconsAlone;
import org.simplexplorer.view.base.LatePart;
import org.simplexplorer.view.editing.EditToolsController;
import org.simplexplorer.view.editing.SidebarController;
import org.simplexplorer.view.files.FileCommands;
import org.simplexplorer.view.tabs.TabCommands;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.lesson.LessonCard;
import org.simplexplorer.viewmodel.tabs.Tabs;

/** Which parts of the window are shown, and what concerns it as a whole. */
public final class WorkbenchController {

    private static final double HELP_WIDTH = 680;
    private static final double HELP_HEIGHT = 620;

    /** How near to the upper edge the pointer is, in pixels, when title and views appear, and how far below they go. */
    private static final double EDGE = 6;

    private static final double STAY = 24;

    /** The buttons that may lose their words, those that are known best first. */
    private static final List<String> WORDS =
            List.of("#newButton", "#saveButton", "#openButton", "#learn", "#samples", "#lessons", "#export");

    private final BooleanProperty revealed = new SimpleBooleanProperty();
    private final Appearance appearance;
    private final Tabs tabs;
    private final ReadOnlyObjectProperty<@Nullable LessonCard> card;
    private final BooleanProperty learning;
    private final LatePart lessonPart;
    private final LatePart learnPart;
    private final TabCommands tabCommands;
    private final FileCommands fileCommands;

    @FXML
    private HBox noteBar;

    @FXML
    private ToggleButton noteToggle;

    @FXML
    private Button newTab;

    @FXML
    private ToggleButton fold;

    @FXML
    private ToggleButton learn;

    @FXML
    private ToggleButton theme;

    @FXML
    private VBox lessonRoom;

    @FXML
    private VBox lessonPlace;

    @FXML
    private VBox studyRoom;

    @FXML
    private StackPane learnRoom;

    @FXML
    private VBox sliders;

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

    /**
     * @param card the step of the lesson that is being taken; null for none
     * @param lessonPart shows that step
     * @param learning whether networks that learn are shown in the place of the studies
     * @param learnPart those networks
     */
    WorkbenchController(
            Appearance appearance,
            Tabs tabs,
            ReadOnlyObjectProperty<@Nullable LessonCard> card,
            LatePart lessonPart,
            BooleanProperty learning,
            LatePart learnPart,
            TabCommands tabCommands,
            FileCommands fileCommands) {
        this.appearance = appearance;
        this.tabs = tabs;
        this.card = card;
        this.lessonPart = lessonPart;
        this.learning = learning;
        this.learnPart = learnPart;
        this.tabCommands = tabCommands;
        this.fileCommands = fileCommands;
    }

    @FXML
    private void initialize() {
        fold.selectedProperty().bindBidirectional(appearance.sidebarProperty());
        projector.selectedProperty().bindBidirectional(appearance.projectorProperty());
        theme.selectedProperty().bindBidirectional(appearance.darkProperty());
        BooleanExpression everything = appearance.projectorProperty().not();
        showWhile(everything.or(revealed), topBar);
        learn.selectedProperty().bindBidirectional(learning);
        BooleanExpression studies = learning.not();
        showWhile(studies.and(everything.or(revealed).or(stepNeeds(LessonCard::needsViews))), viewBar);
        showWhile(studies.and(everything.or(stepNeeds(LessonCard::needsScores))).and(fold.selectedProperty()), sidebar);
        showWhile(studies, lessonRoom);
        lessonPart.showIn(lessonPlace);
        showWhile(studies, studyRoom);
        showWhile(studies, sliders);
        learnPart.showIn(learnRoom);
        showWhile(everything.and(noteToggle.selectedProperty()).and(Bindings.isNull(card)), noteBar);
        showWhile(Bindings.size(tabs.all()).lessThan(2), newTab);
        fitTopBar();
    }

    private void fitTopBar() {
        List<Labeled> buttons = WORDS.stream()
                .flatMap(id -> topBar.lookupAll(id).stream())
                .map(Labeled.class::cast)
                .toList();
        Runnable fit = () -> IconsAlone.fit(topBar, buttons, this::leastWidth);
        topBar.widthProperty().subscribe(fit);
        newTab.managedProperty().subscribe(fit);
    }

    /** What the top bar's parts need; the bar itself is as narrow as the window. */
    private double leastWidth() {
        List<Node> parts = topBar.getChildren().stream().filter(Node::isManaged).toList();
        Insets around = topBar.getInsets();
        return around.getLeft()
                + around.getRight()
                + topBar.getSpacing() * (parts.size() - 1)
                + parts.stream().mapToDouble(part -> part.minWidth(-1)).sum();
    }

    /** In projector mode, title and views are there while the pointer is at the upper edge. */
    @FXML
    private void moved(MouseEvent event) {
        double reach =
                revealed.get() ? viewBar.localToScene(viewBar.getLayoutBounds()).getMaxY() + STAY : EDGE;
        revealed.set(appearance.projectorProperty().get() && event.getSceneY() < reach);
    }

    /** Whether the lesson's step needs a part that a class is not shown otherwise. */
    private BooleanBinding stepNeeds(Predicate<LessonCard> part) {
        return Bindings.createBooleanBinding(
                () -> Optional.ofNullable(card.get()).filter(part).isPresent(), card);
    }

    @FXML
    void addTab() {
        tabCommands.add();
        focusSentence();
    }

    /** Says what the program is. */
    @FXML
    void showHelp() {
        DialogWindow dialog = new DialogWindow(topBar.getScene().getWindow(), "Simplexplorer", appearance);
        dialog.setSize(HELP_WIDTH, HELP_HEIGHT);
        dialog.show(FxmlFile.HELP.load(type -> new HelpController(dialog::hide)));
    }

    void newStudy() {
        fileCommands.newStudy();
        focusSentence();
    }

    void focusSentence() {
        learning.set(false);
        appearance.sidebarProperty().set(true);
        sidebarController.focusSentence();
    }

    /** The tools that edit several words, which are shown for it. */
    EditToolsController editTools() {
        appearance.sidebarProperty().set(true);
        return sidebarController.editTools();
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
            tabCommands.open(dropped.getFiles().stream().map(File::toPath).toList());
        } else if (dropped.hasString()) {
            fileCommands.paste(dropped.getString());
        }
        event.setDropCompleted(dropped.hasFiles() || dropped.hasString());
        event.consume();
    }
}
