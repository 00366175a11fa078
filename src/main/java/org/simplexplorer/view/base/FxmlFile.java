package org.simplexplorer.view.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import java.util.function.Function;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Every view of the window, by the file that describes it. */
public enum FxmlFile {
    WORKBENCH("workbench"),
    TITLE("title"),
    FILE_BAR("filebar"),
    UNDO("undo"),
    EXPORT_MENU("exportmenu"),
    SIDEBAR("sidebar"),
    SCORES_FROM("scoresfrom"),
    HEADS("heads"),
    ROWS("rows"),
    ROW_SWITCH("rowswitch"),
    SPACELESS("spaceless"),
    EDIT_TOOLS("edittools"),
    NOTE("note"),
    LESSON("lesson"),
    TABS("tabs"),
    VIEW_BAR("viewbar"),
    ZOOM("zoom"),
    CENTRE("centre"),
    FIGURE("figure"),
    TRANSPLANT("transplant"),
    LEARN("learn"),
    LEARN_CHOICES("learnchoices"),
    LEARN_RUN("learnrun"),
    LEARN_RESULT("learnresult"),
    FIGURE_TOOLS("figuretools"),
    PARAMETERS("parameters"),
    MESSAGE("message"),
    PANEL("panel"),
    PARAMETER("parameter"),
    LEGEND("legend"),
    EXPORT("export"),
    EXPORT_CONTENT("exportcontent"),
    EXPORT_SIZE("exportsize"),
    EXPORT_LOOK("exportlook"),
    EXPORT_MOTION("exportmotion"),
    IMPORT("import"),
    PIECES("pieces"),
    WELCOME("welcome"),
    HELP("help");

    private final String file;

    FxmlFile(String file) {
        this.file = file;
    }

    public URL url() {
        return Objects.requireNonNull(FxmlFile.class.getResource("/fxml/" + file + ".fxml"), file);
    }

    /** Loads the view; {@code controllers} makes the controller of each class that the file and its includes name. */
    public Parent load(Function<Class<?>, Object> controllers) {
        FXMLLoader loader = new FXMLLoader(url());
        loader.setControllerFactory(controllers::apply);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(file + ".fxml cannot be loaded", e);
        }
    }
}
