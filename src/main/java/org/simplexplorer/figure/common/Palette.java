package org.simplexplorer.figure.common;

import java.util.Arrays;
import java.util.List;
import org.simplexplorer.scene.Colour;

/**
 * The colours of a figure that are not data.
 *
 * @param ground the sheet
 * @param text titles and labels of what is pointed at
 * @param quiet labels and facts
 * @param grid the faint lines between cells
 * @param zero the dot of an exact zero
 * @param outline the frame of a segment
 * @param accent what is pointed at
 * @param accentGround behind the label of what is pointed at
 * @param holds a condition that is met
 * @param fails a condition that is violated
 * @param groups one after the other for the groups of a row
 */
public record Palette(
        Colour ground,
        Colour text,
        Colour quiet,
        Colour grid,
        Colour zero,
        Colour outline,
        Colour accent,
        Colour accentGround,
        Colour holds,
        Colour fails,
        List<Colour> groups) {

    public static final Palette LIGHT = new Palette(
            Colour.of(0xffffff),
            Colour.of(0x1c1b1a),
            Colour.of(0x5f5b57),
            Colour.of(0xf1efed),
            Colour.of(0xb5b0ab),
            Colour.of(0x35322f),
            Colour.of(0x1d5fc4),
            Colour.of(0xdfeafa),
            Colour.of(0x1a7f5a),
            Colour.of(0xb3261e),
            colours(0x1a7f5a, 0x2f6fb7, 0x9a6a0c, 0x8a4fae, 0xa03060, 0x4d7a1e, 0x157a88));

    public static final Palette DARK = new Palette(
            Colour.of(0x1f1e1d),
            Colour.of(0xf1efec),
            Colour.of(0xb3aea8),
            Colour.of(0x2a2927),
            Colour.of(0x68635e),
            Colour.of(0xe9e4de),
            Colour.of(0x6ea8ff),
            Colour.of(0x1f3a63),
            Colour.of(0x4fd0a0),
            Colour.of(0xff8a80),
            colours(0x4fd0a0, 0x7fb4f5, 0xe8b64c, 0xc79af0, 0xf08ab4, 0xa4d065, 0x5fd2e0));

    /** The light colours on a transparent sheet, for documents with a background of their own. */
    public static final Palette CLEAR = LIGHT.on(LIGHT.ground.withOpacity(0));

    public Palette {
        groups = List.copyOf(groups);
    }

    /** The colour of the group that is the {@code index}-th of its row. */
    public Colour group(int index) {
        return groups.get(index % groups.size());
    }

    /** The ground's name for people: {@code light}, {@code dark} or {@code transparent}. */
    public String label() {
        return equals(DARK) ? "dark" : equals(CLEAR) ? "transparent" : "light";
    }

    private Palette on(Colour otherGround) {
        return new Palette(otherGround, text, quiet, grid, zero, outline, accent, accentGround, holds, fails, groups);
    }

    private static List<Colour> colours(int... rgb) {
        return Arrays.stream(rgb).mapToObj(Colour::of).toList();
    }
}
