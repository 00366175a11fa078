package org.simplexplorer.learn.run;

import java.util.List;
import java.util.OptionalDouble;
import org.simplexplorer.learn.network.Network;
import org.simplexplorer.learn.task.Example;
import org.simplexplorer.learn.task.Example.Phrase;
import org.simplexplorer.learn.task.Task;
import org.simplexplorer.learn.task.Weighting;

/**
 * How well a network answers, and what its attention looks like. All are means, over examples that it has not learned from.
 *
 * @param accuracy the share of answers that are right as a whole
 * @param symbols the share of symbols that are right
 * @param zeros the share of weights that are exactly zero
 * @param support the number of words with a weight above zero
 * @param blocks the number of segments or groups above zero in a row; empty for mechanisms without
 * @param phrase of the phrases of several words that tell a field: the share of which the support is exactly the phrase;
 *     empty where phrases are not known
 * @param equal as {@code phrase}, where all its words have the same weight too
 */
public record Measures(
        double accuracy,
        double symbols,
        double zeros,
        double support,
        OptionalDouble blocks,
        OptionalDouble phrase,
        OptionalDouble equal) {

    private static final int CHUNK = 64;

    static Measures of(List<Example> examples, Task task, Network network, Weighting weighting) {
        Counts counts = new Counts();
        for (int from = 0; from < examples.size(); from += CHUNK) {
            List<Example> chunk = examples.subList(from, Math.min(from + CHUNK, examples.size()));
            List<Reading> readings =
                    Reading.of(chunk.stream().map(Example::words).toList(), task, network, weighting);
            counts.add(chunk, readings);
        }
        return counts.measures();
    }

    /** What the readings of these examples come to. */
    static Measures of(List<Example> examples, List<Reading> readings) {
        Counts counts = new Counts();
        counts.add(examples, readings);
        return counts.measures();
    }

    /** Adds up one sentence after another. */
    private static final class Counts {

        private int examples;
        private int right;
        private int symbols;
        private int rightSymbols;
        private int rows;
        private long weights;
        private long positive;
        private int blocked;
        private long blocks;
        private int phrases;
        private int exact;
        private int equal;

        void add(List<Example> all, List<Reading> readings) {
            for (int i = 0; i < all.size(); i++) {
                add(all.get(i), readings.get(i));
            }
        }

        private void add(Example example, Reading reading) {
            examples++;
            right += reading.answer().equals(example.answer()) ? 1 : 0;
            for (int i = 0; i < example.answer().size(); i++) {
                symbols++;
                rightSymbols += reading.answer().get(i).equals(example.answer().get(i)) ? 1 : 0;
            }
            for (int field = 0; field < reading.scores().size(); field++) {
                addRow(reading, field);
                if (!example.phrases().isEmpty() && example.phrases().get(field).length() > 1) {
                    addPhrase(reading, field, example.phrases().get(field));
                }
            }
        }

        private void addRow(Reading reading, int field) {
            rows++;
            weights += reading.words().size();
            positive += reading.supportSize(field);
            int visible = reading.visibleBlocks(field);
            blocked += visible > 0 ? 1 : 0;
            blocks += visible;
        }

        private void addPhrase(Reading reading, int field, Phrase phrase) {
            phrases++;
            if (reading.rows().isEmpty() || reading.supportSize(field) != phrase.length()) {
                return;
            }
            for (int word : reading.rows().get(field).support()) {
                if (!phrase.contains(word)) {
                    return;
                }
            }
            exact++;
            double first = reading.weights().get(field)[phrase.from()];
            for (int word = phrase.from(); word < phrase.to(); word++) {
                if (reading.weights().get(field)[word] != first) {
                    return;
                }
            }
            equal++;
        }

        Measures measures() {
            return new Measures(
                    (double) right / examples,
                    (double) rightSymbols / symbols,
                    1 - (double) positive / weights,
                    (double) positive / rows,
                    share(blocks, blocked),
                    share(exact, phrases),
                    share(equal, phrases));
        }

        private static OptionalDouble share(long part, int of) {
            return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / of);
        }
    }
}
