package io.parallax.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Expected values are those of leads.R, in the resources beside, and of Fisher's own example. */
class LeadsTest {
    /** Darwin's 15 pairs of maize in eighths of an inch: Fisher (1935, section 21) counts 1,726 of 32,768 patterns. */
    @Test
    void turnsSignsAsFisherDidForDarwinsMaize() {
        double[] heights = {49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48};
        assertThat(SignTest.p(heights, 1 << 15, new SplittableRandom(1))).isEqualTo(1_726 / 32_768.0);
        assertThat(SignTest.p(heights, 4_096, new SplittableRandom(1))).isCloseTo(1_726 / 32_768.0, within(0.012));
        assertThat(SignTest.p(new double[0], 4_096, new SplittableRandom(1))).isOne();
    }

    @Test
    void agreesWithTheSameInR() {
        var a = new long[84];
        var b = new long[84];
        var known = new boolean[84];
        for (int day = 0; day < 84; day++) {
            a[day] = (day * day + 3L * day) % 11 % 5;
            b[day] = day < 2 ? 1 : ((day - 2L) * (day - 2L) + 3L * (day - 2L)) % 11 % 5 + day % 2;
            known[day] = day < 30 || day > 35;
        }
        var lead = new Leads(a, b, known).found(1);
        assertThat(lead.days()).isEqualTo(78);
        assertThat(lead.lag()).isEqualTo(2);
        assertThat(lead.correlation()).isCloseTo(0.9638647491, within(1e-9));
        assertThat(lead.lead()).isCloseTo(-0.0575429556, within(1e-9));
        assertThat(lead.p()).isCloseTo(0.125, within(1e-9));
    }

    @Test
    void turnsWithItsPair() {
        var random = new SplittableRandom(5);
        var known = new boolean[200];
        Arrays.fill(known, true);
        var a = random.longs(200, 0, 6).toArray();
        var b = random.longs(200, 0, 6).toArray();
        var one = new Leads(a, b, known).found(7);
        var other = new Leads(b, a, known).found(7);
        assertThat(other.lead()).isCloseTo(-one.lead(), within(1e-12));
        assertThat(other.lag()).isEqualTo(-one.lag());
        assertThat(other.p()).isEqualTo(one.p());
    }

    @Test
    void findsNothingInSilence() {
        var lead = new Leads(new long[100], new long[100], new boolean[100]).found(1);
        assertThat(lead).isEqualTo(new Leads.Lead(0, 0, 0, 0, 1));
    }

    @Test
    void keepsItsRatesOverSimulatedPairs() {
        assertThat(PlantedLeads.falseAlarms(800, 61)).isBetween(0.025, 0.075);
        assertThat(PlantedLeads.power(200, 62, 0.5)).isGreaterThan(0.85);
    }
}
