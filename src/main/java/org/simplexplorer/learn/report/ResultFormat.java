package org.simplexplorer.learn.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.simplexplorer.json.JsonWriter;
import org.simplexplorer.learn.run.ExperimentResult;
import org.simplexplorer.learn.run.Measure;
import org.simplexplorer.learn.run.Outcome;
import org.simplexplorer.learn.task.Weighting;
import org.simplexplorer.text.Cells;

/** The kinds of file for the numbers of an experiment. */
public enum ResultFormat {
    /** An object with the data, the runs, and mean and deviation of each mechanism. */
    JSON,
    /** Comma-separated values: a line a run. */
    CSV,
    /** Tab-separated values: a line a run. */
    TSV,
    /** A LaTeX table: a line a mechanism. */
    TEX;

    /** The file name's ending, without the dot. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that a file name asks for, if its suffix is one of these. */
    public static Optional<ResultFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.suffix()))
                .findFirst();
    }

    /** The file's bytes, UTF-8. */
    public byte[] bytes(ExperimentResult result) {
        return switch (this) {
            case JSON -> json(result);
            case CSV -> table(result, Cells.CSV).getBytes(StandardCharsets.UTF_8);
            case TSV -> table(result, Cells.TSV).getBytes(StandardCharsets.UTF_8);
            case TEX -> ResultLatex.of(result).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] json(ExperimentResult result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonWriter.line(bytes, json -> {
                json.field("task", result.experiment().task().name());
                json.field("note", result.note());
                json.array("mechanisms", mechanisms -> {
                    for (Weighting weighting : result.experiment().weightings()) {
                        mechanisms.object(one -> writeSummary(one, weighting, result.of(weighting)));
                    }
                });
                json.array("runs", runs -> {
                    for (Outcome outcome : result.outcomes()) {
                        runs.object(new OutcomeJson(outcome));
                    }
                });
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** {@code "accuracy":0.99,"accuracyDeviation":0.01} and so on. */
    private static void writeSummary(JsonWriter json, Weighting weighting, List<Outcome> outcomes) throws IOException {
        OutcomeJson.writeWeighting(json, weighting);
        for (Measure measure : Measure.values()) {
            Optional<Measure.Spread> spread = measure.over(outcomes);
            if (spread.isPresent()) {
                json.field(measure.label(), spread.get().mean());
                json.field(measure.label() + "Deviation", spread.get().deviation());
            }
        }
    }

    private static String table(ExperimentResult result, Cells cells) {
        StringBuilder text = new StringBuilder();
        List<String> own = result.experiment().weightings().stream()
                .flatMap(weighting -> weighting.ownName().stream())
                .distinct()
                .toList();
        line(text, cells, header(own));
        for (Outcome outcome : result.outcomes()) {
            line(text, cells, cells(outcome, own, cells));
        }
        return text.toString();
    }

    private static List<String> header(List<String> own) {
        List<String> names = new ArrayList<>(List.of("task", "mechanism", "gamma"));
        names.addAll(own);
        names.add("seed");
        Arrays.stream(Measure.values()).map(Measure::label).forEach(names::add);
        names.addAll(List.of("parameters", "steps"));
        return names;
    }

    private static List<String> cells(Outcome outcome, List<String> own, Cells cells) {
        Weighting weighting = outcome.weighting();
        List<String> line = new ArrayList<>(List.of(cells.text(outcome.task()), weighting.name()));
        line.add(weighting.kind().isPresent() ? Double.toString(weighting.gamma()) : "");
        own.forEach(name ->
                line.add(weighting.ownName().equals(Optional.of(name)) ? Double.toString(weighting.own()) : ""));
        line.add(Long.toString(outcome.seed()));
        for (Measure measure : Measure.values()) {
            line.add(
                    measure.of(outcome).isPresent()
                            ? Double.toString(measure.of(outcome).getAsDouble())
                            : "");
        }
        line.add(Integer.toString(outcome.parameters()));
        line.add(Integer.toString(outcome.steps()));
        return line;
    }

    private static void line(StringBuilder text, Cells cells, List<String> line) {
        text.append(String.join(cells.separator(), line)).append(cells.lineEnd());
    }
}
