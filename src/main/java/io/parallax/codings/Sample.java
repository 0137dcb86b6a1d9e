package io.parallax.codings;

import io.parallax.tables.Table;
import java.util.List;

/**
 * One row per sample that was drawn.
 *
 * @param sampleId depends on everything else here and on the corpus: the same draw is the same sample
 * @param seed of the draw
 * @param framings ids of those that it is to be coded for
 * @param carries stances with which a mention counts, as in the job
 * @param nSentences sentences of the corpus
 * @param nDrawn sentences of the sample
 * @param codebook id
 * @param codebookVersion its version
 * @param codebookHash hash of its content
 * @param engine version of the detector
 */
public record Sample(
        String sampleId,
        long seed,
        List<String> framings,
        List<String> carries,
        long nSentences,
        long nDrawn,
        String codebook,
        String codebookVersion,
        String codebookHash,
        String engine) {

    public static final Table<Sample> TABLE = Table.of("samples", Sample.class);
}
