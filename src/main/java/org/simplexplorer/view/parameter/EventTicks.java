package org.simplexplorer.view.parameter;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.simplexplorer.viewmodel.parameter.ParameterModel.Mark;

/** Marks below a slider, each with words for the pointer; marks that would touch are one. */
final class EventTicks {

    private static final double LEAST_DISTANCE = 4;
    private static final double REACH = 7;
    private static final int MOST_LINES = 6;

    private final Pane pane;
    private final Slider slider;

    EventTicks(Pane pane, Slider slider) {
        this.pane = pane;
        this.slider = slider;
    }

    void show(ObservableValue<List<Mark>> marks) {
        marks.subscribe(now -> draw(now));
        pane.widthProperty().subscribe(() -> draw(marks.getValue()));
    }

    private void draw(List<Mark> marks) {
        Node thumb = slider.lookup(".thumb");
        double inset = thumb == null ? 0 : thumb.getLayoutBounds().getWidth() / 2;
        double length = pane.getWidth() - 2 * inset;
        List<Node> ticks = new ArrayList<>();
        List<String> words = new ArrayList<>();
        double at = 0;
        for (Mark mark : marks) {
            double x = inset + mark.position() * length;
            if (!words.isEmpty() && x - at >= LEAST_DISTANCE) {
                ticks.add(tick(at, words));
                words.clear();
            }
            at = words.isEmpty() ? x : at;
            words.add(mark.words());
        }
        if (!words.isEmpty()) {
            ticks.add(tick(at, words));
        }
        pane.getChildren().setAll(length > 0 ? ticks : List.of());
    }

    private static Node tick(double x, List<String> words) {
        Region tick = new Region();
        tick.getStyleClass().add("event-tick");
        tick.setPrefSize(REACH, 6);
        tick.resizeRelocate(x - REACH / 2, 0, REACH, 6);
        String shown = String.join("\n", words.subList(0, Math.min(words.size(), MOST_LINES)));
        int more = words.size() - MOST_LINES;
        Tooltip.install(tick, new Tooltip(more > 0 ? shown + "\nand " + more + " more" : shown));
        return tick;
    }
}
