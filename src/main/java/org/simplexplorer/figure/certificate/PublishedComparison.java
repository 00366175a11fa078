package org.simplexplorer.figure.certificate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.NumberTable;
import org.simplexplorer.figure.common.TextStack;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.OscarmaxAsPublished;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.Sample;
import org.simplexplorer.study.Samples;

/** Oscarmax by its definition and as published, for one row: objective values and weights side by side. */
final class PublishedComparison {

    private static final int MOST_WORDS = 8;

    /** Weights that differ by less are the same, but for rounding. */
    private static final double ROUNDING = 1e-9;

    private static final List<String> HEADERS = List.of("definition", "published", "difference");

    private PublishedComparison() {}

    static void addTo(
            TextStack stack, OscarmaxAsPublished published, double[] scores, List<String> tokens, FigureStyle style) {
        double em = style.fontSize();
        TextStyle title = style.text(em, Weight.SEMIBOLD, style.palette().text());
        TextStyle quiet = style.text(em, Weight.REGULAR, style.palette().quiet());
        Evaluation best = published.definition().at(scores);
        double[] weights = published.weights(scores);
        List<NumberTable.Row> rows = new ArrayList<>();
        rows.add(row("objective", best.value(), published.value(scores)));
        int[] differing = IntStream.range(0, weights.length)
                .filter(token -> difference(best, weights, token) > ROUNDING)
                .boxed()
                .sorted(Comparator.comparingDouble(token -> -difference(best, weights, token)))
                .mapToInt(Integer::intValue)
                .toArray();
        IntStream.of(differing)
                .limit(MOST_WORDS)
                .forEach(token -> rows.add(row(tokens.get(token), best.weight(token), weights[token])));
        stack.paragraph("By the definition, and as published", 0, stack.width(), title);
        new NumberTable(style).addTo(stack, HEADERS, rows);
        stack.paragraph(rest(differing.length, weights.length), 0, stack.width(), quiet);
        stack.space(0.4 * em);
        stack.paragraph(OscarmaxAsPublished.WHAT_DIFFERS, 0, stack.width(), quiet);
    }

    private static NumberTable.Row row(String words, double definition, double published) {
        String first = CertificateWords.fixed(definition);
        String second = CertificateWords.fixed(published);
        double difference = published - definition;
        String third = CertificateWords.fixed(Math.abs(difference) > ROUNDING ? difference : 0);
        return new NumberTable.Row(
                Optional.empty(),
                words,
                List.of(first, second, third),
                first + ", published " + second + ", difference " + third);
    }

    private static String rest(int differing, int all) {
        if (differing == 0) {
            String elsewhere = Samples.named(CertificateFigure.COUNTEREXAMPLE)
                    .map(Sample::title)
                    .orElse(CertificateFigure.COUNTEREXAMPLE);
            return "For this row both give the same weights. They differ in the sample \u201c" + elsewhere + "\u201d.";
        }
        if (differing > MOST_WORDS) {
            return "and " + counted(differing - MOST_WORDS) + " whose weights differ less";
        }
        return differing == all ? "Every weight differs." : "The same weight for " + counted(all - differing) + ".";
    }

    private static String counted(int words) {
        return words == 1 ? "one other word" : words + " other words";
    }

    private static double difference(Evaluation best, double[] weights, int token) {
        return Math.abs(best.weight(token) - weights[token]);
    }
}
