package org.simplexplorer.page;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.scene.Colour;

/** The figure's palettes as custom properties of the page's style sheet, for light and for dark. */
final class PageStyle {

    private PageStyle() {}

    static String css() {
        return rule(":root", Palette.LIGHT) + rule(":root[data-theme=\"dark\"]", Palette.DARK);
    }

    private static String rule(String selector, Palette palette) {
        String groups = IntStream.range(0, palette.groups().size())
                .mapToObj(group -> property("group-" + group, palette.group(group)))
                .collect(Collectors.joining());
        return selector + "{"
                + property("ground", palette.ground())
                + property("text", palette.text())
                + property("quiet", palette.quiet())
                + property("grid", palette.grid())
                + property("zero", palette.zero())
                + property("outline", palette.outline())
                + property("accent", palette.accent())
                + property("accent-ground", palette.accentGround())
                + groups + "}\n";
    }

    private static String property(String name, Colour colour) {
        return "--" + name + ":" + colour.hex() + ";";
    }
}
