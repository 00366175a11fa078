package org.simplexplorer.view;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.util.Duration;
import org.simplexplorer.viewmodel.PanelModel;
import org.simplexplorer.viewmodel.SingleFigureModel;
import org.simplexplorer.viewmodel.Workbench;

/** The centre of the workbench: the panels of heatmaps, or one picture of the chosen row. */
public final class CentreController {

    /** What is done sooner would only flicker. */
    private static final Duration PATIENCE = Duration.millis(400);

    private final Workbench workbench;
    private final Commands commands;
    private final Map<PanelModel, Parent> views = new HashMap<>();

    @FXML
    private GridPane grid;

    @FXML
    private HBox progress;

    @FXML
    private Label progressText;

    @FXML
    private Region single;

    CentreController(Workbench workbench, Commands commands) {
        this.workbench = workbench;
        this.commands = commands;
    }

    @FXML
    private void initialize() {
        for (PanelModel panel : workbench.panels().panels()) {
            views.put(panel, load(panel));
        }
        commands.enlargedProperty().subscribe(this::layOutPanels);
        workbench.panelChoice().onChange(this::layOutPanels);
        layOutPanels();
        progressText.textProperty().bind(workbench.busy().whatProperty().map(what -> what + "\u2026"));
        showProgress();
        SingleFigureModel figure = workbench.figure();
        figure.view().selectedProperty().subscribe(chosen -> {
            grid.setVisible(figure.showsPanels());
            single.setVisible(!figure.showsPanels());
        });
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

    private Parent load(PanelModel panel) {
        Parent view = FxmlFile.PANEL.load(type -> new PanelController(workbench, panel));
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                commands.enlarge(panel);
            }
        });
        return view;
    }

    /** The panels that are shown, or the enlarged one alone. */
    private void layOutPanels() {
        List<PanelModel> shown = workbench.panels().shown();
        PanelModel enlarged = commands.enlargedProperty().get();
        boolean alone = enlarged != null && shown.contains(enlarged);
        layOut(alone ? List.of(enlarged) : shown, alone ? 1 : workbench.panels().columns());
    }

    private void layOut(List<PanelModel> panels, int columns) {
        int rows = (panels.size() + columns - 1) / columns;
        grid.getColumnConstraints().setAll(Collections.nCopies(columns, share(columns)));
        grid.getRowConstraints().setAll(Collections.nCopies(rows, rowShare(rows)));
        grid.getChildren().clear();
        for (int i = 0; i < panels.size(); i++) {
            grid.add(Objects.requireNonNull(views.get(panels.get(i))), i % columns, i / columns);
        }
    }

    private static ColumnConstraints share(int columns) {
        ColumnConstraints constraints = new ColumnConstraints();
        constraints.setPercentWidth(100.0 / columns);
        constraints.setMinWidth(0);
        return constraints;
    }

    private static RowConstraints rowShare(int rows) {
        RowConstraints constraints = new RowConstraints();
        constraints.setPercentHeight(100.0 / rows);
        constraints.setMinHeight(0);
        return constraints;
    }
}
