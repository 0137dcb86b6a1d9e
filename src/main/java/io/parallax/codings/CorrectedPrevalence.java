package io.parallax.codings;

import io.parallax.tables.Table;

/**
 * One row per framing, outlet and period of the sample's corpus, by outlet over all time and by period over all outlets: the
 * share of sentences that carry the framing, as the detector counts it and as people would.
 *
 * @param framing id
 * @param outlet {@code *} for all
 * @param period {@code *} for all time
 * @param n sentences of the corpus as it was sampled, at least 1
 * @param nWith those the detector says carry it, with a stance that counts
 * @param share n_with / n
 * @param low of its 95 % interval, which knows nothing of the detector's errors
 * @param high of it
 * @param nCoded sentences coded there
 * @param corrected by {@link PredictionPowered prediction-powered inference}, in [0, 1]; null with all that follows up to
 *     {@code hand_high} where a layer has fewer than two coded sentences
 * @param correctedLow of its 95 % interval
 * @param correctedHigh of it
 * @param lambda how far the detector was trusted, 0 to 1
 * @param hand the coded sample alone, by weight
 * @param handLow of its 95 % interval
 * @param handHigh of it
 * @param roganGladen corrected by the whole sample's recall and false alarms, which are taken to be the same everywhere; not
 *     clamped; null where they are not known
 * @param roganGladenLow of its 95 % interval
 * @param roganGladenHigh of it
 * @param sampleId the sample
 * @param codebook id of the codebook
 * @param codebookVersion its version
 * @param codebookHash hash of its content
 */
public record CorrectedPrevalence(
        String framing,
        String outlet,
        String period,
        long n,
        long nWith,
        double share,
        double low,
        double high,
        long nCoded,
        Double corrected,
        Double correctedLow,
        Double correctedHigh,
        Double lambda,
        Double hand,
        Double handLow,
        Double handHigh,
        Double roganGladen,
        Double roganGladenLow,
        Double roganGladenHigh,
        String sampleId,
        String codebook,
        String codebookVersion,
        String codebookHash) {

    public static final Table<CorrectedPrevalence> TABLE = Table.of("corrected_prevalence", CorrectedPrevalence.class);

    /** Whether it is of all outlets and all time. */
    public boolean isOverall() {
        return outlet.equals(Checked.ALL) && period.equals(Checked.ALL);
    }
}
