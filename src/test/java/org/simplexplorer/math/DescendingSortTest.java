package org.simplexplorer.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All ways of sorting, held against the JDK's stable sort of objects. */
class DescendingSortTest {

    private static final int FEW = DescendingSort.FEW;
    private static final int MANY = DescendingSort.MANY;

    static IntStream lengths() {
        return IntStream.of(
                0, 1, 2, 3, FEW - 1, FEW, FEW + 1, 2 * FEW, 2 * FEW + 1, 3 * FEW + 5, MANY - 1, MANY, MANY + 1);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void isThatOfTheJdk(int n) {
        Random random = new Random(n);
        double[] noise = Problems.gaussian(random, n);
        double[] sorted = noise.clone();
        Arrays.sort(sorted);
        double[] crowded = Problems.map(noise, x -> x * 1e-200); // all but one in one bucket
        double[] extreme = Problems.map(noise, x -> x * Double.MAX_VALUE / 10);
        double[] subnormal = Problems.map(noise, x -> Math.rint(x * 50) * Double.MIN_VALUE);
        if (n > 0) {
            crowded[n / 2] = -3;
        }
        double[] zeros = Problems.map(noise, x -> Math.rint(x) * 0.0);
        Stream.of(
                        noise,
                        sorted,
                        Problems.map(sorted, x -> -x),
                        Problems.map(noise, x -> Math.rint(3 * x)),
                        new double[n],
                        zeros,
                        crowded,
                        extreme,
                        subnormal,
                        Problems.map(noise, x -> Math.copySign(Math.exp(40 * x), x)))
                .forEach(DescendingSortTest::check);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 40, 20_000})
    void aWorkspaceIsUsedAgainForFewer(int n) {
        var sort = new DescendingSort(n);
        sort.sort(Problems.gaussian(new Random(1), n));
        double[] fewer = Problems.gaussian(new Random(2), n - 2);
        for (int i = 0; i < fewer.length; i++) {
            sort.set(i, fewer[i], 100 + i);
        }

        sort.sort(fewer.length);

        Arrays.sort(fewer);
        for (int i = 0; i < fewer.length; i++) {
            assertThat(sort.values()[i]).isEqualTo(fewer[fewer.length - 1 - i]);
            assertThat(sort.origin(i)).isBetween(100, 100 + n);
        }
    }

    private static void check(double[] numbers) {
        int n = numbers.length;
        var sort = new DescendingSort(n);

        sort.sort(numbers);

        int[] expected = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -numbers[i] + 0.0)) // both zeros are one
                .mapToInt(Integer::intValue)
                .toArray();
        int[] actual = IntStream.range(0, n).map(sort::origin).toArray();
        assertThat(actual).isEqualTo(expected);
        assertThat(Arrays.copyOf(sort.values(), n))
                .isEqualTo(Arrays.stream(expected).mapToDouble(i -> numbers[i]).toArray());
    }
}
