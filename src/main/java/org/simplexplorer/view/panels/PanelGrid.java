package org.simplexplorer.view.panels;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.view.base.FxmlFile;
import org.simplexplorer.viewmodel.panels.PanelChoice;
import org.simplexplorer.viewmodel.panels.PanelModel;
import org.simplexplorer.viewmodel.panels.PanelsModel;

/** The panels of one study in a grid, or the enlarged one alone. */
public final class PanelGrid {

    private final GridPane grid;
    private final PanelsModel panels;
    private final PanelChoice choice;
    private final Map<PanelModel, Parent> views = new HashMap<>();
    private int mostColumns = Integer.MAX_VALUE;
    private Laid laid = new Laid(List.of(), 0);

    /** Which panels stand in how many columns. */
    private record Laid(List<PanelModel> shown, int columns) {}

    /** @param side tells the panels of two studies apart; empty for the study that is edited */
    public PanelGrid(GridPane grid, PanelsModel panels, String side, PanelChoice choice, TextRuler ruler) {
        this.grid = grid;
        this.panels = panels;
        this.choice = choice;
        for (PanelModel panel : panels.panels()) {
            views.put(panel, load(new PanelController(panels, panel, side, ruler), panel));
        }
        choice.enlargedProperty().subscribe(enlarged -> layOut());
        panels.onShape(this::layOut);
        grid.widthProperty().subscribe(width -> layOut());
        grid.heightProperty().subscribe(height -> layOut());
    }

    /** Lays out anew with at most so many columns. */
    public void setMostColumns(int most) {
        mostColumns = most;
        layOut();
    }

    private Parent load(PanelController controller, PanelModel panel) {
        Parent view = FxmlFile.PANEL.load(type -> controller);
        controller.onEnlarge(() -> choice.enlarge(panel.name()));
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                choice.enlarge(panel.name());
            }
        });
        return view;
    }

    private void layOut() {
        List<PanelModel> shown = panels.shown();
        String name = choice.enlargedProperty().get();
        List<PanelModel> alone =
                shown.stream().filter(panel -> panel.name().equals(name)).toList();
        Laid wanted = alone.isEmpty()
                ? new Laid(shown, panels.columns(grid.getWidth(), grid.getHeight(), mostColumns))
                : new Laid(alone, 1);
        if (!wanted.equals(laid)) {
            laid = wanted;
            layOut(wanted.shown(), wanted.columns());
        }
    }

    private void layOut(List<PanelModel> shown, int columns) {
        int rows = (shown.size() + columns - 1) / columns;
        grid.getColumnConstraints().setAll(Collections.nCopies(columns, share(columns)));
        grid.getRowConstraints().setAll(Collections.nCopies(rows, rowShare(rows)));
        grid.getChildren().clear();
        for (int i = 0; i < shown.size(); i++) {
            grid.add(Objects.requireNonNull(views.get(shown.get(i))), i % columns, i / columns);
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
