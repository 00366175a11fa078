package org.simplexplorer.figure.common;

import java.util.List;
import java.util.Optional;

/** Where the tokens of a figure can be pointed at. */
public record TokenAreas(List<Area> areas) {

    /**
     * A token's rectangle, in scene units.
     *
     * @param panel the index of the mechanism, in the order in which they were given
     */
    public record Area(int panel, int token, double x, double y, double width, double height) {
        boolean contains(double px, double py) {
            return px >= x && py >= y && px < x + width && py < y + height;
        }
    }

    public TokenAreas {
        areas = List.copyOf(areas);
    }

    /** The area under a point, if there is one. */
    public Optional<Area> at(double x, double y) {
        return areas.stream().filter(area -> area.contains(x, y)).findFirst();
    }
}
