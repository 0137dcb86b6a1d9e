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
                    && !isDenied(report)
                    && (best == null || inner(report, best, from, to))) {
                best = report;
            }
        }
        return best;
    }

    /** Whether anybody's words cover a stretch of tokens. */
    boolean isCredited(int from, int to) {
        return reports.stream()
                .anyMatch(report -> report.credits() && report.source() != null && report.covers(from, to));
    }

    /**
     * The report that a whole stretch of words hangs on: the nearest cue before it, else the nearest tag, else one in it, else
     * the nearest of all.
     */
    Report introducing(int from, int to) {
        Report best = null;
        for (var report : reports) {
            if (best == null || rank(report, from, to) < rank(best, from, to)) {
                best = report;
            }
        }
        return best;
    }

    private int rank(Report report, int from, int to) {
        if (!report.covers(from, to)) {
            int apart = Math.min(Math.abs(report.begin() - to), Math.abs(report.end() - from));
            return 6 * tokens.size() + apart + (report.source() == null ? tokens.size() : 0);
        }
        int told = report.credits() ? 0 : tokens.size();
        int nameless = told + (report.source() == null ? 3 * tokens.size() : report.noun() ? tokens.size() : 0);
        if (!report.tag() && report.begin() <= from) {
            return nameless + from - report.begin();
        }
        return nameless + tokens.size() + (report.tag() ? 0 : tokens.size()) + Math.abs(report.begin() - from);
    }

    /** Whether a claim is told only as what somebody denies: "rejects Trump's suggestion that". */
    private boolean isDenied(Report claim) {
        return claim.noun()
                && reports.stream()
                        .anyMatch(r -> r.kind() == ReportKind.DENYING
                                && r.begin() < claim.begin()
                                && claim.begin() - r.end() <= 5
                                && !r.tag());
    }

    /** A verb that is one of the match's own words is what a tag beside it tells: "Moscow does not want a truce, he said". */
    private static boolean inner(Report report, Report best, int from, int to) {
        boolean nameless = report.source() == null;
        if (nameless != (best.source() == null)) {
            return !nameless;
        }
        boolean before = !report.tag() && report.begin() < to;
        boolean bestBefore = !best.tag() && best.begin() < to;
        if (before != bestBefore) {
            var stated = before ? report : best;
            var other = before ? best : report;
            return before == !(stated.begin() >= from && other.tag());
        }
        return before || report.begin() < best.begin();
    }

    private boolean speaks(Report report, int from, int to, WordLists lists) {
        if (!report.credits()) {
            return false;
        }
        if (report.source() == null) {
            return report.kind() != ReportKind.MINDING;
        }
        if (lists.has("nobody", tokens.low(report.source().head()))) {
            return false;
        }
        if (lists.has("own-voice", tokens.low(report.source().head()))) {
            return false;
        }
        boolean own = report.begin() >= from && report.begin() < to;
        boolean object = report.noun() && report.source().begin() > from;
        return !(own && (object || report.kind() == ReportKind.LIKING));
    }
}
