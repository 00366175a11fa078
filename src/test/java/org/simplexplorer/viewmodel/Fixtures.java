package org.simplexplorer.viewmodel;

import java.nio.file.Path;
import java.util.List;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Samples;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.OpenStudy;

/** Workbenches without a window. */
public final class Fixtures {

    public static final Study TWO_ROWS = new Study(
            "two rows",
            "illustrative",
            List.of("the", "cat", "sat"),
            List.of(new Row("le", 0.2, 1.7, -0.5), new Row("chat", 1.0, 1.1, 0.9)),
            Parameters.DEFAULT.with(MechanismKind.FUSEDMAX, 0.1).with(MechanismKind.OSCARMAX, 0.05));

    private Fixtures() {}

    public static Workbench workbench(Path settings) {
        return new Workbench(TWO_ROWS, Samples.all(), settings, new AwtRuler(), Threads.direct());
    }

    public static OpenStudy open() {
        return new OpenStudy(TWO_ROWS);
    }
}
