package io.parallax.codebook;

/** Whose words carry a framing. */
public enum Voice {
    /** The text's own. */
    OUTLET,
    /** Words that stand, at least mostly, inside quotation marks. */
    QUOTED,
    /** Reported speech, or a statement credited to a speaker or source. */
    ATTRIBUTED;

    /** The lower-case word that tables and codebooks use. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
