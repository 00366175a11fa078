package org.simplexplorer.figure.heatmap;

import java.util.List;
import java.util.stream.Collectors;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.heatmap.StudiesFigure.Named;
import org.simplexplorer.study.ScoresFrom;

/** What studies on one sheet have in common: one style with one colour scale, and names that tell them apart. */
public final class SharedLook {

    private SharedLook() {}

    /**
     * The studies in the style of the first, which names every model that their scores come from. A head of a transformer
     * is called by its layer and head, another study as it was.
     *
     * @param studies at least one
     * @param largest whether the largest weight of all has the full colour
     */
    public static List<Named> of(List<Named> studies, boolean largest) {
        FigureStyle style = style(studies);
        FigureStyle shared = largest ? style.withScale(style.scale().reaching(top(studies))) : style;
        return studies.stream()
                .map(study -> new Named(name(study), styled(study.request(), shared)))
                .toList();
    }

    private static FigureRequest styled(FigureRequest request, FigureStyle style) {
        return new FigureRequest(request.study(), request.mechanisms(), request.options(), style, request.ruler());
    }

    private static double top(List<Named> studies) {
        return studies.stream()
                .mapToDouble(study -> study.request().largestShown(true))
                .reduce(0, Math::max);
    }

    private static String name(Named study) {
        return study.request()
                .study()
                .scoresFrom()
                .map(from -> "layer %d, head %d".formatted(from.layer(), from.head()))
                .orElse(study.name());
    }

    private static FigureStyle style(List<Named> studies) {
        FigureStyle style = studies.get(0).request().style();
        String models = studies.stream()
                .flatMap(study -> study.request().study().scoresFrom().stream())
                .map(ScoresFrom::model)
                .distinct()
                .collect(Collectors.joining(", "));
        return style.withDetail(style.detail().withSource(models));
    }
}
