package org.simplexplorer.view.tabs;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.simplexplorer.view.base.CutText;
import org.simplexplorer.view.base.Scripts;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.tabs.SideBySide;
import org.simplexplorer.viewmodel.tabs.Tabs;

/** The tabs of the open studies, where there are several, and the choice of one to show beside. */
public final class TabsController {

    private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("beside");

    private final Appearance appearance;
    private final TabCommands commands;
    private final Runnable newTab;
    private final Tabs tabs;
    private final SideBySide beside;

    @FXML
    private HBox tabStrip;

    @FXML
    private HBox tabList;

    @FXML
    private ToggleButton linked;

    @FXML
    private MenuButton besideMenu;

    /** @param newTab opens a tab and gives it the keyboard */
    public TabsController(Tabs tabs, SideBySide beside, Appearance appearance, TabCommands commands, Runnable newTab) {
        this.tabs = tabs;
        this.beside = beside;
        this.appearance = appearance;
        this.commands = commands;
        this.newTab = newTab;
    }

    @FXML
    private void initialize() {
        tabs.all().addListener((ListChangeListener<Document>) change -> fill());
        tabs.selectedProperty().subscribe(tab -> fill());
        beside.documentProperty().subscribe(tab -> fill());
        linked.selectedProperty().bindBidirectional(beside.linkedProperty());
        linked.visibleProperty().bind(beside.documentProperty().isNotNull());
        linked.managedProperty().bind(linked.visibleProperty());
        tabStrip.visibleProperty()
                .bind(Bindings.size(tabs.all())
                        .greaterThan(1)
                        .and(appearance.projectorProperty().not()));
        tabStrip.managedProperty().bind(tabStrip.visibleProperty());
    }

    @FXML
    private void add() {
        newTab.run();
    }

    private void fill() {
        tabList.getChildren().clear();
        for (Document tab : tabs.all()) {
            tabList.getChildren().add(button(tab));
        }
        List<MenuItem> items = new ArrayList<>();
        for (Document other : tabs.others()) {
            items.add(item("beside-" + items.size(), other.titleProperty().getValue(), () -> beside.show(other)));
        }
        if (beside.documentProperty().get() != null) {
            items.add(item("besideNone", "This study alone", beside::hide));
        }
        besideMenu.getItems().setAll(items);
    }

    private HBox button(Document tab) {
        ToggleButton name = new ToggleButton();
        name.setId("tab-" + tabList.getChildren().size());
        name.getStyleClass().add("tab-name");
        name.textProperty().subscribe(text -> Scripts.mark(name, text));
        name.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> tab.titleProperty().getValue()
                                + (tab.dirtyProperty().get() ? " \u2022" : ""),
                        tab.titleProperty(),
                        tab.dirtyProperty()));
        name.setSelected(tab.equals(tabs.selected()));
        name.pseudoClassStateChanged(
                BESIDE, tab.equals(beside.documentProperty().get()));
        name.setMinWidth(0);
        name.accessibleTextProperty().bind(tab.titleProperty().map(title -> "Tab: " + title));
        CutText.install(name);
        name.setOnAction(event -> {
            name.setSelected(true); // the one that is shown stays pressed
            tabs.select(tab);
        });
        name.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.MIDDLE) {
                commands.close(tab);
            }
        });
        Button close = new Button();
        close.setId("close-" + tabList.getChildren().size());
        close.setGraphic(new FontIcon("fth-x"));
        close.getStyleClass().addAll("flat-icon", "tab-close");
        close.setTooltip(new Tooltip("Close this tab (Ctrl+W)"));
        close.accessibleTextProperty().bind(tab.titleProperty().map(title -> "Close the tab of " + title));
        close.setOnAction(event -> commands.close(tab));
        HBox button = new HBox(name, close);
        button.getStyleClass().add("tab");
        button.pseudoClassStateChanged(PseudoClass.getPseudoClass("selected"), name.isSelected());
        return button;
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
