package org.simplexplorer.learn.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.simplexplorer.learn.run.Experiment;
import org.simplexplorer.learn.run.ExperimentResult;
import org.simplexplorer.learn.run.Measures;
import org.simplexplorer.learn.run.Outcome;
import org.simplexplorer.learn.task.LabelledText;
import org.simplexplorer.learn.task.TextsTask;
import org.simplexplorer.learn.task.Weighting;
import org.simplexplorer.math.MechanismKind;

class ResultFormatTest {

    private static final Weighting FUSEDMAX = Weighting.of(MechanismKind.FUSEDMAX, 1, 0.3);

    private static Outcome outcome(Weighting weighting, long seed, double accuracy, OptionalDouble blocks) {
        Measures measures =
                new Measures(accuracy, accuracy, 0.5, 2, blocks, OptionalDouble.empty(), OptionalDouble.empty());
        return new Outcome("a,b.csv", weighting, seed, measures, 1.25, 99, 10);
    }

    private static ExperimentResult result() {
        List<LabelledText> texts = List.of(
                new LabelledText("one", "a"),
                new LabelledText("two", "b"),
                new LabelledText("three", "a"),
                new LabelledText("four", "b"),
                new LabelledText("five", "b"));
        TextsTask task = new TextsTask("a,b.csv", "5 texts.", texts);
        return new ExperimentResult(
                new Experiment(task, List.of(FUSEDMAX, Weighting.UNIFORM), 2, 10),
                List.of(
                        outcome(FUSEDMAX, 1, 0.9, OptionalDouble.of(1.5)),
                        outcome(FUSEDMAX, 2, 0.8, OptionalDouble.of(1.7)),
                        outcome(Weighting.UNIFORM, 1, 0.6, OptionalDouble.empty()),
                        outcome(Weighting.UNIFORM, 2, 0.6, OptionalDouble.empty())));
    }

    private static String text(ResultFormat format) {
        return new String(format.bytes(result()), StandardCharsets.UTF_8);
    }

    @Test
    void csvHasALineForEachRun() {
        assertThat(text(ResultFormat.CSV).lines())
                .hasSize(5)
                .startsWith(
                        "task,mechanism,gamma,lambda,seed,accuracy,symbols,zeros,support,blocks,phrase,equal,seconds,parameters,steps",
                        "\"a,b.csv\",fusedmax,1.0,0.3,1,0.9,0.9,0.5,2.0,1.5,,,1.25,99,10")
                .endsWith("\"a,b.csv\",uniform,,,2,0.6,0.6,0.5,2.0,,,,1.25,99,10");
    }

    @Test
    void tsvIsPartedByTabs() {
        assertThat(text(ResultFormat.TSV).lines().skip(1).findFirst().orElse(""))
                .startsWith("a,b.csv\tfusedmax\t1.0\t0.3\t1\t0.9");
    }

    @Test
    void jsonHasTheRunsAndTheirMeans() {
        assertThat(text(ResultFormat.JSON))
                .contains(
                        "\"note\":\"5 texts. 99 parameters, 10 steps, 2 seeds. A small task: no claim about large ones.\"")
                .contains("{\"mechanism\":\"fusedmax\",\"gamma\":1.0,\"lambda\":0.3,\"accuracy\":0.8")
                .contains("\"blocksDeviation\":0.14142135623730")
                .contains("{\"task\":\"a,b.csv\",\"mechanism\":\"uniform\",\"seed\":2,\"accuracy\":0.6,\"symbols\":0.6,"
                        + "\"zeros\":0.5,\"seconds\":1.25,\"parameters\":99,\"steps\":10,\"support\":2.0}");
    }

    @Test
    void latexIsATableOfMeansAndDeviations() {
        assertThat(text(ResultFormat.TEX))
                .contains("fusedmax ($\\gamma=1,\\ \\lambda=0.3$) & $0.850 \\pm 0.071$ & $0.50 \\pm 0.00$")
                .contains("uniform & $0.600 \\pm 0.000$ & $0.50 \\pm 0.00$ & $2.00 \\pm 0.00$ &  & ")
                .contains("\\begin{tabular}{lrrrrr}")
                .contains("% Needs \\usepackage{booktabs}. 5 texts.");
    }

    @Test
    void theSuffixTellsTheFormat() {
        assertThat(ResultFormat.of(Path.of("x/Result.JSON"))).contains(ResultFormat.JSON);
        assertThat(ResultFormat.of(Path.of("result.tsv"))).contains(ResultFormat.TSV);
        assertThat(ResultFormat.of(Path.of("result.svg"))).isEmpty();
    }
}
