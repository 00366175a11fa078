package org.simplexplorer.view;

import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.view.panels.PanelGrid;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.figure.SingleFigureModel;
import org.simplexplorer.viewmodel.panels.PanelsModel;

/** The centre of the workbench: the panels of heatmaps, or one picture of the chosen row. */
public final class CentreController {

    /** What is done sooner would only flicker. */
    private static final Duration PATIENCE = Duration.millis(400);

    /** In how many columns each of two studies' panels stand. */
    private static final int HALF_COLUMNS = 2;

    private final Workbench workbench;

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
    private HBox progress;

    @FXML
    private Label progressText;

    @FXML
    private Region single;

    CentreController(Workbench workbench) {
        this.workbench = workbench;
    }

    @FXML
    private void initialize() {
        PanelGrid own = grid(grid, workbench.panels(), "");
        PanelGrid others = grid(besideGrid, workbench.beside().panels(), "-beside");
        workbench.beside().documentProperty().subscribe(tab -> showBeside(tab, own, others));
        progressText.textProperty().bind(workbench.busy().whatProperty().map(what -> what + "\u2026"));
        showProgress();
        ownTitle.textProperty().bind(workbench.open().titleProperty());
        SingleFigureModel figure = workbench.figure();
        figure.view().selectedProperty().subscribe(chosen -> {
            heatmaps.setVisible(figure.showsPanels());
            single.setVisible(!figure.showsPanels());
        });
    }

    private PanelGrid grid(GridPane pane, PanelsModel panels, String side) {
        return new PanelGrid(pane, panels, side, workbench.panelChoice(), workbench.ruler());
    }

    private void showBeside(@Nullable Document tab, PanelGrid own, PanelGrid others) {
        boolean shown = tab != null;
        besideBox.setVisible(shown);
        besideBox.setManaged(shown);
        ownHead.setVisible(shown);
        ownHead.setManaged(shown);
        besideTitle.textProperty().unbind();
        if (tab != null) {
            besideTitle.textProperty().bind(tab.titleProperty());
        }
        own.setMostColumns(shown ? HALF_COLUMNS : Integer.MAX_VALUE);
        others.setMostColumns(HALF_COLUMNS);
    }

    /** The study beside is edited from now on; the two change places. */
    @FXML
    private void changePlaces() {
        Document tab = workbench.beside().documentProperty().get();
        if (tab != null) {
            workbench.tabs().select(tab);
        }
    }

    @FXML
    private void cancel() {
        workbench.busy().cancel();
    }

    /** Only what takes a while is worth telling. */
    private void showProgress() {
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> progress.setVisible(true));
        workbench.busy().busyProperty().subscribe(busy -> {
            if (busy) {
                patience.playFromStart();
            } else {
                patience.stop();
                progress.setVisible(false);
            }
        });
    }
}
