package org.simplexplorer.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.figure.geometry.GeometryFigure;
import org.simplexplorer.figure.path.PathFigure;
import org.simplexplorer.math.Structure;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.Stroke;

/** What the colours and marks of a figure mean, a sentence each, for those that it has. */
final class CaptionMarks {

    private CaptionMarks() {}

    static List<String> of(FigureKind kind, FigureRequest request, LiveFigure drawn) {
        Scene scene = drawn.scene();
        return switch (kind) {
            case HEATMAP -> {
                List<String> all = new ArrayList<>();
                all.add("Each line is a row of the study, each column a word of the sentence.");
                if (request.options().minus().isPresent()) {
                    all.add(
                            "Red is above 0; blue with a line through it is below; a cell without a colour has no difference.");
                    if (scene.marks().stream().flatMap(Mark::flattened).anyMatch(mark -> isZeros(mark, request))) {
                        all.add("A dot means that both weights are exactly 0.");
                    }
                } else {
                    all.addAll(weights(request, scene, "A dot is a weight of exactly 0."));
                }
                yield all;
            }
            case TEXT -> weights(request, scene, "A word without a shade has a weight of exactly 0.");
            case BARS -> weights(request, scene, "A dot on the base line is a weight of exactly 0.");
            case PATH ->
                List.of(
                        "The upright line is at the value in use.",
                        "Marks below a plot tell where two words become one, where a weight falls to zero and where one rises"
                                + " from it"
                                + (drawn instanceof PathFigure path && path.hasTree()
                                        ? "; the tree beside it tells which words become one."
                                        : "."));
            case GRADIENT -> gradient(request, scene);
            case GEOMETRY ->
                GeometryFigure.tokens(request).size() == 3
                        ? List.of(
                                "The ring is at the scores over \u03b3, the disc at the weights.",
                                "Lines are levels of the objective; colours tell which words are 0 or tied if the ring were there.")
                        : List.of(
                                "One plot is the weight of the first word against t, the difference of the two scores; the other is the"
                                        + " smoothed maximum of t and 0, and in grey the maximum itself.",
                                "The upright line is at the scores in use.");
            case CERTIFICATE -> List.of("The weights are optimal exactly when all conditions hold.");
            case STEPS -> List.of();
        };
    }

    private static List<String> weights(FigureRequest request, Scene scene, String zeros) {
        List<String> all = new ArrayList<>();
        double top = request.style().scale().top();
        all.add("The colour grows with the weight"
                + (top < 1 ? ", up to " + ParameterText.printed(top) + " and more." : "."));
        all.addAll(structure(request, scene, zeros));
        return all;
    }

    private static List<String> gradient(FigureRequest request, Scene scene) {
        List<String> all = new ArrayList<>();
        all.add("Each line is a weight, each column a score.");
        all.add("Red is above 0; blue with a line through it is below.");
        all.addAll(structure(request, scene, "A dot is exactly 0."));
        return all;
    }

    private static List<String> structure(FigureRequest request, Scene scene, String zeros) {
        List<String> all = new ArrayList<>();
        if (scene.marks().stream().flatMap(Mark::flattened).anyMatch(mark -> isZeros(mark, request))) {
            all.add(zeros);
        }
        if (has(request, Structure.SEGMENTS)
                && strokes(scene, request.style().palette().outline()::equals)) {
            all.add("A frame is a segment: neighbouring words that share one weight.");
        }
        if (has(request, Structure.GROUPS)
                && strokes(scene, request.style().palette().groups()::contains)) {
            all.add("Rings of one colour are a group: words that share one weight, wherever they stand.");
        }
        return all;
    }

    private static boolean isZeros(Mark mark, FigureRequest request) {
        return mark instanceof Mark.Dots dots
                && dots.xs().length > 0
                && dots.fill().equals(request.style().palette().zero());
    }

    private static boolean has(FigureRequest request, Structure structure) {
        return request.mechanisms().stream().anyMatch(kind -> kind.structure() == structure);
    }

    private static boolean strokes(Scene scene, Predicate<Colour> wanted) {
        return scene.marks().stream()
                .flatMap(Mark::flattened)
                .flatMap(mark -> Stream.of(mark).map(CaptionMarks::stroke).filter(Objects::nonNull))
                .anyMatch(stroke -> wanted.test(stroke.colour()));
    }

    private static @Nullable Stroke stroke(Mark mark) {
        if (mark instanceof Mark.Rect rect) {
            return rect.stroke();
        }
        if (mark instanceof Mark.Path path) {
            return path.stroke();
        }
        return mark instanceof Mark.Line line ? line.stroke() : null;
    }
}
