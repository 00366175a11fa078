package org.simplexplorer.export;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.Stroke;

/** The colours of a picture by name, defined before it is drawn; cells bring their own. */
final class TexColours {

    private TexColours() {}

    /** The name, such as {@code sx0984e3}. */
    static String name(Colour colour) {
        return "sx" + colour.hex().substring(1);
    }

    static String definitions(Scene scene) {
        Set<String> hexes = new TreeSet<>();
        add(hexes, scene.ground());
        collect(hexes, scene.marks());
        StringBuilder tex = new StringBuilder();
        for (String hex : hexes) {
            tex.append("\\definecolor{sx%s}{HTML}{%s}%%\n".formatted(hex, hex.toUpperCase(Locale.ROOT)));
        }
        return tex.toString();
    }

    private static void collect(Set<String> hexes, List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Rect rect) {
                add(hexes, rect.fill());
                add(hexes, rect.stroke());
            } else if (mark instanceof Mark.Dots dots) {
                add(hexes, dots.fill());
            } else if (mark instanceof Mark.Line line) {
                add(hexes, line.stroke());
            } else if (mark instanceof Mark.Path path) {
                add(hexes, path.fill());
                add(hexes, path.stroke());
            } else if (mark instanceof Mark.Label label) {
                add(hexes, label.style().colour());
            } else if (mark instanceof Mark.Group group) {
                collect(hexes, group.marks());
            }
        }
    }

    private static void add(Set<String> hexes, @Nullable Stroke stroke) {
        add(hexes, stroke == null ? null : stroke.colour());
    }

    private static void add(Set<String> hexes, @Nullable Colour colour) {
        if (colour != null) {
            hexes.add(colour.hex().substring(1));
        }
    }
}
