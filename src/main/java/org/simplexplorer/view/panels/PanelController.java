package org.simplexplorer.view.panels;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.view.base.HintBox;
import org.simplexplorer.view.base.SceneCanvas;
import org.simplexplorer.viewmodel.panels.Hint;
import org.simplexplorer.viewmodel.panels.PanelModel;
import org.simplexplorer.viewmodel.panels.PanelsModel;

/** A panel: a heatmap under its title, with facts below and a hint at the cell that is pointed at. */
public final class PanelController {

    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final double LEAST_EMS_FOR_ALL = 35;

    private final TextRuler ruler;
    private final PanelsModel panels;
    private final PanelModel panel;
    private final String side;

    @FXML
    private VBox root;

    @FXML
    private HBox panelHeading;

    @FXML
    private Label title;

    @FXML
    private Label parameters;

    @FXML
    private Pane picture;

    @FXML
    private Label facts;

    @FXML
    private Label certificate;

    @FXML
    private FontIcon certificateIcon;

    @FXML
    private Button enlarge;

    private final HintBox hint = new HintBox();

    /** @param side what tells the panel from the same mechanism's of another study; empty for the study that is edited */
    public PanelController(PanelsModel panels, PanelModel panel, String side, TextRuler ruler) {
        this.ruler = ruler;
        this.panels = panels;
        this.panel = panel;
        this.side = side;
    }

    @FXML
    private void initialize() {
        root.setId("panel-" + panel.name() + side);
        picture.setId("picture-" + panel.name() + side);
        picture.accessibleTextProperty()
                .bind(panel.spokenRowProperty()
                        .map(words -> "Heatmap of " + panel.name() + (words.isEmpty() ? "" : "; " + words)));
        picture.setAccessibleHelp("The arrow keys move from cell to cell, Enter chooses the row");
        title.setText(panel.name());
        bind(parameters, panel.parametersProperty(), panel.shortParametersProperty(), tooNarrowForParameters());
        BooleanBinding narrow = narrower(LEAST_EMS_FOR_ALL);
        bindFacts(narrow);
        title.setTooltip(new Tooltip(panel.sentence()));
        panel.optimalProperty().subscribe(this::showWhetherOptimal);
        showWhetherOptimal();

        SceneCanvas heatmap = new SceneCanvas(ruler);
        heatmap.shownProperty().bind(panel.sceneProperty());
        SceneCanvas overlay = new SceneCanvas(ruler);
        overlay.shownProperty().bind(panel.overlayProperty());
        picture.getChildren().addAll(heatmap, overlay, hint);

        new ZoomGestures(panels, panel, picture).install();

        picture.widthProperty().subscribe(this::resized);
        picture.heightProperty().subscribe(this::resized);
        panels.onPointed(this::showHint);
        panel.sceneProperty().subscribe(this::showHint);
        picture.focusedProperty().subscribe(this::showHint);
        picture.hoverProperty().subscribe(this::showHint);
    }

    @FXML
    private void pointed(MouseEvent event) {
        panels.pointAt(panel, event.getX(), event.getY());
    }

    @FXML
    private void pointedAway() {
        panels.pointAway();
    }

    @FXML
    private void clicked(MouseEvent event) {
        picture.requestFocus();
        panels.pointAt(panel, event.getX(), event.getY());
        if (event.isStillSincePress()) {
            panels.selectPointedRow();
        }
    }

    @FXML
    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> panels.movePointed(-1, 0);
            case DOWN -> panels.movePointed(1, 0);
            case LEFT -> panels.movePointed(0, -1);
            case RIGHT -> panels.movePointed(0, 1);
            case ENTER, SPACE -> panels.selectPointedRow();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void resized() {
        double width = Math.floor(picture.getWidth());
        double height = Math.floor(picture.getHeight());
        if (width >= 1 && height >= 1) {
            panel.sizeProperty().set(new PanelModel.Size(width, height));
        }
    }

