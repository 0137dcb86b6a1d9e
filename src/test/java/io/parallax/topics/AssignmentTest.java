package io.parallax.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    @Test
    void findsTheLargestSumThatTryingAllFinds() {
        var draw = new Random(11);
        for (int round = 0; round < 300; round++) {
            int rows = 1 + draw.nextInt(6);
            int columns = rows + draw.nextInt(2);
            var gains = new double[rows][columns];
            for (var row : gains) {
                Arrays.setAll(row, i -> draw.nextInt(5) / 4.0);
            }
            var found = Assignment.of(gains);
            assertThat(IntStream.of(found).distinct().count()).isEqualTo(rows);
            assertThat(sum(gains, found)).isCloseTo(best(gains, 0, new boolean[columns]), within(1e-9));
        }
    }

    @Test
    void pairsNothingWithNothing() {
        assertThat(Assignment.of(new double[0][])).isEmpty();
    }

    private static double sum(double[][] gains, int[] columns) {
        return IntStream.range(0, gains.length)
                .mapToDouble(row -> gains[row][columns[row]])
                .sum();
    }

    private static double best(double[][] gains, int row, boolean[] taken) {
        if (row == gains.length) {
            return 0;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int column = 0; column < taken.length; column++) {
            if (!taken[column]) {
                taken[column] = true;
                best = Math.max(best, gains[row][column] + best(gains, row + 1, taken));
                taken[column] = false;
            }
        }
        return best;
    }
}
