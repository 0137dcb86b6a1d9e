package io.parallax.mentions;

import io.parallax.tables.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One row per article, sentence (or headline) and framing found in it. All offsets point into the article's title or text,
 * as {@code place} says.
 *
 * @param articleId the article
 * @param outlet its outlet
 * @param publishedAt as in the article
 * @param publishedOn as in the article
 * @param framing id in the codebook
 * @param rule the rule that gave the span
 * @param place {@code headline} or {@code body}
 * @param begin offset of the match
 * @param end offset behind the match
 * @param match the words matched
 * @param sentenceBegin offset of the sentence
 * @param sentenceEnd offset behind the sentence
 * @param sentence its words
 * @param stance affirmed, denied, hedged or questioned
 * @param cue the words that decided the stance, null for a plain affirmation
 * @param cueBegin offset of the cue, null with it
 * @param cueEnd offset behind the cue, null with it
 * @param voice outlet, quoted or attributed
 * @param speaker who is quoted or credited, null where nobody is named
 * @param codebook id of the codebook
 * @param codebookVersion its version
 * @param codebookHash hash of its content
 */
public record Mention(
        String articleId,
        String outlet,
        Instant publishedAt,
        LocalDate publishedOn,
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
        String speaker,
        String codebook,
        String codebookVersion,
        String codebookHash) {

    public static final Table<Mention> TABLE = Table.of("mentions", Mention.class);
}
