package io.parallax.statistics;

import io.parallax.tables.Table;

/**
 * One row per framing and period from its first appearance to the end of the collection: how far it has spread by then. An
 * outlet counts from its first article that carries the framing; it is never taken back. Spread is no proof of copying.
 *
 * @param framing id in the codebook
 * @param period as the job counts time; labels sort as time does
 * @param nNew outlets that carried it for the first time in this period
 * @param nReached outlets that have carried it by the end of the period, the sum of nNew so far; at least 1
 * @param nOutlets outlets that the collection has had by the end of the period; at least nReached
 * @param share nReached / nOutlets, in (0, 1]
 * @param nGapOutlets of the outlets reached, those with a gap in their coverage before: they may have been earlier than seen
 * @param codebook id of the codebook
 * @param codebookVersion its version
 * @param codebookHash hash of its content
 */
public record Reach(
        String framing,
        String period,
        long nNew,
        long nReached,
        long nOutlets,
        double share,
        long nGapOutlets,
        String codebook,
        String codebookVersion,
        String codebookHash) {

    public static final Table<Reach> TABLE = Table.of("spread", Reach.class);
}
