package io.parallax.matching;

import io.parallax.codebook.Stance;
import io.parallax.codebook.Voice;
import io.parallax.text.Span;

/**
 * One sentence (or headline) of one article in which a framing is found: the counting contract's mention.
 *
 * @param framing id of the framing
 * @param rule id of the rule that gave the span: the earliest minimal match, the shortest at that start
 * @param place the text that all spans point into
 * @param match the span of the match, inside {@code sentence}
 * @param sentence the sentence it stands in
 * @param stance how firmly
 * @param cue the words that decided the stance, null where none did (plain affirmation)
 * @param voice whose words
 * @param speaker the speaker as it stands in the article, null where none is named or the voice is the outlet's
 */
public record Finding(
        String framing,
        String rule,
        Place place,
        Span match,
        Span sentence,
        Stance stance,
        Span cue,
        Voice voice,
        String speaker) {}
