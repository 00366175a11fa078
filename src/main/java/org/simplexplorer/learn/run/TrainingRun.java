package org.simplexplorer.learn.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.simplexplorer.learn.network.Batch;
import org.simplexplorer.learn.network.Forward;
import org.simplexplorer.learn.network.Network;
import org.simplexplorer.learn.tape.Adam;
import org.simplexplorer.learn.tape.Matrix;
import org.simplexplorer.learn.tape.Tape;
import org.simplexplorer.learn.task.Example;
import org.simplexplorer.learn.task.Task;
import org.simplexplorer.learn.task.Weighting;

/**
 * One network that learns one task with one mechanism, step by step. What it does follows from its arguments alone, so runs
 * on several threads give the same numbers as one after the other. A run itself is for one thread at a time; what it
 * returns is immutable and may go to others.
 */
public final class TrainingRun {

    private final Task task;
    private final TrainingOptions options;
    private final Network network;
    private final Adam adam;
    private final Supplier<Example> examples;
    private final Tape tape = new Tape();
    private Weighting weighting;
    private int steps;
    private double loss = Double.NaN;

    public TrainingRun(Task task, Weighting weighting, TrainingOptions options) {
        this.task = task;
        this.weighting = weighting;
        this.options = options;
        network = new Network(task, options.seed(), options.querySpread());
        adam = new Adam(network.parameters());
        examples = task.training(options.seed());
    }

    public Task task() {
        return task;
    }

    public TrainingOptions options() {
        return options;
    }

    public Weighting weighting() {
        return weighting;
    }

    /** Goes on with other weights, such as those of another lambda; what was learned stays. */
    public void setWeighting(Weighting newWeighting) {
        weighting = newWeighting;
    }

    /** How many steps were made. */
    public int steps() {
        return steps;
    }

    /** Whether all steps were made. */
    public boolean isDone() {
        return steps >= options.steps();
    }

    /** The loss of the last step's batch before it was learned from, in nats a symbol; NaN before the first step. */
    public double loss() {
        return loss;
    }

    /** How many numbers are learned. */
    public int parameterCount() {
        return network.parameterCount();
    }

    /**
     * Learns from one batch.
     *
     * @throws IllegalStateException if all steps were made
     */
    public void step() {
        if (isDone()) {
            throw new IllegalStateException("all " + options.steps() + " steps were made");
        }
        learn(options.rateAt(steps));
        steps++;
    }

    private void learn(double rate) {
        List<Example> batch = new ArrayList<>(options.batch());
        for (int i = 0; i < options.batch(); i++) {
            batch.add(examples.get());
        }
        tape.clear();
        Batch words = Batch.of(batch.stream().map(Example::words).toList(), task.vocabulary());
        Forward forward = network.forward(tape, words, weighting);
        Matrix result = tape.crossEntropy(forward.logits(), Batch.targets(batch));
        loss = result.at(0, 0);
        tape.backward(result);
        adam.step(rate);
    }

    /**
     * What the network makes of a sentence now.
     *
     * @param words at least one, as {@link Task#words} gives them
     */
    public Reading read(List<String> words) {
        return Reading.of(List.of(words), task, network, weighting).get(0);
    }

    /** What it makes of the task's {@link Task#shown() shown} examples now. */
    public List<Reading> readShown() {
        return readAll(task.shown());
    }

    private List<Reading> readAll(List<Example> sentences) {
        return Reading.of(sentences.stream().map(Example::words).toList(), task, network, weighting);
    }

    /** How well it does now on all examples that are held out. */
    public Measures measure() {
        return Measures.of(task.heldOut(), task, network, weighting);
    }

    /** What the run looks like now: quick enough to be drawn often. */
    public Frame frame() {
        List<Example> some = task.heldOut()
                .subList(0, Math.min(Frame.MEASURED, task.heldOut().size()));
        List<Reading> readings = readAll(some);
        return new Frame(
                steps, loss, weighting, readShown(), Measures.of(some, readings), Stuck.of(readings, weighting));
    }
}
