package io.parallax.codebook;

import java.util.Locale;

/** The stretch of an article that a match must lie in. */
public enum Scope {
    /** One sentence of the text, or the headline. */
    SENTENCE,
    /** The headline alone. */
    HEADLINE,
    /** One line of the text, or the headline. */
    PARAGRAPH,
    /** Headline and text together; no phrase and no distance reaches from the one into the other. */
    ARTICLE;

    /** The lower-case word that codebooks use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
