package org.simplexplorer.math;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.simplexplorer.math.SpeedTable.Row;

/**
 * Times everything that is compared on one input: in turns, so that whatever else the machine does hits all alike. The
 * clock is the thread's own processor time, which stands still while other programs run.
 */
final class SpeedRound {

    private static final int SCORES = 1 << 15;
    private static final long LONGEST_WARM_UP = 20_000_000_000L;
    private static final int LEAST_ROWS = 1_000;

    /** The loops over longer rows are compiled without being called so often. */
    private static final int LONG = 10_000;

    private static final long QUIET = 1_000_000_000;
    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final SpeedInput input;
    private final int n;
    private final int rows;
    private final double[] scores;
    private final double[] weights;
    private final Map<String, Runnable> work = new LinkedHashMap<>();

    SpeedRound(SpeedInput input, int n) {
        this.input = input;
        this.n = n;
        rows = Math.max(SCORES / n, 1);
        Random random = new Random(16);
        scores = new double[rows * n];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(input.row(random, n), 0, scores, row * n, n);
        }
        weights = new double[scores.length];
        work.put("exp", this::exponentials);
        work.put("sort", this::sort);
        add("softmax", new Softmax(1));
        add("sparsemax", new Sparsemax(1));
        for (double lambda : new double[] {0.01, 0.1, 1, 100}) {
            add("fusedmax " + lambda, new Fusedmax(1, lambda));
        }
        add("oscarmax 0.1/n", new Oscarmax(1, 0.1 / n));
        add("oscarmax 0.1", new Oscarmax(1, 0.1));
        add("oscarmax, all positive", new Oscarmax(n * 10_000.0, 1e-9 / n / n));
        add("entmax 1.5", new Entmax(1, 1.5));
    }

    private void add(String name, Mechanism mechanism) {
        work.put(name, () -> mechanism.weights(scores, n, weights));
    }

    /** The floor of softmax. */
    private void exponentials() {
        for (int i = 0; i < scores.length; i++) {
            weights[i] = Math.exp(scores[i]);
        }
    }

    /** The floor of what needs an order. */
    private void sort() {
        System.arraycopy(scores, 0, weights, 0, scores.length);
        for (int from = 0; from < weights.length; from += n) {
            Arrays.sort(weights, from, from + n);
        }
    }

    /** Everything in turns until the compiler has had nothing to do for a while: it asks for some hundred calls first. */
    void warmUp() {
        long end = System.nanoTime() + LONGEST_WARM_UP;
        long quietSince = System.nanoTime();
        long compiled = 0;
        int rounds = 0;
        while ((n <= LONG && rounds * rows < LEAST_ROWS)
                || (System.nanoTime() < end && System.nanoTime() - quietSince < QUIET)) {
            work.values().forEach(Runnable::run);
            rounds++;
            if (COMPILER.getTotalCompilationTime() != compiled) {
                compiled = COMPILER.getTotalCompilationTime();
                quietSince = System.nanoTime();
            }
        }
    }

    List<Row> rows(int rounds) {
        double[][] times = new double[work.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            int contender = 0;
            for (Runnable run : work.values()) {
                long start = CLOCK.getCurrentThreadCpuTime();
                run.run();
                times[contender++][round] = CLOCK.getCurrentThreadCpuTime() - start;
            }
        }
        List<Row> rows = new ArrayList<>();
        for (String name : work.keySet()) {
            double[] nanoseconds = times[rows.size()];
            Arrays.sort(nanoseconds);
            rows.add(new Row(input, n, name, nanoseconds[rounds / 2] / scores.length));
        }
        return rows;
    }
}
