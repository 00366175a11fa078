package org.simplexplorer.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finished picture as data: a sheet and the marks on it, drawn in order.
 *
 * @param width in scene units (pixels at 96 to the inch)
 * @param height in scene units
 * @param ground the sheet's colour, or null for a clear sheet
 */
public record Scene(double width, double height, @Nullable Colour ground, List<Mark> marks) {

    public static final Scene EMPTY = new Scene(0, 0, null, List.of());

    public Scene {
        marks = List.copyOf(marks);
    }
}
