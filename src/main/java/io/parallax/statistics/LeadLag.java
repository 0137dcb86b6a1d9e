package io.parallax.statistics;

import io.parallax.tables.Table;

/**
 * One row per framing and pair of outlets that both carry it in at least 20 stories and have been looked at together for at
 * least six fortnights; of the 20 outlets with the most such stories. Days with a gap in either's coverage are left out. That
 * an outlet leads does not say that the other took it from there: both may follow a third. See {@link Leads}.
 *
 * @param framing id in the codebook
 * @param outletA the one whose name sorts first
 * @param outletB the other
 * @param nStoriesA stories of a that carry the framing on a known day; at least 20
 * @param nStoriesB those of b
 * @param nDays days on which both were looked at
 * @param lagDays days by which b's stories come after a's where the two go together most, -3 to 3; negative where a's come
 *     after b's
 * @param correlation how much they go together then: of the daily numbers of stories, in [-1, 1]
 * @param lead mean correlation with b one to three days later less that with a one to three days later, in [-2, 2]; above 0
 *     where a leads
 * @param p that neither leads, in (0, 1]
 * @param q the same, adjusted over the pairs of the framing (Benjamini and Hochberg); in [p, 1]
 * @param nShared stories in which both carry it, of known time
 * @param nFirstA of these, those that a certainly had first, given the precision of both times
 * @param nFirstB those that b certainly had first; the others cannot be told
 * @param codebook id of the codebook
 * @param codebookVersion its version
 * @param codebookHash hash of its content
 */
public record LeadLag(
        String framing,
        String outletA,
        String outletB,
        long nStoriesA,
        long nStoriesB,
        long nDays,
        int lagDays,
        double correlation,
        double lead,
        double p,
        double q,
        long nShared,
        long nFirstA,
        long nFirstB,
        String codebook,
        String codebookVersion,
        String codebookHash) {

    public static final Table<LeadLag> TABLE = Table.of("lead_lag", LeadLag.class);

    LeadLag withQ(double adjusted) {
        return new LeadLag(
                framing,
                outletA,
                outletB,
                nStoriesA,
                nStoriesB,
                nDays,
                lagDays,
                correlation,
                lead,
                p,
                adjusted,
                nShared,
                nFirstA,
                nFirstB,
                codebook,
                codebookVersion,
                codebookHash);
    }
}
