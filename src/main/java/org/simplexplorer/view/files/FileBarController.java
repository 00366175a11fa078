package org.simplexplorer.view.files;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.simplexplorer.viewmodel.files.StudyFiles;
import org.simplexplorer.viewmodel.lesson.LessonList;

/** The buttons that open and save: samples, lessons, new, open with the last files, save. */
public final class FileBarController {

    private final StudyFiles files;
    private final LessonList taken;
    private final FileCommands commands;
    private final Runnable newStudy;

    @FXML
    private MenuButton samples;

    @FXML
    private MenuButton lessons;

    @FXML
    private SplitMenuButton openButton;

    /** @param newStudy starts an empty study and gives it the keyboard */
    public FileBarController(StudyFiles files, LessonList taken, FileCommands commands, Runnable newStudy) {
        this.files = files;
        this.taken = taken;
        this.commands = commands;
        this.newStudy = newStudy;
    }

    @FXML
    private void initialize() {
        fill(samples, "sample-", files.sampleTitles(), files.sampleDescriptions(), commands::openSample);
        fill(lessons, "lesson-", taken.titles(), taken.descriptions(), commands::startLesson);
        taken.finished().titlesProperty().subscribe(this::markFinished);
        files.recent().rememberedProperty().subscribe(recent -> OpenMenu.fill(openButton, files.recent(), commands));
    }

    /** A tick beside each lesson that was taken to its end. */
    private void markFinished() {
        for (int i = 0; i < lessons.getItems().size(); i++) {
            if (lessons.getItems().get(i).getGraphic() instanceof HBox line) {
                line.getChildren().get(0).setVisible(taken.isFinished(i));
            }
        }
    }

    /** One item a title with a line about it, which starts what has that index. */
    private static void fill(
            MenuButton menu, String id, List<String> titles, List<String> descriptions, IntConsumer start) {
        for (int i = 0; i < titles.size(); i++) {
            int index = i;
            MenuItem item = new MenuItem();
            item.setGraphic(line(titles.get(i), descriptions.get(i)));
            item.setId(id + i);
            item.setOnAction(event -> start.accept(index));
            menu.getItems().add(item);
        }
    }

    private static HBox line(String title, String description) {
        Label name = new Label(title);
        name.getStyleClass().add("menu-title");
        Label about = new Label(description);
        about.getStyleClass().add("menu-about");
        FontIcon tick = new FontIcon("fth-check");
        tick.setVisible(false);
        HBox line = new HBox(8, tick, new VBox(name, about));
        line.getStyleClass().add("menu-lines");
        return line;
    }

    @FXML
    private void newStudy() {
        newStudy.run();
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
}
