package org.simplexplorer.view.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import org.simplexplorer.viewmodel.files.RecentFiles;

/** The menu beside Open: what is on the clipboard, and the last files. */
public final class OpenMenu {

    private OpenMenu() {}

    public static void fill(SplitMenuButton button, RecentFiles recent, FileCommands commands) {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("paste-study", "Paste as a study (Ctrl+Shift+V)", commands::pasteStudy));
        items.add(new SeparatorMenuItem());
        List<Path> files = recent.files();
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            String text = file.getFileName() + "   " + file.getParent();
            items.add(item("recent-" + i, text, () -> commands.openRecent(file)));
        }
        if (files.isEmpty()) {
            MenuItem none = new MenuItem("No recent files");
            none.setDisable(true);
            items.add(none);
        }
        button.getItems().setAll(items);
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
