package org.simplexplorer.view;

import static org.simplexplorer.view.base.Showing.showWhile;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import org.simplexplorer.view.base.IconsAlone;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.Motion;
import org.simplexplorer.viewmodel.figure.SingleFigureModel;
import org.simplexplorer.viewmodel.figure.ViewChoice;
import org.simplexplorer.viewmodel.importing.ImportModel;
import org.simplexplorer.viewmodel.panels.PanelChoice;

/** The line above the centre: which view is shown, which mechanisms, and what belongs to that view alone. */
public final class ViewBarController {

    private final SingleFigureModel figure;
    private final PanelChoice choice;
    private final ImportModel imports;
    private final BooleanProperty transplanting;
    private final BooleanExpression modelScores;
    private final Appearance appearance;
    private final Motion motion;

    /** With less room, in pixels, the views stand closer. */
    private static final double NARROW_ROOM = 780;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    @FXML
    private HBox viewBar;

    @FXML
    private HBox views;

    @FXML
    private HBox zoomBar;

    @FXML
    private MenuButton panels;

    @FXML
    private Button chooseHead;

    @FXML
    private ToggleButton transplant;

    /** @param transplanting whether a transplant is shown in the place of the views */
    ViewBarController(
            SingleFigureModel figure,
            PanelChoice choice,
            ImportModel imports,
            BooleanProperty transplanting,
            BooleanExpression modelScores,
            Appearance appearance,
            Motion motion) {
        this.figure = figure;
        this.choice = choice;
        this.imports = imports;
        this.transplanting = transplanting;
        this.modelScores = modelScores;
        this.appearance = appearance;
        this.motion = motion;
    }

    @FXML
    private void initialize() {
        addViews();
        fillPanels();
        chooseHead.visibleProperty().bind(imports.headsToChooseProperty());
        chooseHead.managedProperty().bind(chooseHead.visibleProperty());
        transplant.selectedProperty().bindBidirectional(transplanting);
        showWhile(modelScores.or(transplanting), transplant);
        viewBar.widthProperty().subscribe(this::fit);
        for (Node part : viewBar.getChildren()) {
            part.managedProperty().subscribe(this::fit);
        }
        zoomBar.widthProperty().subscribe(this::fit);
    }

    @FXML
    private void chooseHead() {
        imports.chooseHead();
    }

    /** One button a view, of which one is pressed. */
    private void addViews() {
        ToggleGroup toggles = new ToggleGroup();
        for (List<ViewChoice.View> group : figure.views().groups()) {
            HBox buttons = new HBox();
            buttons.getStyleClass().add("views");
            group.forEach(view -> buttons.getChildren().add(button(view, toggles)));
            views.getChildren().add(buttons);
        }
    }

    private ToggleButton button(ViewChoice.View shown, ToggleGroup group) {
        String view = shown.title();
        ToggleButton button = new ToggleButton(view);
        button.setId("view-" + view.toLowerCase(Locale.ROOT));
        button.setToggleGroup(group);
        button.setAccessibleText("View: " + view);
        button.setTooltip(new Tooltip(shown.sentence()));
        button.getStyleClass().add("view-button");
        button.setOnAction(event -> {
            transplanting.set(false);
            figure.view().selectedProperty().set(view);
            button.setSelected(true);
        });
        Runnable follow = () -> button.setSelected(
                !transplanting.get() && figure.view().selectedProperty().get().equals(view));
        figure.view().selectedProperty().subscribe(follow);
        transplanting.subscribe(follow);
        follow.run();
        return button;
    }

    /** One item a mechanism, with a check where it is shown; what cannot be changed now is greyed. */
    private void fillPanels() {
        for (String name : choice.names()) {
            CheckMenuItem item = new CheckMenuItem(name);
            item.setId("shows-" + name);
            item.setAccelerator(KeyCombination.keyCombination(
                    "Shortcut+" + (panels.getItems().size() + 1)));
            item.setOnAction(event -> choice.show(name, item.isSelected()));
            Runnable follow = () -> {
                item.setSelected(choice.isShown(name));
                item.setDisable(choice.isFixed(name));
            };
            choice.onChange(follow);
            follow.run();
            panels.getItems().add(item);
        }
        panels.getItems().add(new SeparatorMenuItem());
        panels.getItems().add(setting("Expert numbers", "expert-numbers", appearance.expertNumbersProperty()));
        CheckMenuItem moves = setting("Motion", "motion", motion.enabledProperty());
        motion.unwantedProperty().subscribe(unwanted -> {
            moves.setDisable(unwanted);
            moves.setText(unwanted ? "Motion (switched off in the system\u2019s settings)" : "Motion");
        });
        panels.getItems().add(moves);
    }

    private static CheckMenuItem setting(String name, String id, BooleanProperty value) {
        CheckMenuItem item = new CheckMenuItem(name);
        item.setId(id);
        item.selectedProperty().bindBidirectional(value);
        return item;
    }

    private void fit() {
        viewBar.pseudoClassStateChanged(NARROW, viewBar.getWidth() < NARROW_ROOM);
        IconsAlone.fit(viewBar, List.of(panels, chooseHead, transplant), () -> viewBar.prefWidth(-1));
    }
}
