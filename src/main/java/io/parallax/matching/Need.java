package io.parallax.matching;

/**
 * What a plan cannot match without.
 *
 * @param wordSets at least one must occur
 * @param frequency how often they are guessed to, in no unit: see {@link Rarity}
 * @param from fewest words from the beginning of a match to the occurrence
 * @param to most such words; {@link Extent#FAR} where there is no bound
 */
record Need(int[] wordSets, double frequency, int from, int to) {

    /** The fewest words that the other can stand behind this; negative before it. */
    int least(Need other) {
        return to == Extent.FAR ? -Extent.FAR : other.from - to;
    }

    /** The most such words. */
    int most(Need other) {
        return other.to == Extent.FAR ? Extent.FAR : other.to - from;
    }
}
