package org.simplexplorer.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.json.JsonText;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.Structure;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.DivergingRamp;
import org.simplexplorer.scene.Ramp;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

/** What the page's script works on, as JSON: words, parameters, colours, and the knots of every row. */
final class PageData {

    /** Beyond this a browser would take too long to open the page. */
    private static final int MOST_CHARACTERS = 16 << 20;

    private static final int RAMP_STEPS = 64;

    private PageData() {}

    /**
     * The JSON.
     *
     * @param gammas those to choose from, beside the study's own
     * @throws IllegalArgumentException with a sentence that says what would do, if the page would be too large
     */
    static String json(FigureKind kind, FigureRequest request, Collection<Double> gammas) {
        Study study = request.study();
        Parameters parameters = study.parameters();
        TreeSet<Double> sorted = new TreeSet<>(gammas);
        sorted.add(parameters.gamma());
        List<Double> all = List.copyOf(sorted);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("view", JsonText.quoted(kind.label()));
        fields.put("row", Integer.toString(request.options().row()));
        fields.put("tokens", JsonText.list(request.shownTokens()));
        fields.put("rows", JsonText.list(study.rowLabels()));
        fields.put("gammas", list(all));
        fields.put("gamma", Integer.toString(all.indexOf(parameters.gamma())));
        fields.put("digits", Integer.toString(request.style().detail().digits()));
        fields.put("outlines", Boolean.toString(request.style().detail().outlines()));
        fields.put("rings", Boolean.toString(request.style().detail().groups()));
        fields.put("legend", Boolean.toString(request.style().detail().legend()));
        fields.put("top", RowKnots.number(request.style().scale().top()));
        fields.put("ramps", ramps(request.style().scale().ramp()));
        List<MechanismKind> kinds = new ArrayList<>(request.mechanisms());
        Optional<MechanismKind> minus =
                kind == FigureKind.HEATMAP ? request.options().minus() : Optional.empty();
        if (minus.isPresent()) {
            if (kinds.stream().allMatch(minus.get()::equals)) {
                throw new IllegalArgumentException(
                        "differences from " + minus.get().label() + " need another mechanism; choose one");
            }
            if (!kinds.contains(minus.get())) {
                kinds.add(minus.get());
            }
            fields.put("minus", Integer.toString(kinds.indexOf(minus.get())));
            fields.put("signed", signed());
        }
        fields.put("mechanisms", mechanisms(request, kinds, all));
        return JsonText.object(fields, "{", ",\n", "}");
    }

    private static String mechanisms(FigureRequest request, List<MechanismKind> kinds, List<Double> gammas) {
        StringBuilder json = new StringBuilder("[");
        for (MechanismKind kind : kinds) {
            Parameters parameters = request.study().parameters();
            json.append(json.length() > 1 ? ",\n" : "").append("{\"name\":").append(JsonText.quoted(kind.label()));
            kind.parameter().ifPresent(own -> json.append(",\"parameter\":")
                    .append(JsonText.quoted(own.name()))
                    .append(",\"symbol\":")
                    .append(JsonText.quoted(own.symbol()))
                    .append(",\"own\":")
                    .append(RowKnots.number(parameters.own(kind))));
            json.append(",\"moves\":").append(kind.hasPath());
            if (kind.structure() != Structure.NONE) {
                json.append(",\"block\":")
                        .append(JsonText.quoted(kind.structure().word()));
            }
            json.append(",\n\"knots\":[");
            for (double gamma : gammas) {
                json.append(json.charAt(json.length() - 1) == '[' ? "[" : ",[");
                appendRows(json, request, kind, gamma);
                json.append(']');
            }
            json.append("]}");
        }
        return json.append(']').toString();
    }

    private static void appendRows(StringBuilder json, FigureRequest request, MechanismKind kind, double gamma) {
        Study study = request.study();
        for (Row row : study.rows()) {
            json.append(json.charAt(json.length() - 1) == '[' ? "\n" : ",\n");
            RowKnots.append(
                    json, kind, kind.with(gamma, study.parameters().own(kind)), row.scores(), request.columns());
            if (json.length() > MOST_CHARACTERS) {
                throw new IllegalArgumentException(
                        "a page with every knot of this study would be larger than %d MB: show fewer rows or words, or choose svg or pdf"
                                .formatted(MOST_CHARACTERS >> 20));
            }
        }
    }

    /** For light and for dark: a ramp that is made for one of them has a counterpart for the other. */
    private static String ramps(Ramp chosen) {
        boolean paired = chosen == Ramp.SALMON || chosen == Ramp.EMBER;
        return "{\"light\":" + colours((paired ? Ramp.SALMON : chosen)::at) + ",\n\"dark\":"
                + colours((paired ? Ramp.EMBER : chosen)::at) + "}";
    }

    /** The colours of differences, from the most below 0 to the most above it. */
    private static String signed() {
        return "{\"light\":" + colours(share -> DivergingRamp.LIGHT.at(2 * share - 1)) + ",\n\"dark\":"
                + colours(share -> DivergingRamp.DARK.at(2 * share - 1)) + "}";
    }

    /** @param at the colour at a share from 0 to 1 */
    private static String colours(DoubleFunction<Colour> at) {
        return JsonText.list(IntStream.rangeClosed(0, RAMP_STEPS)
                .mapToObj(step -> at.apply((double) step / RAMP_STEPS).hex())
                .toList());
    }

    private static String list(List<Double> numbers) {
        return numbers.stream().map(RowKnots::number).collect(Collectors.joining(",", "[", "]"));
    }
}
