package org.simplexplorer.attend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.simplexplorer.attend.HeadMeasure.Looking;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.ScoresFrom;

/**
 * All heads of a model, those first that show most of what a person looks for in a text.
 *
 * @param looking for what
 * @param heads every head once, by descending value; equal ones in the model's order
 */
public record HeadRanking(Looking looking, List<Ranked> heads) {

    /** A head, its layer and its number from 1, and its measure. */
    public record Ranked(int layer, int head, double value) {}

    public HeadRanking {
        heads = List.copyOf(heads);
    }

    /**
     * Judges every head.
     *
     * @param like says what becomes of special tokens and word pieces
     * @param parameters of the mechanisms
     * @throws CancellationException if this thread is interrupted, before the next head
     */
    public static HeadRanking of(ReadText read, ScoresFrom like, Parameters parameters, Looking looking) {
        List<Ranked> heads = new ArrayList<>();
        for (int layer = 1; layer <= read.model().layers(); layer++) {
            for (int head = 1; head <= read.model().heads(); head++) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException();
                }
                double value = looking.measure()
                        .of(read.study(like.withHead(layer, head)).withParameters(parameters), looking);
                heads.add(new Ranked(layer, head, value));
            }
        }
        heads.sort(Comparator.comparingDouble(Ranked::value).reversed());
        return new HeadRanking(looking, heads);
    }

    /** The place of a head, from 1; empty where the model has no such head. */
    public OptionalInt place(int layer, int head) {
        for (int place = 0; place < heads.size(); place++) {
            if (heads.get(place).layer() == layer && heads.get(place).head() == head) {
                return OptionalInt.of(place + 1);
            }
        }
        return OptionalInt.empty();
    }
}
