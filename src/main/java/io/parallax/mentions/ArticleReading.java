package io.parallax.mentions;

import io.parallax.tables.Table;
import java.util.List;

/**
 * One row per article: what one pass over its text gave, and with which instrument, so that an article is read again only
 * when its words, the codebook or the engine have changed.
 *
 * @param articleId the article
 * @param contentHash the article's words that were read
 * @param instrument hash of codebook and engine version
 * @param language the article's as it was read, null where unknown
 * @param isRead false where the article is in a language the codebook does not cover; then all counts are 0
 * @param isAbout whether the article is on the codebook's subject
 * @param nSentences sentences of title and text
 * @param nWords words of title and text
 * @param found the mentions, headline first, then by sentence and framing
 */
public record ArticleReading(
        String articleId,
        String contentHash,
        String instrument,
        String language,
        boolean isRead,
        boolean isAbout,
        int nSentences,
        int nWords,
        List<Found> found) {

    public static final Table<ArticleReading> TABLE = Table.of("readings", ArticleReading.class);

    /** A mention inside its reading; the columns are those of {@link Mention}. */
    public record Found(
            String framing,
            String rule,
            String place,
            int begin,
            int end,
            String match,
            int sentenceBegin,
            int sentenceEnd,
            String sentence,
            String stance,
            String cue,
            Integer cueBegin,
            Integer cueEnd,
            String voice,
            String speaker) {}
}
