package io.parallax.sentiments;

import io.parallax.text.Sentences;
import java.util.Locale;

/** Tone of single texts and of targets in them, by the shipped models, without Spark. Not thread-safe. */
public final class TextTones {
    /** A text up to this many characters is read as one sentence, as the models' training sentences were. */
    private static final int ONE_SENTENCE = 400;

    private final ToneScorer tone;
    private final TargetScorer targets;

    private TextTones(ToneScorer tone, TargetScorer targets) {
        this.tone = tone;
        this.targets = targets;
    }

    /**
     * A score in [-1, 1] with its class.
     *
     * @param score null where the model knows nothing of the text
     * @param word negative, neutral or positive; null with it
     */
    public record Scored(Double score, String word) {}

    /** Opens the shipped models. */
    public static TextTones open(TargetReading reading) {
        return new TextTones(ShippedModels.tone(), ShippedModels.towards(reading));
    }

    /** The mean over the text's sentences, as in {@link Sentiment}. */
    public Scored of(String text) {
        var read = new ArticleTone(tone).add(text).sentiment("", "");
        return new Scored(read.score(), read.toneClass() == null ? null : word(read.toneClass()));
    }

    /**
     * How the sentence around a target speaks of it.
     *
     * @param begin of the target, in UTF-16 units of the text
     * @param end behind it
     * @throws IllegalArgumentException where that is no stretch of the text
     */
    public Scored towards(String text, int begin, int end) {
        int from = 0;
        int to = text.length();
        if (to > ONE_SENTENCE) {
            for (var sentence : Sentences.in(text)) {
                from = sentence.begin() <= begin ? sentence.begin() : from;
                to = sentence.end() >= end ? Math.min(to, sentence.end()) : to;
            }
        }
        var probabilities = targets.probabilities(text.substring(from, to), begin - from, end - from);
        return new Scored(Tone.score(probabilities), word(Tone.likeliest(probabilities)));
    }

    private static String word(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }
}
