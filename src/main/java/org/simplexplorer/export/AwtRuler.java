package org.simplexplorer.export;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.simplexplorer.scene.Family;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextRun;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/** Measures with AWT's shaper, without hinting, so that widths grow in proportion to the size. Safe for all threads. */
public final class AwtRuler implements TextRuler {

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    private static final int REMEMBERED = 8192;

    /** What does not depend on a text's size. */
    private record Line(String text, Family family, Weight weight) {}

    /** What the shortening of a text depends on. */
    private record Cut(Line line, double size, double room) {}

    /** What was found out of the texts that were asked for last. */
    private static final class Memory<K, T> extends LinkedHashMap<K, T> {

        private static final long serialVersionUID = 1;

        Memory() {
            super(256, 0.75f, true);
        }

        synchronized T of(K text, Function<K, T> find) {
            return computeIfAbsent(text, find);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, T> eldest) {
            return size() > REMEMBERED;
        }
    }

    private final Memory<TextRun, Double> widths = new Memory<>();
    private final Memory<Line, double[]> lines = new Memory<>();
    private final Memory<Cut, String> cuts = new Memory<>();
    private final Memory<TextRun, String> outlines = new Memory<>();

    @Override
    public double width(TextRun run, double size) {
        return widths.of(run, AwtRuler::measure) * size / OUTLINE_EM;
    }

    /** Layouts ask for the same lines again and again: each is taken apart once. */
    @Override
    public double width(String text, TextStyle style) {
        double width = 0;
        for (double run : lines.of(new Line(text, style.family(), style.weight()), line -> runs(text, style))) {
            width += run * style.size() / OUTLINE_EM;
        }
        return width;
    }

    /** A text that is shortened is measured once for each letter that it loses, but only the first time. */
    @Override
    public String fitted(String text, TextStyle style, double room) {
        if (width(text, style) <= room) {
            return text;
        }
        Cut cut = new Cut(new Line(text, style.family(), style.weight()), style.size(), room);
        return cuts.of(cut, unused -> TextRuler.super.fitted(text, style, room));
    }

    /** The widths of a line's runs at an em of {@link #OUTLINE_EM}. */
    private double[] runs(String text, TextStyle style) {
        return TextRun.of(text, style).stream()
                .mapToDouble(run -> widths.of(run, AwtRuler::measure))
                .toArray();
    }

    @Override
    public String outline(TextRun run) {
        return outlines.of(run, AwtRuler::trace);
    }

    private static double measure(TextRun run) {
        return new TextLayout(run.text(), font(run), UNHINTED).getAdvance();
    }

    private static String trace(TextRun run) {
        return Shapes.svgPath(Shaping.outline(run.text(), font(run), new AffineTransform()));
    }

    private static Font font(TextRun run) {
        return AwtFonts.of(run.face()).deriveFont((float) OUTLINE_EM);
    }
}
