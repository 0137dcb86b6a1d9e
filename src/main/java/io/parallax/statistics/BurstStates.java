package io.parallax.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * The periods in which a series bursts: Kleinberg (2002, section 4), two states on batches of counts.
 *
 * <p>A period's counts are binomial, with the share of the whole series or, in a burst, with twice that (at most half way to
 * 1); log-likelihoods are over the {@link Dispersion}. To begin a burst costs {@link #GAMMA} log(periods), to end one
 * nothing; the states with the least cost, by Viterbi's algorithm, are exact. Of equal ones the usual state is taken.
 */
final class BurstStates {
    /** Kleinberg takes 1, for ranking; with this much a series without a burst shows one in at most 5 % of cases. */
    private static final double GAMMA = 1.5;

    private static final double SCALE = 2;

    private final double[] carrying;
    private final double[] units;
    private final double usual;
    private final double[] gains;

    /** @param end the index after the last period */
    record Run(int begin, int end, double share, double weight) {}

    /**
     * @param carrying effective units that carry, by period
     * @param units effective units, by period, each more than 0
     */
    BurstStates(double[] carrying, double[] units) {
        this.carrying = carrying.clone();
        this.units = units.clone();
        this.usual = share(0, units.length);
        this.gains = gains(Dispersion.of(carrying, units));
    }

    double usual() {
        return usual;
    }

    List<Run> runs() {
        var runs = new ArrayList<Run>();
        boolean[] bursts = states();
        for (int begin = 0; begin < bursts.length; begin++) {
            if (bursts[begin]) {
                int end = begin;
                double weight = 0;
                while (end < bursts.length && bursts[end]) {
                    weight += gains[end++];
                }
                runs.add(new Run(begin, end, share(begin, end), weight));
                begin = end;
            }
        }
        return runs;
    }

    /** How much better each period fits the burst's share than the usual one. */
    private double[] gains(double dispersion) {
        double burst = Math.min(SCALE * usual, (1 + usual) / 2);
        var gains = new double[units.length];
        for (int i = 0; usual > 0 && usual < 1 && i < gains.length; i++) {
            double others = units[i] - carrying[i];
            gains[i] =
                    (carrying[i] * Math.log(burst / usual) + others * Math.log((1 - burst) / (1 - usual))) / dispersion;
        }
        return gains;
    }

    /** The most gain less the cost of beginnings, forwards; then traced back. */
    private boolean[] states() {
        double cost = GAMMA * Math.log(Math.max(2, gains.length));
        var begins = new boolean[gains.length];
        var ends = new boolean[gains.length];
        double calm = 0;
        double burst = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < gains.length; i++) {
            ends[i] = burst > calm;
            begins[i] = calm - cost > burst;
            double before = calm;
            calm = Math.max(calm, burst);
            burst = Math.max(burst, before - cost) + gains[i];
        }
        var states = new boolean[gains.length];
        boolean isBurst = burst > calm;
        for (int i = gains.length - 1; i >= 0; i--) {
            states[i] = isBurst;
            isBurst = isBurst ? !begins[i] : ends[i];
        }
        return states;
    }

    private double share(int begin, int end) {
        double with = 0;
        double of = 0;
        for (int i = begin; i < end; i++) {
            with += carrying[i];
            of += units[i];
        }
        return of == 0 ? 0 : with / of;
    }
}
