package io.parallax.statistics;

import io.parallax.tables.Table;

/**
 * One row per number of {@link Prevalence} in two runs: how it changed, and by what. The four parts sum to the change.
 *
 * @param framing id in either codebook; one that a codebook does not have is never found by it
 * @param outlet as in {@link Prevalence}, as are period, level and denominator
 * @param period of the number
 * @param level of the number
 * @param denominator of the number
 * @param nA what the first run counted from, null where it has no such number
 * @param nWithA of that, what carries
 * @param nB of the second run
 * @param nWithB of that, what carries
 * @param a the number in the first run: the share, corrected where a coded sample corrects it; null where there is none
 * @param b the same in the second
 * @param change b - a; null with what follows where either is null
 * @param corpus what articles that came, went or were received with other words or dates did
 * @param codebook what the other codebook did to the articles of both runs
 * @param engine what the other detector did to them
 * @param correction what another correction did: (b - share) - (a - share)
 */
public record Change(
        String framing,
        String outlet,
        String period,
        String level,
        String denominator,
        Long nA,
        Long nWithA,
        Long nB,
        Long nWithB,
        Double a,
        Double b,
        Double change,
        Double corpus,
        Double codebook,
        Double engine,
        Double correction) {

    public static final Table<Change> TABLE = Table.of("changes", Change.class);
}
