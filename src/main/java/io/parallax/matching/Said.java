package io.parallax.matching;

import java.util.List;
import java.util.function.Predicate;

/**
 * One sentence, read for who says what.
 *
 * @param reports in the order of their cues
 */
record Said(Tokens tokens, List<Report> reports) {

    /** The most tokens between a verb and the clause that it tells: a hearer, a day. */
    private static final int LONGEST_HEARER = 6;

    /** The report whose words a stretch of tokens is: the innermost that stands before it, else the nearest tag. */
    Report governing(int from, int to, WordLists lists) {
        return governing(from, to, lists, report -> true);
    }

    private Report governing(int from, int to, WordLists lists, Predicate<Report> counts) {
        Report best = null;
        for (var report : reports) {
            if ((report.covers(from, to) || names(report, from, to, lists))
                    && counts.test(report)
                    && speaks(report, from, to, lists)
                    && !isDenied(report)
                    && (best == null || inner(report, best, from, to, lists))) {
                best = report;
            }
        }
        return best;
    }

    /** Whether the end of a match tells what somebody takes its beginning for: "the bid, which Moscow calls a threat". */
    private boolean names(Report report, int from, int to, WordLists lists) {
        boolean named = report.source() != null
                && report.begin() > from
                && report.begin() < to
                && lists.has("naming", tokens.low(report.begin()));
        return named && report.zones().stream().anyMatch(zone -> zone.overlap(to - 1, to) > 0);
    }

    /**
     * The report by which a cue rejects a match: the verb in it, else what governs it; null for the text itself.
     *
     * @param from the first token of the match
     */
    Report rejecting(Phrases.Found cue, int from, WordLists lists) {
        int begin = cue.begin();
        var section = cue.phrase().section();
        boolean text = section.startsWith("rejected");
        var own = text ? null : within(begin, cue.end());
        if (own != null && own.credits() && !isNobody(own.source(), lists)) {
            return own;
        }
        boolean back = section.endsWith(" back");
        var around = governing(begin, begin + 1, lists, report -> !(back && isTopic(report, from)));
        boolean adverb = text && isAdverb(cue) && around != null && begin - around.end() <= 1;
        boolean none = around == null
                || around.source() == null && (around.noun() || around.begin() == 0)
                || section.endsWith(" after") && !around.tag();
        return none || adverb && !around.tag() ? null : around;
    }

    private boolean isAdverb(Phrases.Found cue) {
        return cue.end() == cue.begin() + 1 || tokens.low(cue.begin()).equals(",");
    }

    /** Whether the sentence is about a claim: "Moscow's claim that ... is false". */
    private boolean isTopic(Report claim, int from) {
        return claim.noun()
                && claim.begin() < from
                && reports.stream().noneMatch(report -> !report.tag() && report.begin() < claim.begin());
    }

    /** The first report with a source whose cue stands in a stretch of tokens, null for none. */
    Report within(int from, int to) {
        return reports.stream()
                .filter(report -> report.source() != null && report.begin() >= from && report.begin() < to)
                .findFirst()
                .orElse(null);
    }

    /** "No one", "not a single ally": a source that speaks for none. */
    boolean isNobody(Source source, WordLists lists) {
        return lists.has("nobody", tokens.low(source.head()))
                || lists.has("none", tokens.low(source.begin()))
                || tokens.low(source.begin() - 1).equals("not")
                || tokens.low(source.begin()).equals("no")
                || tokens.low(source.begin()).equals("few")
                        && !tokens.low(source.begin() - 1).equals("a");
    }

    /**
     * Whether a judgement in a match ("illegal annexation", "sham vote") is the text's own: the verb that governs it has no
     * clause for an object, only a thing that the text so names, as in "announced an evacuation of the illegally annexed coast".
     */
    boolean isOwnJudgement(Report report, int from, WordLists lists) {
        boolean judges = lists.has("evaluating", tokens.low(from));
        boolean takesSides = report.kind() == ReportKind.DENYING
                || report.kind() == ReportKind.POSITION
                || lists.has("naming", tokens.low(report.begin()));
        return judges
                && !report.tag()
                && !report.noun()
                && !takesSides
                && report.end() <= from
                && !new Complements(tokens, lists).isClause(report.end(), from);
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

    /** A verb that is one of the match's own words is what another tells: "Macron said Moscow does not want a truce". */
    private boolean inner(Report report, Report best, int from, int to, WordLists lists) {
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
        if (before) {
            return report.begin() < from || !embeds(best, report, lists);
        }
        return report.begin() < best.begin();
    }

    /** Whether what somebody wants or thinks is what another tells in a clause right behind their verb. */
    private boolean embeds(Report outer, Report inner, WordLists lists) {
        boolean speech = inner.noun() || inner.kind() == ReportKind.NEUTRAL || inner.kind() == ReportKind.DENYING;
        if (speech || inner.source() == null || outer.end() > inner.source().begin()) {
            return false;
        }
        for (int i = outer.end(); i < inner.source().begin(); i++) {
            if (!tokens.isWord(i) || lists.has("closing", tokens.low(i)) || lists.has("stop", tokens.low(i))) {
                return false;
            }
        }
        return inner.source().begin() - outer.end() <= LONGEST_HEARER;
    }

    private boolean speaks(Report report, int from, int to, WordLists lists) {
        if (!report.credits()) {
            return false;
        }
        if (report.source() == null) {
            return report.kind() != ReportKind.MINDING;
        }
        if (isNobody(report.source(), lists)
                || lists.has("own-voice", tokens.low(report.source().head()))) {
            return false;
        }
        boolean own = report.begin() >= from && report.begin() < to;
        boolean object = report.noun() && report.source().begin() > from;
        return !(own && (object || report.kind() == ReportKind.LIKING));
    }
}
