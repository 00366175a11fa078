package org.simplexplorer.model;

/** A transformer that can be looked into. Immutable and safe to use from several threads; layers and heads count from 0. */
public interface Transformer {

    /** What people call the model. */
    String name();

    int layers();

    /** The heads of each layer. */
    int heads();

    /** The dimensions of a head: scores are q.k / sqrt(headSize). */
    int headSize();

    /** The dimensions of an embedding. */
    int width();

    /** The pieces that the model can read at once, those included that mark start and end. */
    int longest();

    /** Makes pieces of a text; what is more than {@link #longest()} is cut off. */
    Pieces tokenize(String text);

    /**
     * Runs the network as it is.
     *
     * @param pieces of {@link #tokenize}; at least one, at most {@link #longest()}
     * @throws java.util.concurrent.CancellationException if this thread is interrupted; looked at between layers
     * @throws ArithmeticException if the model's numbers go beyond what floats can hold
     */
    Pass run(Pieces pieces);
}
