package org.simplexplorer.figure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.heatmap.StudiesFigure;
import org.simplexplorer.study.DrawnStudy;

/**
 * What the file of a figure of several studies keeps, so that it can be drawn again.
 *
 * @param title what the figure is called: its own title, else its studies' names
 * @param json the studies with the settings of the figure; empty where they are too large to be kept
 */
public record StudiesKept(String title, String json) {

    private static final String TOO_LARGE =
            "the studies are together too large for the file to carry them, so that it cannot be drawn again";

    /**
     * What is kept; says in the first one's notes where that is nothing.
     *
     * @param studies as they are drawn, at least one
     * @param dpi the dots per inch of a picture of pixels; empty for other files
     */
    public static StudiesKept of(List<StudiesFigure.Named> studies, OptionalDouble dpi) {
        FigureRequest first = studies.get(0).request();
        String own = first.style().detail().title();
        String title =
                own.isEmpty() ? studies.stream().map(StudiesFigure.Named::name).collect(Collectors.joining(", ")) : own;
        DrawnStudy drawn = DrawnStudy.ofSeveral(
                studies.stream()
                        .map(study -> new DrawnStudy.Part(
                                study.name(), study.request().study()))
                        .toList(),
                FigureSettings.of(FigureKind.HEATMAP, first, dpi, List.of()));
        if (!drawn.canBeKept()) {
            first.note(TOO_LARGE);
            return new StudiesKept(title, "");
        }
        return new StudiesKept(title, drawn.json());
    }
}
