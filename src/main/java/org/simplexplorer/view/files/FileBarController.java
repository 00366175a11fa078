package org.simplexplorer.view.files;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import org.simplexplorer.viewmodel.files.StudyFiles;
import org.simplexplorer.viewmodel.lesson.LessonModel;

/** The buttons that open and save: samples, lessons, new, open with the last files, save. */
public final class FileBarController {

    private final StudyFiles files;
    private final LessonModel taken;
    private final FileCommands commands;
    private final Runnable newStudy;

    @FXML
    private MenuButton samples;

    @FXML
    private MenuButton lessons;

    @FXML
    private SplitMenuButton openButton;

    /** @param newStudy starts an empty study and gives it the keyboard */
    public FileBarController(StudyFiles files, LessonModel taken, FileCommands commands, Runnable newStudy) {
        this.files = files;
        this.taken = taken;
        this.commands = commands;
        this.newStudy = newStudy;
    }

    @FXML
    private void initialize() {
        fill(samples, "sample-", files.sampleTitles(), commands::openSample);
        fill(lessons, "lesson-", taken.titles(), commands::startLesson);
        files.recent().rememberedProperty().subscribe(recent -> OpenMenu.fill(openButton, files.recent(), commands));
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
