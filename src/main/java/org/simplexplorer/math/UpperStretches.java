package org.simplexplorer.math;

/**
 * The stretches of a row in which {@code z = prox_TV(v)} is above a number c, found without z. For c at most the
 * threshold tau of z, they are all that the weights need.
 *
 * <p>The tokens with {@code z > c} are the smallest set A that minimizes
 *
 * <pre>  sum over A of (c - v_i)  +  lambda * number of A's borders inside the row</pre>
 *
 * <p>and one pass finds it. A running sum of {@code v_i - c} is kept between 0 and 2 lambda; where it falls to 0, no stretch
 * goes on, and a stretch ends where it was at 2 lambda last. Summed over A, z is v less lambda for each border. Newton's
 * method for tau asks for no more: the next c is the threshold with A as the support, and the next pass goes over A only.
 *
 * <p>Source: Darbon and Sigelle, <i>A Fast and Exact Algorithm for Total Variation Minimization</i>, IbPRIA 2005, for the
 * sets; Michelot 1986 for Newton's method. The proof is in performance.md.
 */
final class UpperStretches {

    /** Another pass is worth its time if the last one has left at most so much; once also if it has left more. */
    private static final double WORTHWHILE = 0.65;

    /** In a row so short, passing again costs as much as solving a few tokens too many. */
    private static final int SHORT = 64;

    /** Four times what a sum can be wrong by, relative to how many numbers are added and to the largest. */
    private static final double ROUNDING = 0x1p-50;

    private final int n;
    private Stretches stretches;
    private Stretches nextStretches;
    private double[] v = {};
    private double lambda;
    private double least;

    UpperStretches(int n) {
        this.n = n;
        stretches = new Stretches(n);
        nextStretches = new Stretches(n);
    }

    int count() {
        return stretches.count();
    }

    int start(int stretch) {
        return stretches.start(stretch);
    }

    /** The first position behind the stretch. */
    int end(int stretch) {
        return stretches.end(stretch);
    }

    /**
     * Finds the stretches; between any two of them there is at least one token.
     *
     * @param ofV the largest is 0
     * @param ofLambda above 0
     * @param mass what the weights sum to: finite
     */
    void find(double[] ofV, double ofLambda, double mass) {
        v = ofV;
        lambda = ofLambda;
        stretches.clear();
        stretches.add(0, n, 0);
        least = lowered(leastThreshold(mass));
        boolean spare = n > SHORT;
        boolean worthwhile;
        do {
            int before = stretches.size();
            pass(least);
            int size = stretches.size();
            double c = lowered(least + (stretches.excess() - mass) / size);
            boolean much = size <= WORTHWHILE * before;
            worthwhile = c > least && size < before && (much || spare);
            spare &= much;
            least = Math.max(least, c);
        } while (worthwhile);
    }

    /** A number that is certainly not above the threshold. */
    double least() {
        return least;
    }

    /** What tau is at least, by the mean of the whole row and of parts of it, of which the largest v is one. */
    private double leastThreshold(double mass) {
        double sum = 0;
        double highestPart = Double.NEGATIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        double part = 0;
        int i = 0;
        for (; i < n - 3; i += 4) {
            double four = (v[i] + v[i + 1]) + (v[i + 2] + v[i + 3]);
            highest = four > highest ? four : highest;
            part += four;
            if ((i & 12) == 12) {
                highestPart = part > highestPart ? part : highestPart;
                sum += part;
                part = 0;
            }
        }
        sum += part;
        for (; i < n; i++) {
            sum += v[i];
        }
        double cost = 2 * lambda + mass;
        return Math.max(Math.max(-cost, (sum - mass) / n), Math.max((highest - cost) / 4, (highestPart - cost) / 16));
    }

    /** A bound for tau that is one still, however the sums were rounded. */
    private double lowered(double c) {
        return c - (n + 8) * ROUNDING * (1 + lambda - c);
    }

    private void pass(double c) {
        nextStretches.clear();
        for (int stretch = 0; stretch < stretches.count(); stretch++) {
            pass(c, stretches.start(stretch), stretches.end(stretch));
        }
        Stretches left = stretches;
        stretches = nextStretches;
        nextStretches = left;
    }

    private void pass(double c, int from, int to) {
        double height = 2 * lambda;
        int start = from == 0 ? 0 : firstAbove(c, from, to);
        while (start < to) {
            double running = start == 0 ? lambda : 0; // a stretch from the row's start on has no border there
            double sum = 0;
            double sumAtEnd = 0;
            int end = start;
            int i = start;
            while (i < to) {
                double above = v[i] - c;
                running += above;
                if (running <= 0) {
                    break;
                }
                sum += above;
                i++;
                if (running >= height) {
                    running = height;
                    end = i;
                    sumAtEnd = sum;
                }
            }
            if (i == n && running >= lambda) {
                end = n;
                sumAtEnd = sum;
            }
            if (end > start) {
                int inside = (start == 0 ? 0 : 1) + (end == n ? 0 : 1);
                nextStretches.add(start, end, sumAtEnd - inside * lambda);
            }
            start = firstAbove(c, i, to);
        }
    }

    private int firstAbove(double c, int from, int to) {
        int i = from;
        while (i < to && v[i] <= c) {
            i++;
        }
        return i;
    }
}
