package org.simplexplorer.viewmodel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.simplexplorer.export.PngExport;
import org.simplexplorer.figure.ComparisonFigure;
import org.simplexplorer.figure.FigureStyle;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.study.AtomicFile;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Study;

/** Writes the panels to picture files, as they look on screen. */
public final class ExportModel {

    /** Pixels to a scene unit: sharp on a projector and in print at column width. */
    private static final double SCALE = 2;

    private final OpenStudy open;
    private final Appearance appearance;
    private final TextRuler ruler;
    private final Messages messages;
    private final Threads threads;

    ExportModel(OpenStudy open, Appearance appearance, TextRuler ruler, Messages messages, Threads threads) {
        this.open = open;
        this.appearance = appearance;
        this.ruler = ruler;
        this.messages = messages;
        this.threads = threads;
    }

    /** Writes all panels on one sheet. */
    public void all(Path png) {
        export(List.of(MechanismKind.values()), png);
    }

    /** Writes one panel with its legend. */
    public void panel(PanelModel panel, Path png) {
        export(List.of(panel.kind()), png);
    }

    private void export(List<MechanismKind> kinds, Path png) {
        Study study = open.study();
        FigureStyle style = appearance.style();
        threads.background().execute(() -> {
            try {
                List<Attention> attentions =
                        kinds.stream().map(kind -> Attention.of(study, kind)).toList();
                Scene scene = ComparisonFigure.of(study, attentions, style, ruler);
                AtomicFile.save(png, PngExport.bytes(scene, SCALE, ruler));
                threads.ui().execute(() -> messages.tell("Exported " + png.getFileName() + "."));
            } catch (IOException | RuntimeException e) {
                threads.ui().execute(() -> messages.failed(e));
            }
        });
    }
}
