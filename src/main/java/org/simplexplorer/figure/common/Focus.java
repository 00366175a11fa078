package org.simplexplorer.figure.common;

import java.util.List;

/**
 * What the kinds of figure that tell of one thing at a time are about.
 *
 * @param step which step of the computation, from 0; a step beyond the last is the last
 * @param tokens the chosen tokens' places in the sentence; fewer than a figure needs are filled up with the highest scores
 * @param asPublished whether oscarmax is compared with the variant that was published
 * @param along the parameter that a path follows
 */
public record Focus(int step, List<Integer> tokens, boolean asPublished, Along along) {

    /** The parameter that a path follows. */
    public enum Along {
        LAMBDA,
        GAMMA
    }

    /** What can be chosen. */
    public enum Choice {
        /** One mechanism, and a step of its computation. */
        STEP,
        TOKENS,
        AS_PUBLISHED,
        ALONG
    }

    /** The first step, the tokens with the highest scores, oscarmax as defined. */
    public static final Focus START = new Focus(0, List.of(), false, Along.LAMBDA);

    public Focus {
        tokens = List.copyOf(tokens);
    }

    public Focus withStep(int newStep) {
        return new Focus(newStep, tokens, asPublished, along);
    }

    public Focus withTokens(List<Integer> newTokens) {
        return new Focus(step, newTokens, asPublished, along);
    }

    public Focus withAsPublished(boolean now) {
        return new Focus(step, tokens, now, along);
    }

    public Focus withAlong(Along other) {
        return new Focus(step, tokens, asPublished, other);
    }
}
