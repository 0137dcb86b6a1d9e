package io.parallax.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Expected values are those of series.R, in the resources beside. */
class BurstsTest {
    private static final double[] WITH = {3, 2, 4, 3, 9, 11, 8, 2, 3, 4, 2, 3};
    private static final double[] OF = {50, 45, 60, 50, 55, 52, 48, 50, 51, 60, 44, 50};

    @Test
    void findsARunOfTwiceTheShareAsAllStatesTriedInR() {
        var states = new BurstStates(WITH, OF);
        assertThat(states.usual()).isCloseTo(0.0878048780, within(1e-9));
        assertThat(states.runs()).singleElement().satisfies(run -> {
            assertThat(run.begin()).isEqualTo(4);
            assertThat(run.end()).isEqualTo(7);
            assertThat(run.weight()).isCloseTo(6.5544635104, within(1e-9));
            assertThat(run.share()).isCloseTo(28 / 155.0, within(1e-12));
        });
    }

    @Test
    void findsNoneWhereNobodyOrEverybodyCarries() {
        assertThat(new BurstStates(new double[12], OF).runs()).isEmpty();
        assertThat(new BurstStates(OF, OF).runs()).isEmpty();
        assertThat(new BurstStates(new double[0], new double[0]).runs()).isEmpty();
    }

    /** Viterbi's states against the cost of all 4,096 state sequences. */
    @Test
    void costsNoMoreThanAnyOtherStates() {
        var random = new SplittableRandom(71);
        int bursts = 0;
        for (int i = 0; i < 300; i++) {
            var units = random.doubles(12, 5, 60).toArray();
            var with = new double[12];
            for (int period = 0; period < 12; period++) {
                with[period] = units[period] * random.nextDouble() * (period / 3 == 2 ? 0.9 : 0.2);
            }
            var states = new BurstStates(with, units);
            double best = AllStates.best(with, units);
            double found = -1.5 * Math.log(12) * states.runs().size();
            for (var run : states.runs()) {
                found += run.weight();
                bursts++;
            }
            assertThat(found).isCloseTo(best, within(1e-9));
        }
        assertThat(bursts).isGreaterThan(100);
    }

    @Test
    void keepsItsRatesOverSimulatedSeries() {
        assertThat(PlantedBursts.falseAlarms(1_500, 72)).isLessThanOrEqualTo(0.05);
        assertThat(PlantedBursts.power(600, 73)).isGreaterThan(0.8);
    }
}
