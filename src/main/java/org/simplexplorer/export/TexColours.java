package org.simplexplorer.export;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.MarkVisitor;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.Stroke;

/** The colours of a picture by name, defined before it is drawn; cells bring their own. */
final class TexColours implements MarkVisitor<RuntimeException> {

    private final Set<String> hexes = new TreeSet<>();

    private TexColours() {}

    /** The name, such as {@code sx0984e3}. */
    static String name(Colour colour) {
        return "sx" + colour.hex().substring(1);
    }

    static String definitions(Scene scene) {
        TexColours colours = new TexColours();
        colours.add(scene.ground());
        scene.marks().forEach(mark -> mark.accept(colours));
        StringBuilder tex = new StringBuilder();
        for (String hex : colours.hexes) {
            tex.append("\\definecolor{sx%s}{HTML}{%s}%%\n".formatted(hex, hex.toUpperCase(Locale.ROOT)));
        }
        return tex.toString();
    }

    @Override
    public void rect(Mark.Rect rect) {
        add(rect.fill());
        add(rect.stroke());
    }

    @Override
    public void cells(Mark.Cells cells) {
        // TexCells writes each colour where it uses it: there may be thousands.
    }

    @Override
    public void dots(Mark.Dots dots) {
        add(dots.fill());
    }

    @Override
    public void line(Mark.Line line) {
        add(line.stroke());
    }

    @Override
    public void path(Mark.Path path) {
        add(path.fill());
        add(path.stroke());
    }

    @Override
    public void label(Mark.Label label) {
        add(label.style().colour());
    }

    @Override
    public void group(Mark.Group group) {
        group.marks().forEach(mark -> mark.accept(this));
    }

    private void add(@Nullable Stroke stroke) {
        add(stroke == null ? null : stroke.colour());
    }

    private void add(@Nullable Colour colour) {
        if (colour != null) {
            hexes.add(colour.hex().substring(1));
        }
    }
}
