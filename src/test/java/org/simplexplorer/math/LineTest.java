package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Lines hold their sums in twice the precision: what they say is what exact arithmetic says, rounded once or so. */
class LineTest {

    /** Twice the precision of a double, and a bit to spare. */
    private static final double TINY = 0x1p-100;

    @RepeatedTest(50)
    void sumsLoseNothingOfTheirSummands(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Line a = line(random);
        Line b = line(random);

        Line both = a.plus(b);
        assertClose(exactSum(both), exactSum(a).add(exactSum(b)));
        assertThat(both.slope()).isEqualTo(a.slope() + b.slope());
        assertThat(both.size()).isEqualTo(a.size() + b.size());

        Line without = both.minus(b);
        assertClose(exactSum(without), exactSum(a));
        assertThat(without.slope()).isEqualTo(a.slope());
        assertThat(without.size()).isEqualTo(a.size());
    }

    @RepeatedTest(50)
    void movesAlongItsSlopeWithoutRounding(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Line line = line(random);
        double lambda = random.nextDouble();

        Line moved = line.from(lambda);

        BigDecimal way = new BigDecimal(lambda).multiply(new BigDecimal(line.slope()));
        assertClose(exactSum(moved), exactSum(line).add(way));
        assertThat(moved.slope()).isEqualTo(line.slope());
        assertThat(moved.size()).isEqualTo(line.size());
    }

    /** The sums agree in all digits of a double but the last ones, so that a plain difference would be noise. */
    @RepeatedTest(50)
    void theGapOfLevelsThatAllButMeetIsExactButForOneRounding(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Line a = line(random);
        double sum = a.sum() / a.size() * 3 * (1 + random.nextInt(4) * 0x1p-52);
        Line b = new Line(sum, random.nextGaussian() * 0x1p-54, 1, 3);

        BigDecimal exact = exactSum(a)
                .multiply(BigDecimal.valueOf(b.size()))
                .subtract(exactSum(b).multiply(BigDecimal.valueOf(a.size())));
        double gap = exact.doubleValue();
        assertThat(a.levelGap(b)).isCloseTo(gap, within(1e-14 * Math.abs(gap)));
        assertThat(b.levelGap(a)).isCloseTo(-gap, within(1e-14 * Math.abs(gap)));
        double level = gap / (a.size() * b.size());
        assertThat(a.above(b)).isCloseTo(level, within(1e-14 * Math.abs(level)));
    }

    @Test
    void slopesAreThoseOfTheMembersTogether() {
        Line pair = Line.of(3, -2).plus(Line.of(1, 1));

        assertThat(pair).isEqualTo(new Line(4, 0, -1, 2));
        assertThat(pair.slopeGap(Line.of(0, 2))).isEqualTo(-5); // -1 * 1 - 2 * 2
        assertThat(Line.NONE.plus(pair)).isEqualTo(pair);
    }

    private static Line line(Random random) {
        double sum = random.nextGaussian();
        double error = random.nextGaussian() * Math.ulp(sum) / 4;
        return new Line(sum, error, random.nextInt(9) - 4, 1 + random.nextInt(5));
    }

    private static BigDecimal exactSum(Line line) {
        return new BigDecimal(line.sum()).add(new BigDecimal(line.error()));
    }

    private static void assertClose(BigDecimal actual, BigDecimal expected) {
        assertThat(actual.subtract(expected, MathContext.DECIMAL128).abs().doubleValue())
                .isLessThan(TINY);
    }
}
