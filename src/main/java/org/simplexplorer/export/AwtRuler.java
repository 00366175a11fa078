package org.simplexplorer.export;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.util.LinkedHashMap;
import java.util.Map;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextRun;

/** Measures with AWT's shaper, without hinting, so that widths grow in proportion to the size. Safe for all threads. */
public final class AwtRuler implements TextRuler {

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    private static final float REFERENCE_EM = 100;
    private static final int REMEMBERED = 8192;

    private final Map<TextRun, Double> widths = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TextRun, Double> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Override
    public double width(TextRun run, double size) {
        synchronized (widths) {
            return widths.computeIfAbsent(run, AwtRuler::measure) * size / REFERENCE_EM;
        }
    }

    private static double measure(TextRun run) {
        Font font = AwtFonts.of(run.face()).deriveFont(REFERENCE_EM);
        return new TextLayout(run.text(), font, UNHINTED).getAdvance();
    }
}
