package io.parallax.matching;

/** Which of an article's two texts the offsets of a finding point into. */
public enum Place {
    HEADLINE,
    BODY;

    /** The lower-case word that tables use. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