    private BooleanBinding narrower(double ems) {
        return Bindings.createBooleanBinding(
                () -> root.getWidth() < ems * facts.getFont().getSize(), root.widthProperty(), facts.fontProperty());
    }

    /** All parameters have no room between the name and the button. */
    private BooleanBinding tooNarrowForParameters() {
        return Bindings.createBooleanBinding(
                () -> {
                    Text whole = new Text(panel.parametersProperty().get());
                    whole.setFont(parameters.getFont());
                    double room = enlarge.getBoundsInParent().getMinX()
                            - title.getBoundsInParent().getMaxX();
                    return room < whole.getLayoutBounds().getWidth() + 2 * panelHeading.getSpacing();
                },
                panel.parametersProperty(),
                parameters.fontProperty(),
                title.boundsInParentProperty(),
                enlarge.boundsInParentProperty());
    }

    /** The whole text where there is room for it, else a shorter one with the whole in a tooltip. */
    private void bind(
            Label label, ObservableValue<String> whole, ObservableValue<String> shorter, BooleanBinding narrow) {
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> narrow.get() ? shorter.getValue() : whole.getValue(), narrow, whole, shorter));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(whole);
        label.tooltipProperty().bind(narrow.map(cut -> cut ? tooltip : null));
        label.accessibleTextProperty().bind(whole);
    }

    /** The chosen row in words and a tick; an expert's numbers when one points there, or always. */
    private void bindFacts(BooleanBinding narrow) {
        ReadOnlyBooleanProperty expert = panels.expertNumbersProperty();
        facts.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> !expert.get()
                                ? panel.rowInWordsProperty().get()
                                : narrow.get()
                                        ? panel.shortFactsProperty().get()
                                        : panel.factsProperty().get(),
                        expert,
                        narrow,
                        panel.rowInWordsProperty(),
                        panel.shortFactsProperty(),
                        panel.factsProperty()));
        facts.accessibleTextProperty().bind(panel.rowInWordsProperty());
        certificate
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> panel.optimalProperty().get() && !expert.get()
                                ? ""
                                : narrow.get()
                                        ? panel.residualProperty().get()
                                        : panel.certificateProperty().get(),
                        expert,
                        narrow,
                        panel.optimalProperty(),
                        panel.residualProperty(),
                        panel.certificateProperty()));
        certificate.visibleProperty().bind(Bindings.isNotEmpty(panel.certificateProperty()));
        certificate.accessibleTextProperty().bind(panel.certificateProperty());
        Tooltip numbers = new Tooltip();
        numbers.textProperty()
                .bind(Bindings.concat("All rows: ", panel.factsProperty(), "\n", panel.certificateProperty()));
        facts.setTooltip(numbers);
        certificate.setTooltip(numbers);
    }

    /** Told when the panel is to have all the room, or to give it back. */
    void onEnlarge(Runnable action) {
        enlarge.setOnAction(event -> action.run());
    }

    private void showWhetherOptimal() {
        boolean optimal = panel.optimalProperty().get();
        certificateIcon.setIconLiteral(optimal ? "fth-check" : "fth-alert-triangle");
        certificate.pseudoClassStateChanged(DOUBTFUL, !optimal);
    }

    /** Only the panel under the pointer, or with the keyboard, speaks; the others just mark the cell. */
    private void showHint() {
        boolean speaks = picture.isHover() || (picture.isFocused() && !pointerIsOnAnother());
        Hint said = speaks ? panels.hint(panel).orElse(null) : null;
        if (said == null) {
            hint.hide();
        } else {
            hint.show(said.title(), said.lines(), said.x(), said.y(), said.cellHeight());
        }
    }

    /** The pointer has the word: a panel with the focus is silent while another one is pointed at. */
    private boolean pointerIsOnAnother() {
        return root.getParent() != null
                && root.getParent().getChildrenUnmodifiable().stream()
                        .anyMatch(other -> other != root && other.isHover());
    }
}
