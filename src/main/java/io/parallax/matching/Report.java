package io.parallax.matching;

import java.util.List;

/**
 * One place of a sentence at which words are credited to somebody.
 *
 * @param source whose words, null where nobody is named
 * @param begin the first token of the cue: a verb, "according to", a colon
 * @param end behind its last
 * @param kind what it tells about the words
 * @param zones where the words credited can stand
 * @param tag whether the cue stands behind or beside its words rather than before them
 * @param credits whether the words are the source's; else the text tells in its own what the source did, or should do
 */
record Report(Source source, int begin, int end, ReportKind kind, List<Zone> zones, boolean tag, boolean credits) {

    /** Whether the cue is a noun: a claim, a demand. */
    boolean noun() {
        return kind == ReportKind.CLAIMING;
    }

    /** Tokens from {@code from} to before {@code to}. */
    record Zone(int from, int to) {
        int overlap(int begin, int end) {
            return Math.max(0, Math.min(end, to) - Math.max(begin, from));
        }
    }

    /** Whether a stretch of tokens is credited here: most of it, or a third with its last. */
    boolean covers(int from, int to) {
        int covered = 0;
        boolean last = false;
        for (var zone : zones) {
            covered += zone.overlap(from, to);
            last |= zone.overlap(to - 1, to) > 0;
        }
        return covered > 0 && (last ? 3 : 2) * covered >= to - from;
    }
}
