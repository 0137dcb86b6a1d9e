package io.parallax.statistics;

import java.util.Locale;

/** What a share is a share of. */
public enum Denominator {
    /** Articles; one carries a framing with at least one sentence that does. */
    ARTICLES,
    /** Articles on the codebook's subject. */
    SUBJECT,
    /** Sentences, headlines among them. */
    SENTENCES,
    /** Words; what carries are sentences, so the share times {@link #per()} is sentences per 100,000 words. */
    WORDS;

    /** As the column {@code denominator} has it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a share is multiplied by to be read: 100,000 for words, else 1. */
    public long per() {
        return this == WORDS ? 100_000 : 1;
    }

    long units(Unit unit) {
        return switch (this) {
            case ARTICLES -> 1;
            case SUBJECT -> unit.isAbout() ? 1 : 0;
            case SENTENCES -> unit.nSentences();
            case WORDS -> unit.nWords();
        };
    }

    /** Of the unit's units, those that carry a framing which {@code sentences} of its sentences carry. */
    long carrying(Unit unit, long sentences) {
        return Math.min(sentences, units(unit));
    }
}
