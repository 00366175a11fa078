package org.simplexplorer.learn.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.simplexplorer.learn.network.Batch;
import org.simplexplorer.learn.network.Forward;
import org.simplexplorer.learn.network.Network;
import org.simplexplorer.learn.tape.Tape;
import org.simplexplorer.learn.task.Task;
import org.simplexplorer.learn.task.Weighting;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Partition;

/**
 * What a network makes of one sentence. Immutable but for the arrays, which are not copied.
 *
 * @param words the sentence
 * @param scores the learned scores, a row a field: {@code [field][word]}
 * @param weights the weights, a row a field
 * @param rows what the mechanism found, one a field: support, segments, groups; empty for uniform weights
 * @param answer the symbols that the network gives, by number
 */
public record Reading(
        List<String> words,
        List<double[]> scores,
        List<double[]> weights,
        List<Evaluation> rows,
        List<Integer> answer) {

    /** Reads sentences, each of at least one word. */
    static List<Reading> of(List<List<String>> sentences, Task task, Network network, Weighting weighting) {
        Batch batch = Batch.of(sentences, task.vocabulary());
        Forward forward = network.forward(new Tape(), batch, weighting);
        List<Reading> readings = new ArrayList<>(sentences.size());
        for (int s = 0; s < sentences.size(); s++) {
            readings.add(of(sentences.get(s), s, batch, forward, network.symbols()));
        }
        return readings;
    }

    private static Reading of(List<String> words, int sentence, Batch batch, Forward forward, int symbols) {
        int fields = forward.scores().columns();
        int start = batch.starts()[sentence];
        List<double[]> scores = new ArrayList<>(fields);
        List<double[]> weights = new ArrayList<>(fields);
        for (int f = 0; f < fields; f++) {
            double[] scoreRow = new double[words.size()];
            double[] weightRow = new double[words.size()];
            for (int i = 0; i < scoreRow.length; i++) {
                scoreRow[i] = forward.scores().at(start + i, f);
                weightRow[i] = forward.attended().weights().at(start + i, f);
            }
            scores.add(scoreRow);
            weights.add(weightRow);
        }
        List<Evaluation> all = forward.attended().rows();
        List<Evaluation> rows = all.isEmpty() ? List.of() : all.subList(sentence * fields, (sentence + 1) * fields);
        List<Integer> answer = new ArrayList<>(symbols);
        for (int i = 0; i < symbols; i++) {
            answer.add(forward.symbol(sentence * symbols + i));
        }
        return new Reading(List.copyOf(words), scores, weights, List.copyOf(rows), List.copyOf(answer));
    }

    /** The number of words in the support of a field. */
    public int supportSize(int field) {
        return rows.isEmpty() ? words.size() : rows.get(field).support().length;
    }

    /** The number of segments or groups that a field's weights have, of those above zero; 0 where there are none. */
    public int visibleBlocks(int field) {
        if (rows.isEmpty() || rows.get(field).blocks().isEmpty()) {
            return 0;
        }
        Evaluation row = rows.get(field);
        Partition blocks = row.blocks().get();
        return (int)
                Arrays.stream(row.support()).map(blocks::blockOf).distinct().count();
    }
}
