package org.simplexplorer.view.editing;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;

/**
 * Fills a pane with many alike nodes: some at once, the others frame by frame, so that a thousand of them keep no one
 * waiting.
 */
final class GradualFill {

    private static final int AT_ONCE = 64;

    private final List<Node> nodes;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            addSome(AT_ONCE / 2);
        }
    };
    private IntFunction<Node> make = i -> {
        throw new IllegalStateException("nothing to fill with");
    };
    private int count;

    /** @param nodes the children of the pane */
    GradualFill(List<Node> nodes) {
        this.nodes = nodes;
    }

    /** Replaces all nodes by {@code count} new ones. */
    void fill(int newCount, IntFunction<Node> newMake) {
        timer.stop();
        count = newCount;
        make = newMake;
        nodes.clear();
        addSome(AT_ONCE);
        if (nodes.size() < count) {
            timer.start();
        }
    }

    /** Adds the nodes that are still missing. */
    void finish() {
        addSome(count);
    }

    private void addSome(int most) {
        int from = nodes.size();
        int to = Math.min(count, from + most);
        nodes.addAll(IntStream.range(from, to).mapToObj(make).toList());
        if (to == count) {
            timer.stop();
        }
    }
}
