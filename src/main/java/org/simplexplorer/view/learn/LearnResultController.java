package org.simplexplorer.view.learn;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.view.base.SceneCanvas;
import org.simplexplorer.viewmodel.learn.ExperimentModel;
import org.simplexplorer.viewmodel.learn.LearnModels;
import org.simplexplorer.viewmodel.learn.ResultTable;

/** What came of an experiment: a table and a figure, and their export. */
public final class LearnResultController {

    private static final double NAME_WIDTH = 190;
    private static final double COLUMN_WIDTH = 128;

    private final LearnModels models;
    private final TextRuler ruler;
    private final Runnable exportFigure;
    private final BiFunction<String, List<String>, Optional<Path>> askWhere;

    @FXML
    private TableView<List<String>> resultTable;

    @FXML
    private Pane resultPicture;

    /**
     * @param exportFigure opens the export dialog with the figure
     * @param askWhere asks for a file to write, with a name to suggest and the endings there are
     */
    public LearnResultController(
            LearnModels models,
            TextRuler ruler,
            Runnable exportFigure,
            BiFunction<String, List<String>, Optional<Path>> askWhere) {
        this.models = models;
        this.ruler = ruler;
        this.exportFigure = exportFigure;
        this.askWhere = askWhere;
    }

    @FXML
    private void initialize() {
        SceneCanvas canvas = new SceneCanvas(ruler);
        canvas.shownProperty().bind(models.pictures().resultProperty());
        resultPicture.getChildren().add(canvas);
        models.experiment()
                .resultProperty()
                .subscribe(() -> show(models.experiment().table()));
    }

    private void show(ResultTable shown) {
        resultTable.getColumns().clear();
        for (int i = 0; i < shown.heads().size(); i++) {
            int column = i;
            TableColumn<List<String>, String> one =
                    new TableColumn<>(shown.heads().get(i));
            one.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(row.getValue().get(column)));
            one.setPrefWidth(i == 0 ? NAME_WIDTH : COLUMN_WIDTH);
            one.setSortable(false);
            resultTable.getColumns().add(one);
        }
        resultTable.getItems().setAll(shown.rows());
    }

    @FXML
    private void back() {
        models.experiment().close();
    }

    @FXML
    private void exportFigure() {
        exportFigure.run();
    }

    @FXML
    private void exportNumbers() {
        ExperimentModel experiment = models.experiment();
        askWhere.apply(experiment.suggestedFileName(), experiment.suffixes()).ifPresent(experiment::write);
    }
}
