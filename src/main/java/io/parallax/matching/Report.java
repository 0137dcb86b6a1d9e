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
 */
record Report(Source source, int begin, int end, ReportKind kind, List<Zone> zones, boolean tag) {

    /** Tokens from {@code from} to before {@code to}. */
    record Zone(int from, int to) {
        int overlap(int begin, int end) {
            return Math.max(0, Math.min(end, to) - Math.max(begin, from));
        }
    }

    /** Whether most of a stretch of tokens is credited here. */
    boolean covers(int from, int to) {
        int covered = zones.stream().mapToInt(zone -> zone.overlap(from, to)).sum();
        return 2 * covered >= to - from && covered > 0;
    }
}
