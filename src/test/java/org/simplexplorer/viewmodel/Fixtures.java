package org.simplexplorer.viewmodel;

import java.nio.file.Path;
import java.util.List;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.Background;
import org.simplexplorer.viewmodel.base.DirectThreads;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Settings;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.document.Origin;
import org.simplexplorer.viewmodel.transformer.TransformerModels;

/** Workbenches without a window. */
public final class Fixtures {

    public static final Study TWO_ROWS = new Study(
            "two rows",
            "illustrative",
            List.of("the", "cat", "sat"),
            List.of(new Row("le", 0.2, 1.7, -0.5), new Row("chat", 1.0, 1.1, 0.9)),
            Parameters.DEFAULT.with(MechanismKind.FUSEDMAX, 0.1).with(MechanismKind.OSCARMAX, 0.05));

    private Fixtures() {}

    /** A workbench on {@link #TWO_ROWS} whose background work is done at once. */
    public static Workbench workbench(Path settings) {
        return workbench(settings, DirectThreads.make());
    }

    /** A workbench on {@link #TWO_ROWS}. */
    public static Workbench workbench(Path settings, Threads threads) {
        return new Workbench(
                TWO_ROWS, Samples.all(), WordModel.shelf(), Settings.read(settings), new AwtRuler(), threads);
    }

    public static OpenStudy open() {
        return new OpenStudy(new Document(0, TWO_ROWS));
    }

    public static OpenStudy open(Study study) {
        return new OpenStudy(new Document(0, study));
    }

    /** What gives a study the scores of {@link WordModel}. */
    public static TransformerModels models(OpenStudy open, Threads threads) {
        Messages messages = new Messages();
        return TransformerModels.of(
                open, WordModel.shelf(), new Appearance(), new Background(threads, messages), messages, threads);
    }

    /** Another study takes the place of the one that is shown. */
    public static void replace(OpenStudy open, Study study) {
        open.document().replace(study, Origin.none(study));
    }
}
