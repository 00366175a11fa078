package org.simplexplorer.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.figure.common.ColourScale;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Palette;
import org.simplexplorer.figure.heatmap.HeatmapFigure;
import org.simplexplorer.figure.heatmap.HeatmapSource;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Ramp;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.TokenRange;

/** Studies to draw, and a look into what was drawn. */
public final class FigureFixtures {

    public static final TextRuler RULER = new AwtRuler();
    public static final FigureStyle STYLE = new FigureStyle(Palette.LIGHT, new ColourScale(Ramp.SALMON, 1), 12);

    private FigureFixtures() {}

    /** A study of random scores with labels of many lengths. */
    public static Study random(int rows, int columns) {
        Random random = new Random(31L * rows + columns);
        List<String> tokens = IntStream.range(0, columns)
                .mapToObj(i -> "incomprehensibilities".substring(0, 1 + random.nextInt(21)))
                .toList();
        List<Row> all = IntStream.range(0, rows)
                .mapToObj(r ->
                        new Row("target-" + r, random.doubles(columns, -1, 3).toArray()))
                .toList();
        return study(
                tokens,
                all,
                Parameters.DEFAULT.with(MechanismKind.FUSEDMAX, 0.3).with(MechanismKind.OSCARMAX, 0.1));
    }

    public static Study study(List<String> tokens, List<Row> rows, Parameters parameters) {
        return new Study("figure", "illustrative", tokens, rows, parameters);
    }

    /** A figure of the first row in the usual style, at the size that suits it. */
    public static FigureRequest request(Study study, MechanismKind... kinds) {
        return request(study, FigureOptions.STANDARD, kinds);
    }

    /** A figure of the first row in the usual style. */
    public static FigureRequest request(Study study, double width, double height, MechanismKind... kinds) {
        return request(study, FigureOptions.STANDARD.withSize(width, height), kinds);
    }

    public static FigureRequest request(Study study, FigureOptions options, MechanismKind... kinds) {
        return new FigureRequest(study, List.of(kinds), options, STYLE, RULER);
    }

    public static HeatmapFigure heatmap(Study study, MechanismKind kind, double width, double height) {
        return HeatmapFigure.of(
                source(study, kind), new TokenRange(0, study.tokens().size()), width, height);
    }

    /** What a heatmap in the usual style is drawn from. */
    public static HeatmapSource source(Study study, MechanismKind kind) {
        return source(study, Attention.of(study, kind));
    }

    public static HeatmapSource source(Study study, Attention attention) {
        return new HeatmapSource(study, attention, STYLE, RULER);
    }

    public static <M extends Mark> List<M> all(Class<M> type, List<Mark> marks) {
        List<M> found = new ArrayList<>();
        for (Mark mark : marks) {
            if (type.isInstance(mark)) {
                found.add(type.cast(mark));
            } else if (mark instanceof Mark.Group group) {
                found.addAll(all(type, group.marks()));
            }
        }
        return found;
    }
}
