package io.parallax.statistics;

import io.parallax.tables.Table;

/**
 * One row per framing, pair of outlets (or of kinds, countries or owners of outlets) and level, over all time: is the
 * difference between them real? Among the 40 with most articles read (of equal ones, the first by name), for pairs of which
 * both have at least 20 units at the level, and framings that at least one of the two carries. A group of outlets is these
 * outlets together, of those in the registry: nothing is said of others of the kind.
 *
 * @param framing id in the codebook
 * @param by what is compared: {@code outlet}, {@code kind}, {@code country} or {@code owner}
 * @param outletA the first of the pair by name: an outlet, a kind, a country or an owner
 * @param outletB the other
 * @param level {@code articles} or {@code stories}
 * @param nA units of a
 * @param nWithA of these, that carry
 * @param nB units of b
 * @param nWithB of these, that carry
 * @param difference share of a minus share of b, in [-1, 1]
 * @param low of its 95 % interval, see {@link Difference}
 * @param high of its 95 % interval
 * @param ratio share of a over share of b; null where b has none
 * @param ratioLow of its 95 % interval; null where either has none
 * @param ratioHigh of its 95 % interval; null where either has none
 * @param p that shares so different come from equal ones
 * @param q p adjusted for all rows of the same {@code by} and level (Benjamini and Hochberg 1995)
 * @param holdsAtBothLevels q &lt; 0.05 at articles and at stories, in the same direction; the same on both rows
 * @param codebook id of the codebook
 * @param codebookVersion its version
 * @param codebookHash hash of its content
 */
public record Contrast(
        String framing,
        String by,
        String outletA,
        String outletB,
        String level,
        long nA,
        long nWithA,
        long nB,
        long nWithB,
        double difference,
        double low,
        double high,
        Double ratio,
        Double ratioLow,
        Double ratioHigh,
        double p,
        double q,
        boolean holdsAtBothLevels,
        String codebook,
        String codebookVersion,
        String codebookHash) {

    public static final Table<Contrast> TABLE = Table.of("contrasts", Contrast.class);

    Contrast withQ(double adjusted) {
        return new Contrast(
                framing,
                by,
                outletA,
                outletB,
                level,
                nA,
                nWithA,
                nB,
                nWithB,
                difference,
                low,
                high,
                ratio,
                ratioLow,
                ratioHigh,
                p,
                adjusted,
                holdsAtBothLevels,
                codebook,
                codebookVersion,
                codebookHash);
    }

    Contrast withHolds(boolean holds) {
        return new Contrast(
                framing,
                by,
                outletA,
                outletB,
                level,
                nA,
                nWithA,
                nB,
                nWithB,
                difference,
                low,
                high,
                ratio,
                ratioLow,
                ratioHigh,
                p,
                q,
                holds,
                codebook,
                codebookVersion,
                codebookHash);
    }
}
