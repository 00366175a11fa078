package org.simplexplorer.learn.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.simplexplorer.learn.tape.Attended;
import org.simplexplorer.learn.tape.Matrix;
import org.simplexplorer.learn.tape.Tape;
import org.simplexplorer.learn.task.Field;
import org.simplexplorer.learn.task.Layout;
import org.simplexplorer.learn.task.Task;
import org.simplexplorer.learn.task.Weighting;

/**
 * The parameters of a network with one attention layer, without recurrence and without positions:
 *
 * <pre>  values = embeddings of the words
 *   keys   = tanh(convolution of the values), or tanh(values) where a key sees one word
 *   scores = keys . query / sqrt(embedding), for one learned query a field
 *   context = sum of weights * values, where the weights are the mechanism's for the scores
 *   logits  = W2 tanh(W1 context + slot of the symbol) + b, or W context + b where nothing is hidden</pre>
 *
 * <p>The values are the raw embeddings: convolved ones would say of a word what its neighbours are, and the weights of
 * segments would lose their meaning.
 */
public final class Network {

    /** The spread of embeddings, slots and, unless others are asked for, queries. */
    public static final double SPREAD = 0.5;

    private static final double CONVOLUTION_SPREAD = 1.5;

    private final Layout layout;
    private final List<Field> fields;
    private final int symbols;
    private final List<Matrix> parameters = new ArrayList<>();

    private final Matrix embeddings;
    private final Convolution convolution;
    private final Matrix queries;
    private final Head head;

    /** Turns values into what the queries are compared with. */
    private interface Convolution {
        Matrix keys(Tape tape, Matrix values, int[] starts);
    }

    /** Turns contexts, one for each field of each sentence, into logits. */
    private interface Head {
        Matrix logits(Tape tape, Matrix contexts, int sentences);
    }

    /**
     * A network whose parameters are drawn as if by lot.
     *
     * @param seed the same for the same parameters
     * @param querySpread the spread of the queries, {@link #SPREAD} as a rule; where queries start at 0, all words have one
     *     score, and mechanisms that fuse equal scores let no gradient through
     */
    public Network(Task task, long seed, double querySpread) {
        Random random = new Random(seed);
        layout = task.layout();
        fields = task.fields();
        symbols = fields.stream().mapToInt(Field::symbols).sum();
        embeddings = parameter(task.vocabulary().size(), layout.embedding(), SPREAD, random);
        convolution = layout.window() == 1 ? (tape, values, starts) -> tape.tanh(values) : convolution(random);
        queries = parameter(fields.size(), layout.embedding(), querySpread, random);
        int choices = task.symbols().size();
        head = layout.hidden() == 0 ? linear(choices, random) : hidden(choices, random);
    }

    private Matrix parameter(int rows, int columns, double spread, Random random) {
        Matrix parameter = Matrix.drawn(rows, columns, spread, random::nextGaussian);
        parameters.add(parameter);
        return parameter;
    }

    private Matrix bias(int columns) {
        Matrix bias = new Matrix(1, columns);
        parameters.add(bias);
        return bias;
    }

    private Convolution convolution(Random random) {
        int n = layout.embedding();
        int seen = layout.window() * n;
        Matrix kernel = parameter(seen, n, CONVOLUTION_SPREAD / Math.sqrt(seen), random);
        Matrix bias = bias(n);
        return (tape, values, starts) ->
                tape.tanh(tape.addRow(tape.multiply(tape.window(values, starts, layout.window()), kernel), bias));
    }

    private Head linear(int choices, Random random) {
        int n = layout.embedding();
        Matrix weights = parameter(n, choices, 1 / Math.sqrt(n), random);
        Matrix bias = bias(choices);
        return (tape, contexts, sentences) -> tape.addRow(tape.multiply(contexts, weights), bias);
    }

    private Head hidden(int choices, Random random) {
        int n = layout.embedding();
        int units = layout.hidden();
        Matrix first = parameter(n, units, 1 / Math.sqrt(n), random);
        Matrix firstBias = bias(units);
        Matrix slots = parameter(symbols, units, SPREAD, random);
        Matrix second = parameter(units, choices, 1 / Math.sqrt(units), random);
        Matrix secondBias = bias(choices);
        return (tape, contexts, sentences) -> {
            Matrix inner = tape.addRow(tape.multiply(contexts, first), firstBias);
            Matrix perSymbol = tape.gather(inner, contextOfSymbol(sentences));
            Matrix withSlot = tape.add(perSymbol, tape.gather(slots, slotOfSymbol(sentences)));
            return tape.addRow(tape.multiply(tape.tanh(withSlot), second), secondBias);
        };
    }

    /** The row of the context that each symbol of each sentence is read from. */
    private int[] contextOfSymbol(int sentences) {
        int[] rows = new int[sentences * symbols];
        int next = 0;
        for (int s = 0; s < sentences; s++) {
            for (int f = 0; f < fields.size(); f++) {
                for (int i = 0; i < fields.get(f).symbols(); i++) {
                    rows[next++] = s * fields.size() + f;
                }
            }
        }
        return rows;
    }

    private int[] slotOfSymbol(int sentences) {
        int[] slots = new int[sentences * symbols];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = i % symbols;
        }
        return slots;
    }

    /** Sends a batch through. */
    public Forward forward(Tape tape, Batch batch, Weighting weighting) {
        Matrix values = tape.gather(embeddings, batch.words());
        Matrix keys = convolution.keys(tape, values, batch.starts());
        Matrix scores = tape.scale(tape.multiplyTransposed(keys, queries), 1 / Math.sqrt(layout.embedding()));
        Attended attended =
                tape.attention(scores, batch.starts(), weighting.mechanism().orElse(null));
        Matrix contexts = tape.pool(attended.weights(), values, batch.starts());
        return new Forward(scores, attended, head.logits(tape, contexts, batch.size()));
    }

    /** All parameters. */
    public List<Matrix> parameters() {
        return List.copyOf(parameters);
    }

    /** The queries, one a row: whether a gradient reaches them tells whether attention can learn. */
    public Matrix queries() {
        return queries;
    }

    /** How many numbers are learned. */
    public int parameterCount() {
        return parameters.stream().mapToInt(Matrix::size).sum();
    }

    /** How many symbols an answer has. */
    public int symbols() {
        return symbols;
    }
}
