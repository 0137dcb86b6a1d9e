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
    LIKING;

    static ReportKind named(String section) {
        for (var kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(section)) {
                return kind;
            }
        }
        return null;
    }
}
