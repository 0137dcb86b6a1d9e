package io.parallax.codings;

import io.parallax.tables.Table;
import java.util.List;

/**
 * One row per sample, verdict stratum, outlet and period with any sentence: what the sample stands for. Sentences sum to those
 * of the articles read when it was drawn.
 *
 * @param sampleId the sample
 * @param stratum as in {@link Candidate}
 * @param outlet of the sentences
 * @param period of the sentences
 * @param nSentences how many there are, at least 1
 * @param nDrawn how many of them are in the sample
 * @param probability with which each of them had to be drawn; the same in the whole verdict stratum
 * @param found mentions among them
 */
public record Stratum(
        String sampleId,
        String stratum,
        String outlet,
        String period,
        long nSentences,
        long nDrawn,
        double probability,
        List<Found> found) {

    public static final Table<Stratum> TABLE = Table.of("sample_strata", Stratum.class);

    /** The same as a part of a sample. */
    public Stratum of(String sample) {
        return new Stratum(sample, stratum, outlet, period, nSentences, nDrawn, probability, found);
    }

    /** How many mentions there are of one kind. */
    public record Found(String framing, String rule, String stance, String voice, long n) {}
}
