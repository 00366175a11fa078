package org.simplexplorer.study;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.simplexplorer.json.JsonText;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.MechanismKind;

/**
 * The numbers of a study as JSON: tokens and scores once, then for each mechanism its parameters and for each row the
 * weights, the support, and the segments of fusedmax or the groups of oscarmax as lists of token indices from 0. Numbers
 * read back as the same double.
 */
public final class WeightsJson {

    private WeightsJson() {}

    /**
     * The text of a file, a row of numbers a line.
     *
     * @param rows the rows in it, from 0
     */
    public static String of(Study study, List<Attention> attentions, List<Integer> rows) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(StudyFields.TITLE, JsonText.quoted(study.title()));
        fields.put(StudyFields.NOTE, JsonText.quoted(study.note()));
        fields.put(StudyFields.TOKENS, JsonText.list(study.tokens()));
        fields.put(
                StudyFields.ROWS,
                lines(rows.stream().map(study::row).map(WeightsJson::scores).toList(), "    "));
        fields.put(
                "mechanisms",
                lines(
                        attentions.stream()
                                .map(attention -> mechanism(study.parameters(), attention, rows))
                                .toList(),
                        "    "));
        return JsonText.object(fields, "{\n  ", ",\n  ", "\n}\n");
    }

    private static String scores(Row row) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(StudyFields.LABEL, JsonText.quoted(row.label()));
        fields.put(StudyFields.SCORES, Arrays.toString(row.scores()));
        return JsonText.inline(fields);
    }

    private static String mechanism(Parameters parameters, Attention attention, List<Integer> rows) {
        MechanismKind kind = attention.kind();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("mechanism", JsonText.quoted(kind.label()));
        fields.put(StudyFields.GAMMA, Double.toString(parameters.gamma()));
        kind.parameter().ifPresent(own -> fields.put(own.name(), Double.toString(parameters.own(kind))));
        fields.put(
                StudyFields.ROWS,
                lines(
                        rows.stream()
                                .filter(row -> row < attention.rows().size()) // none where the sentence is empty
                                .map(row -> weights(attention, row))
                                .toList(),
                        "      "));
        return JsonText.inline(fields);
    }

    private static String weights(Attention attention, int row) {
        Evaluation evaluation = attention.rows().get(row);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("weights", Arrays.toString(evaluation.weights()));
        fields.put("support", Arrays.toString(evaluation.support()));
        if (evaluation.blocks().isPresent()) {
            fields.put(
                    attention.kind().structure().word() + "s",
                    attention.row(row).visibleBlocks().stream()
                            .map(Arrays::toString)
                            .collect(Collectors.joining(", ", "[", "]")));
        }
        return JsonText.inline(fields);
    }

    /** A JSON list with an item a line. */
    private static String lines(List<String> items, String indent) {
        return items.isEmpty()
                ? "[]"
                : items.stream()
                        .collect(Collectors.joining(",\n" + indent, "[\n" + indent, "\n" + indent.substring(2) + "]"));
    }
}
