package org.simplexplorer.view;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.view.base.LatePart;
import org.simplexplorer.view.base.Scripts;
import org.simplexplorer.view.panels.PanelGrid;
import org.simplexplorer.viewmodel.base.Busy;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.figure.SingleFigureModel;
import org.simplexplorer.viewmodel.panels.PanelChoice;
import org.simplexplorer.viewmodel.panels.PanelsModel;
import org.simplexplorer.viewmodel.tabs.SideBySide;

/** The centre of the workbench: the panels of heatmaps, or one picture of the chosen row. */
public final class CentreController {

    /** The number of columns of panels for each of two studies. */
    private static final int HALF_COLUMNS = 2;

    private final PanelsModel panels;
    private final SideBySide beside;
    private final PanelChoice choice;
    private final ObservableValue<String> titleOfOwn;
    private final SingleFigureModel figure;
    private final LatePart oneRow;
    private final BooleanProperty oneRowShown = new SimpleBooleanProperty();
    private final LatePart transplant;
    private final Busy busy;
    private final Consumer<Document> select;
    private final TextRuler ruler;

    @FXML
    private HBox heatmaps;

    @FXML
    private HBox ownHead;

    @FXML
    private Label ownTitle;

    @FXML
    private GridPane grid;

    @FXML
    private VBox besideBox;

    @FXML
    private Label besideTitle;

    @FXML
    private GridPane besideGrid;

    @FXML
    private StackPane transplantPlace;

    @FXML
    private HBox progress;

    @FXML
    private Label progressText;

    @FXML
    private StackPane single;

    /**
     * @param titleOfOwn the title of the study that is edited
     * @param oneRow makes the picture of the chosen row
     * @param transplant a transplant, shown in the place of the study's own pictures
     * @param select makes another study the one that is edited
     */
    CentreController(
            PanelsModel panels,
            SideBySide beside,
            PanelChoice choice,
            ObservableValue<String> titleOfOwn,
            SingleFigureModel figure,
            Supplier<Parent> oneRow,
            LatePart transplant,
            Busy busy,
            Consumer<Document> select,
            TextRuler ruler) {
        this.panels = panels;
        this.beside = beside;
        this.choice = choice;
        this.titleOfOwn = titleOfOwn;
        this.figure = figure;
        this.oneRow = new LatePart(oneRowShown, oneRow);
        this.transplant = transplant;
        this.busy = busy;
        this.select = select;
        this.ruler = ruler;
    }

    @FXML
    private void initialize() {
        PanelGrid own = grid(grid, panels, "");
        beside.documentProperty().subscribe(tab -> showBeside(tab, own));
        progressText.textProperty().bind(busy.whatProperty().map(what -> what + "\u2026"));
        progress.visibleProperty().bind(busy.lastingProperty());
        ownTitle.textProperty().bind(titleOfOwn);
        ownTitle.textProperty().subscribe(text -> Scripts.mark(ownTitle, text));
        besideTitle.textProperty().subscribe(text -> Scripts.mark(besideTitle, text));
        figure.view().selectedProperty().subscribe(this::showView);
        oneRow.showIn(single);
        transplant.showIn(transplantPlace);
        transplant.shown().subscribe(this::showView);
        showView();
    }

    private void showView() {
        boolean panelsShown = figure.showsPanels() && !transplant.shown().get();
        heatmaps.setVisible(panelsShown);
        panels.seenProperty().set(panelsShown);
        beside.panels().seenProperty().set(panelsShown);
        if (panelsShown && hasFocus(single)) {
            Optional.ofNullable(grid.lookup(".picture"))
                    .ifPresent(Node::requestFocus); // or a number field would have it
        }
        oneRowShown.set(!figure.showsPanels() && !transplant.shown().get());
    }

    private static boolean hasFocus(Node part) {
        return part.getScene() != null
                && Stream.iterate(part.getScene().getFocusOwner(), Objects::nonNull, Node::getParent)
                        .anyMatch(part::equals);
    }

    private PanelGrid grid(GridPane pane, PanelsModel shown, String side) {
        return new PanelGrid(pane, shown, side, choice, ruler);
    }

    /** The panels of the study beside are made for the first one. */
    private void showBeside(@Nullable Document tab, PanelGrid own) {
        boolean shown = tab != null;
        besideBox.setVisible(shown);
        besideBox.setManaged(shown);
        ownHead.setVisible(shown);
        ownHead.setManaged(shown);
        besideTitle.textProperty().unbind();
        if (tab != null) {
            besideTitle.textProperty().bind(tab.titleProperty());
            if (besideGrid.getChildren().isEmpty()) {
                grid(besideGrid, beside.panels(), "-beside").setMostColumns(HALF_COLUMNS);
            }
        }
        own.setMostColumns(shown ? HALF_COLUMNS : Integer.MAX_VALUE);
    }

    /** The study beside is edited from now on; the two change places. */
    @FXML
    private void changePlaces() {
        Document tab = beside.documentProperty().get();
        if (tab != null) {
            select.accept(tab);
        }
    }

    @FXML
    private void cancel() {
        busy.cancel();
    }
}
