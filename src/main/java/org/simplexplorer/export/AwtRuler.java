package org.simplexplorer.export;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextRun;

/** Measures with AWT's shaper, without hinting, so that widths grow in proportion to the size. Safe for all threads. */
public final class AwtRuler implements TextRuler {

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    private static final int REMEMBERED = 8192;

    /** What was found out of the runs that were asked for last. */
    private static final class Memory<T> extends LinkedHashMap<TextRun, T> {

        private static final long serialVersionUID = 1;

        Memory() {
            super(256, 0.75f, true);
        }

        synchronized T of(TextRun run, Function<TextRun, T> find) {
            return computeIfAbsent(run, find);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<TextRun, T> eldest) {
            return size() > REMEMBERED;
        }
    }

    private final Memory<Double> widths = new Memory<>();
    private final Memory<String> outlines = new Memory<>();

    @Override
    public double width(TextRun run, double size) {
        return widths.of(run, AwtRuler::measure) * size / OUTLINE_EM;
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
