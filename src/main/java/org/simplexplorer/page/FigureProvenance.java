package org.simplexplorer.page;

import java.util.Map;
import org.simplexplorer.export.Provenance;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.study.DrawnStudy;
import org.simplexplorer.study.ProgramVersion;

/** What the file of a figure says of itself, whether it moves or not. */
public final class FigureProvenance {

    private FigureProvenance() {}

    /**
     * Of a figure of one study, which is called by its own title, else by the study's.
     *
     * @param settings what the figure is drawn with, by the names of options; none for a figure that is no view
     */
    public static Provenance of(FigureRequest request, Map<String, String> settings) {
        String own = request.style().detail().title();
        return of(own.isEmpty() ? request.study().title() : own, new DrawnStudy(request.study(), settings).json());
    }

    /**
     * Of another figure.
     *
     * @param json what it carries; empty for nothing
     */
    public static Provenance of(String title, String json) {
        return new Provenance(title, json, "simplexplorer " + ProgramVersion.text());
    }
}
