package io.parallax.sentiments;

import io.parallax.tables.Table;

/**
 * One row per sentence and target of the codebook's {@code targets} that it names: how the sentence speaks of the target.
 *
 * @param target as the codebook names it
 * @param place headline or body
 * @param begin of the first place where the sentence names it: UTF-16 offset in the article's title or text
 * @param end behind it
 * @param sentenceBegin of the sentence
 * @param sentenceEnd behind it
 * @param voice whose words name the target: outlet, quoted or attributed; an outlet's own tone is not its sources'
 * @param speaker who is quoted or credited, null where nobody is named
 * @param toneClass the likeliest
 * @param score P(positive) - P(negative), in [-1, 1]
 * @param model that scored, as {@code PipelineModel.uid()}
 */
public record TargetSentiment(
        String articleId,
        String target,
        String place,
        int begin,
        int end,
        int sentenceBegin,
        int sentenceEnd,
        String voice,
        String speaker,
        Tone toneClass,
        double score,
        String model) {

    public static final Table<TargetSentiment> TABLE = Table.of("target_sentiments", TargetSentiment.class);
}
