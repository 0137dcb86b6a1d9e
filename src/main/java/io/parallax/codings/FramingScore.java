package io.parallax.codings;

import io.parallax.tables.Table;

/**
 * One row per framing, rule, outlet and voice that the sample says anything of: what the detector gets right, weighted to all
 * sentences of the corpus. {@code *} stands for all; of rule, outlet and voice at most one is not {@code *}. A sentence is
 * right where people give its framing, or its opposite with the opposite stance; where two coders differ, it is half right.
 *
 * @param framing id, {@code *} for all, each framing of each sentence a unit
 * @param rule id of the rule that found it; recall and F1 are null then, since a miss belongs to no rule
 * @param outlet its name
 * @param voice both the detector's and people's: a framing found in another voice is wrong and missed
 * @param n sentences of the corpus (times framings, for {@code *})
 * @param nFound those in which the detector finds it
 * @param nCoded sentences coded by hand
 * @param nCodedFound those in which the detector finds it
 * @param nCodedTrue those in which people do, by either coder's half
 * @param precision in [0, 1], null where no coded sentence has it found
 * @param precisionLow of the 95 % interval, see {@link Accuracy}
 * @param precisionHigh of the interval
 * @param recall in [0, 1], null where people find none or too few sentences of a layer were coded
 * @param recallLow of the interval
 * @param recallHigh of the interval
 * @param f1 in [0, 1], null as recall is
 * @param f1Low of the interval
 * @param f1High of the interval
 * @param sampleId the sample
 * @param codebookHash hash of the codebook
 * @param engine version of the detector
 */
public record FramingScore(
        String framing,
        String rule,
        String outlet,
        String voice,
        long n,
        long nFound,
        long nCoded,
        long nCodedFound,
        double nCodedTrue,
        Double precision,
        Double precisionLow,
        Double precisionHigh,
        Double recall,
        Double recallLow,
        Double recallHigh,
        Double f1,
        Double f1Low,
        Double f1High,
        String sampleId,
        String codebookHash,
        String engine) {

    public static final Table<FramingScore> TABLE = Table.of("framing_scores", FramingScore.class);

    /** Whether it is of one framing, or of all, in the whole corpus. */
    public boolean isOverall() {
        return rule.equals(Checked.ALL) && outlet.equals(Checked.ALL) && voice.equals(Checked.ALL);
    }
}
