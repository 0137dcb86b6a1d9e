package io.parallax.matching;

import java.util.Locale;

/** What a report tells about the words it reports, beside whose they are. */
public enum ReportKind {
    NEUTRAL,
    /** Takes them to be true: admit, point out. */
    ENDORSING,
    /** Leaves them to the source: claim, allege. */
    DOUBTING,
    /** The source says they are false: deny, dismiss. */
    DENYING,
    /** The source wants them: demand, promise. */
    DEMANDING,
    /** The source thinks or feels them. */
    MINDING,
    /** The source takes sides on them: back, oppose, describe. */
    POSITION,
    /** The source likes somebody, which is told of it rather than by it. */
    LIKING,
    /** The source takes something for what it is said to be: only where a clause or an "as" follows. */
    PERCEIVING,
    /** A noun for words: somebody's claim, demand, warning. */
    CLAIMING,
    /** What the source does with its words, told by the text in words of its own: vote, agree, threaten. */
    DEED;

    /** Whether the framing stands in the source's words where a verb of this kind reports it. */
    boolean credits() {
        return this != DEED;
    }

    /** Whether its verbs stand in tags with the source behind them: ", said Witkoff". */
    boolean isTagged() {
        return this == NEUTRAL || this == ENDORSING || this == DOUBTING;
    }

    /** Whether the source has spoken even where the verb stands behind "to" or "would". */
    boolean isSpeech() {
        return this == NEUTRAL || this == DOUBTING || this == DENYING || this == DEMANDING;
    }

    static ReportKind named(String section) {
        for (var kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(section)) {
                return kind;
            }
        }
        return null;
    }
}
