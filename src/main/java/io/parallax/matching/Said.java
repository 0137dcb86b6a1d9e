package io.parallax.matching;

import java.util.List;

/**
 * One sentence, read for who says what.
 *
 * @param reports in the order of their cues
 */
record Said(Tokens tokens, List<Report> reports) {

    /** The report whose words a stretch of tokens is: the innermost that stands before it, else the nearest tag. */
    Report governing(int from, int to, WordLists lists) {
        Report best = null;
        for (var report : reports) {
            if (report.covers(from, to)
                    && speaks(report, from, to, lists)
                    && (best == null || inner(report, best, to))) {
                best = report;
            }
        }
        return best;
    }

    private static boolean inner(Report report, Report best, int to) {
        boolean before = !report.tag() && report.begin() < to;
        boolean bestBefore = !best.tag() && best.begin() < to;
        return before != bestBefore ? before : before || report.begin() < best.begin();
    }

    private boolean speaks(Report report, int from, int to, WordLists lists) {
        if (report.source() == null) {
            return report.kind() != ReportKind.MINDING;
        }
        if (lists.has("own-voice", tokens.low(report.source().head()))) {
            return false;
        }
        boolean own = report.begin() >= from && report.begin() < to;
        return !(own && report.kind() == ReportKind.LIKING);
    }
}
