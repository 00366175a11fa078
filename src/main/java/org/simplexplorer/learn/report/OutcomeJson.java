package org.simplexplorer.learn.report;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.simplexplorer.json.JsonWriter;
import org.simplexplorer.learn.run.Measure;
import org.simplexplorer.learn.run.Outcome;
import org.simplexplorer.learn.task.Weighting;

/** One run as the fields of a JSON object; what says nothing of its mechanism or task is left out. */
public record OutcomeJson(Outcome outcome) implements JsonWriter.Part {

    private static final List<Measure> FIRST =
            List.of(Measure.ACCURACY, Measure.SYMBOLS, Measure.ZEROS, Measure.BLOCKS, Measure.SECONDS);
    private static final List<Measure> LAST = List.of(Measure.SUPPORT, Measure.PHRASE, Measure.EQUAL);

    @Override
    public void write(JsonWriter json) throws IOException {
        json.field("task", outcome.task());
        writeWeighting(json, outcome.weighting());
        json.field("seed", outcome.seed());
        writeMeasures(json, FIRST);
        json.field("parameters", outcome.parameters());
        json.field("steps", outcome.steps());
        writeMeasures(json, LAST);
    }

    private void writeMeasures(JsonWriter json, List<Measure> measures) throws IOException {
        for (Measure measure : measures) {
            OptionalDouble value = measure.of(outcome);
            if (value.isPresent()) {
                json.field(measure.label(), value.getAsDouble());
            }
        }
    }

    /** Name and parameters. */
    static void writeWeighting(JsonWriter json, Weighting weighting) throws IOException {
        json.field("mechanism", weighting.name());
        if (weighting.kind().isPresent()) {
            json.field("gamma", weighting.gamma());
        }
        if (weighting.ownName().isPresent()) {
            json.field(weighting.ownName().get(), weighting.own());
        }
    }
}
