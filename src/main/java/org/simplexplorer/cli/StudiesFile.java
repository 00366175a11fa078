package org.simplexplorer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.simplexplorer.export.Provenance;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.heatmap.StudiesFigure;
import org.simplexplorer.study.ProgramVersion;
import org.simplexplorer.study.ScoresFrom;

/**
 * Several studies in one figure and one file, which carries none of them.
 *
 * @param dpi of a picture of pixels
 */
record StudiesFile(Path file, double dpi) {

    /** A study as the command line names it. */
    record Asked(String name, FigureRequest request) {}

    /**
     * Draws and writes them.
     *
     * @param largest whether the largest weight of all has the full colour
     * @param notes hears what a person must know to use the file
     * @return whether the file shows everything
     */
    boolean write(List<Asked> asked, boolean largest, PrintWriter notes) throws IOException {
        FigureStyle style = style(asked);
        double top = asked.stream()
                .flatMap(one -> one.request().mechanisms().stream().map(one.request()::attention))
                .mapToDouble(attention -> attention.largestWeight())
                .max()
                .orElse(0);
        FigureStyle shared = largest ? style.withScale(style.scale().reaching(top)) : style;
        List<StudiesFigure.Named> studies = new ArrayList<>();
        for (Asked one : asked) {
            FigureRequest request = one.request();
            studies.add(new StudiesFigure.Named(
                    name(one),
                    new FigureRequest(
                            request.study(), request.mechanisms(), request.options(), shared, request.ruler())));
        }
        Provenance provenance = new Provenance(shared.detail().title(), "", "simplexplorer " + ProgramVersion.text());
        FigureRequest first = studies.get(0).request();
        return FigureFile.write(file, StudiesFigure.draw(studies), dpi, provenance, first, notes);
    }

    /** A head of a transformer is called by its layer and head, another study as its file. */
    private static String name(Asked asked) {
        return asked.request()
                .study()
                .scoresFrom()
                .map(from -> "layer %d, head %d".formatted(from.layer(), from.head()))
                .orElse(asked.name());
    }

    /** The first one's, which names every model. */
    private static FigureStyle style(List<Asked> asked) {
        FigureStyle style = asked.get(0).request().style();
        String models = asked.stream()
                .flatMap(one -> one.request().study().scoresFrom().stream())
                .map(ScoresFrom::model)
                .distinct()
                .collect(Collectors.joining(", "));
        return style.withDetail(style.detail().withSource(models));
    }
}
