package io.parallax.jobs;

import static org.apache.spark.sql.functions.col;

import io.parallax.codebook.Codebook;
import io.parallax.codings.Agreement;
import io.parallax.codings.CorrectedPrevalence;
import io.parallax.codings.FramingScore;
import io.parallax.codings.FramingScores;
import io.parallax.validation.Evaluation;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a coded sample says of the codebook as it now stands; no rows where it was never scored, or was with another codebook.
 *
 * @param scores sorted by framing, rule, outlet and voice
 * @param corrected sorted by framing, outlet and period
 * @param agreements sorted by framing
 */
record HandCoding(List<FramingScore> scores, List<CorrectedPrevalence> corrected, List<Agreement> agreements) {

    /** What models and, where a sample was scored, framings achieve. */
    static Dataset<Row> evaluations(Maker maker, Codebook codebook) {
        var scores = FramingScores.evaluations(read(maker, codebook).scores());
        return maker.read(Evaluation.TABLE).unionByName(Evaluation.TABLE.rows(maker.spark(), scores));
    }

    static HandCoding read(Maker maker, Codebook codebook) {
        var current = col("codebook_hash").equalTo(codebook.hash());
        return new HandCoding(
                FramingScore.TABLE.records(maker.read(FramingScore.TABLE)
                        .where(current)
                        .coalesce(1)
                        .sortWithinPartitions("framing", "rule", "outlet", "voice")),
                CorrectedPrevalence.TABLE.records(maker.read(CorrectedPrevalence.TABLE)
                        .where(current)
                        .coalesce(1)
                        .sortWithinPartitions("framing", "outlet", "period")),
                Agreement.TABLE.records(
                        maker.read(Agreement.TABLE).where(current).coalesce(1).sortWithinPartitions("framing")));
    }
}
