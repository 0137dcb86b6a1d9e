package io.parallax.sentiments;

import io.parallax.tables.Table;

/**
 * One row per article: its tone. A sentence's score is P(positive) - P(negative); an article's is the mean over its
 * sentences, headline included, that have a word the model knows. Scores lie in [-1, 1] and are null where no such
 * sentence is, or the article is in a language the model was not trained on.
 *
 * @param score of all its sentences
 * @param toneClass of the score, by {@link Tone#THRESHOLD}; null with it
 * @param nSentences sentences behind the score, 0 where it is null
 * @param ownScore of the sentences without quotation marks: the outlet's own voice
 * @param nOwnSentences sentences behind it
 * @param quotedScore of the sentences with quotation marks
 * @param nQuotedSentences sentences behind it; own and quoted sum to all
 * @param model the model that scored, as {@code PipelineModel.uid()}
 */
public record Sentiment(
        String articleId,
        Double score,
        Tone toneClass,
        long nSentences,
        Double ownScore,
        long nOwnSentences,
        Double quotedScore,
        long nQuotedSentences,
        String model) {

    public static final Table<Sentiment> TABLE = Table.of("sentiments", Sentiment.class);
}
