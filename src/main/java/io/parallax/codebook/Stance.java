package io.parallax.codebook;

/** How firmly a sentence puts a framing's proposition forward. */
public enum Stance {
    /** As true, wanted or demanded. */
    AFFIRMED,
    /** As false, or rejected. */
    DENIED,
    /** As possible or reported, or with a refusal to say. */
    HEDGED,
    /** As a question, or on a condition. */
    QUESTIONED;

    /** The lower-case word that tables, codebooks and job files use. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
