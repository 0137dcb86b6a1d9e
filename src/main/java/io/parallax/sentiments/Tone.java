package io.parallax.sentiments;

/** The class of a tone; for sentences the likeliest, in this order in the model's labels, for articles by score. */
public enum Tone {
    NEGATIVE,
    NEUTRAL,
    POSITIVE;

    /** How far from 0 an article's score is before it counts as negative or positive; a convention, not measured. */
    public static final double THRESHOLD = 0.1;

    /** Of probabilities by class: P(positive) - P(negative), in [-1, 1]. */
    public static double score(double[] probabilities) {
        return probabilities[POSITIVE.ordinal()] - probabilities[NEGATIVE.ordinal()];
    }

    /** The likeliest of probabilities by class; the first of equals. */
    public static Tone likeliest(double[] probabilities) {
        var best = NEGATIVE;
        for (var tone : values()) {
            best = probabilities[tone.ordinal()] > probabilities[best.ordinal()] ? tone : best;
        }
        return best;
    }

    /** Of a score in [-1, 1]: negative up to -.1, positive from .1. */
    public static Tone of(double score) {
        if (score <= -THRESHOLD) {
            return NEGATIVE;
        }
        return score >= THRESHOLD ? POSITIVE : NEUTRAL;
    }
}
