package io.parallax.codings;

import io.parallax.tables.Table;
import java.util.List;

/**
 * One row per sentence (or headline) that was read: what a sample is drawn from.
 *
 * @param articleId its article
 * @param storyId the article's story
 * @param outlet the article's outlet
 * @param period of the article, {@code undated} where its date does not name one
 * @param place {@code headline} or {@code body}
 * @param begin offset in the article's title or text
 * @param end offset behind it
 * @param stratum {@code mention:ID} of the rarest framing found in it; else {@link Strata#SUBJECT} where the sentence is by
 *     itself on the codebook's subject; else {@link Strata#OTHER}
 * @param sentence its words
 * @param found what the detector says, empty for no mention
 */
public record Candidate(
        String articleId,
        String storyId,
        String outlet,
        String period,
        String place,
        int begin,
        int end,
        String stratum,
        String sentence,
        List<Verdict> found) {

    public static final Table<Candidate> TABLE = Table.of("candidates", Candidate.class);
}
