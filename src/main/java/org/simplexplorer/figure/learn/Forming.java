package org.simplexplorer.figure.learn;

import java.util.List;
import java.util.Optional;
import org.simplexplorer.learn.run.Reading;
import org.simplexplorer.learn.task.Task;
import org.simplexplorer.learn.task.Weighting;

/**
 * Sentences as several networks attend to them, side by side.
 *
 * @param weightings the networks' mechanisms, in order, at least one
 * @param sentences at least one
 * @param chosen the heatmap that is chosen
 */
public record Forming(Task task, List<Weighting> weightings, List<Sentence> sentences, Optional<Chosen> chosen) {

    /**
     * A sentence.
     *
     * @param title what stands above it
     * @param answer the right answer; empty where nobody knows it
     * @param readings what each network makes of it, in the order of the mechanisms
     */
    public record Sentence(String title, Optional<List<Integer>> answer, List<Reading> readings) {

        public Sentence {
            readings = List.copyOf(readings);
        }
    }

    /** A heatmap, by the numbers of its sentence and its network. */
    public record Chosen(int sentence, int network) {}

    public Forming {
        weightings = List.copyOf(weightings);
        sentences = List.copyOf(sentences);
    }
}
