package io.parallax.matching;

import io.parallax.matching.Report.Zone;
import java.util.ArrayList;
import java.util.List;

/** Finds the reports of one sentence, in the order of their cues. */
final class Reports {
    private final Tokens tokens;
    private final WordLists lists;
    private final Sources sources;
    private final Subjects subjects;
    private final List<Report> found = new ArrayList<>();

    private Reports(Tokens tokens, WordLists lists) {
        this.tokens = tokens;
        this.lists = lists;
        this.sources = new Sources(tokens, lists);
        this.subjects = new Subjects(tokens, lists, sources);
    }

    static List<Report> in(Tokens tokens, WordLists lists) {
        var reports = new Reports(tokens, lists);
        for (int i = 0; i < tokens.size(); i++) {
            i = Math.max(i, reports.at(i) - 1);
        }
        reports.headings();
        return reports.found;
    }

    /** Looks for a report at a token; returns where to look on. */
    private int at(int i) {
        if (tokens.quote(i) >= 0 || !tokens.isWord(i)) {
            return i + 1;
        }
        var credit = lists.credits().at(tokens, i);
        if (credit != null) {
            return credit(i, credit.end());
        }
        if (tokens.low(i).equals("in") || tokens.low(i).equals("to")) {
            return possessed(i);
        }
        var stand = lists.stands().at(tokens, i);
        if (stand != null) {
            return stand(i, stand.end());
        }
        var verb = lists.particleVerbs().at(tokens, i);
        if (verb != null) {
            return verb(i, verb.end(), ReportKind.named(verb.phrase().section()));
        }
        var kind = lists.verb(tokens.low(i));
        int next = kind == null ? i + 1 : verb(i, i + 1, kind);
        return next > i + 1 || !lists.has("speech-noun", tokens.low(i)) || isCue(i) ? next : noun(i);
    }

    private boolean isCue(int i) {
        return !found.isEmpty() && found.get(found.size() - 1).begin() == i;
    }

    /** "According to Kyiv, ..." */
    private int credit(int begin, int end) {
        var source = sources.beginningAt(end);
        int behind = source == null ? end : source.end();
        found.add(new Report(source, begin, end, ReportKind.NEUTRAL, around(begin, behind), begin > 0, true));
        return behind;
    }

    /** "In Moscow's view ..." */
    private int possessed(int begin) {
        for (int i = begin + 1; i < Math.min(begin + 8, tokens.size()); i++) {
            boolean possessor = tokens.low(i).equals("'s")
                    || lists.has("determiner", tokens.low(i)) && lists.has("personal", tokens.low(i));
            if (possessor && lists.has("possessed-credit", tokens.low(i + 1))) {
                boolean his = !tokens.low(i).equals("'s");
                var source = his ? new Source(i, i + 1, i, true) : sources.endingAt(i - 1);
                if (source == null || source.begin() <= begin) {
                    return begin + 1;
                }
                found.add(new Report(source, begin, i + 2, ReportKind.MINDING, around(begin, i + 2), begin > 0, true));
                return i + 2;
            }
        }
        return begin + 1;
    }

    /** "is opposed to": an adjective with the subject of its "be". */
    private int stand(int begin, int end) {
        var subject = subjects.ofAdjective(begin, found);
        if (subject != null) {
            found.add(new Report(
                    subject, begin, end, ReportKind.POSITION, List.of(new Zone(begin, stop(end))), false, true));
        }
        return end;
    }

    private int verb(int begin, int end, ReportKind kind) {
        var subject = subjects.of(begin, end, kind, found);
        if (subject == null) {
            return begin + 1;
        }
        boolean asked = lists.isBase(tokens.low(begin)) && demanded(begin);
        found.add(new Report(
                subject.source(),
                begin,
                end,
                kind,
                zones(begin, end, subject),
                subject.tag(),
                !asked && speaks(subject.source(), kind) && credits(kind, end, subject)));
        return end;
    }

    /** Whether a verb in its base form tells what an earlier one demands: "demanded that Kyiv renounce". */
    private boolean demanded(int verb) {
        for (var report : found) {
            boolean open = report.zones().stream().anyMatch(zone -> zone.overlap(verb, verb + 1) > 0);
            if (open && report.kind() == ReportKind.DEMANDING && report.begin() < verb) {
                return true;
            }
        }
        return false;
    }

    /** Whether those who can speak are the subject: a name, a pronoun, a person or body; papers and polls say, and no more. */
    private boolean speaks(Source source, ReportKind kind) {
        var head = source == null ? "" : tokens.low(source.head());
        boolean named = source == null || source.pronoun() || tokens.isCapital(source.head());
        return named || kind == ReportKind.NEUTRAL || kind == ReportKind.PERCEIVING || lists.isAgent(head);
    }

    private int clause(int verb) {
        int i = verb;
        while (i > 0 && !tokens.low(i - 1).equals(",") && !lists.has("stop", tokens.low(i - 1))) {
            i--;
        }
        return i;
    }

    /** Whether the words behind a verb are its subject's. */
    private boolean credits(ReportKind kind, int end, Subjects.Subject subject) {
        if (!kind.credits() || (subject.unreal() && !kind.isSpeech())) {
            return false;
        }
        return kind != ReportKind.PERCEIVING || subject.tag() || complement(end);
    }

    private boolean complement(int end) {
        for (int i = end; i < Math.min(end + 12, tokens.size()) && !lists.has("stop", tokens.low(i)); i++) {
            boolean clause = i < end + 3 && lists.has("clause-opener", tokens.low(i));
            boolean finite = i > end && i < end + 6 && lists.has("auxiliary", tokens.low(i)) && plainUntil(end, i);
            if (clause || finite || tokens.low(i).equals("as")) {
                return true;
            }
        }
        return false;
    }

    private boolean plainUntil(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.isWord(i)
                    || lists.has("preposition", tokens.low(i))
                    || lists.has("stop-clause", tokens.low(i))) {
                return false;
            }
        }
        return true;
    }

    private List<Zone> zones(int begin, int end, Subjects.Subject subject) {
        if (subject.passive()) {
            return List.of(new Zone(clause(begin), stop(end)));
        }
        if (!subject.tag()) {
            return List.of(new Zone(begin, stop(end)));
        }
        int from = subject.source() == null
                ? begin
                : Math.min(begin, subject.source().begin());
        int to = subject.source() == null ? end : Math.max(end, subject.source().end());
        return around(from, to);
    }

    /** All before a tag, and what follows it as long as nothing closes its words. */
    private List<Zone> around(int from, int to) {
        var zones = new ArrayList<Zone>();
        zones.add(new Zone(start(from), from));
        int behind = to;
        while (behind < tokens.size() && tokens.isWord(behind)) {
            behind++;
        }
        boolean ends = from > 0 && (behind >= tokens.size() || lists.has("closing", tokens.low(behind + 1)));
        if (!ends) {
            zones.add(new Zone(from == 0 ? to : behind, stop(behind)));
        }
        return zones;
    }

    /** Where the words before a tag begin: behind the last semicolon. */
    private int start(int from) {
        for (int i = from - 1; i > 0; i--) {
            if (tokens.low(i).equals(";") && tokens.quote(i) < 0) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Where words that are reported from {@code from} on end, outside quotation marks. */
    private int stop(int from) {
        boolean subordinate = lists.has("subordinator", tokens.low(0)) && !commaBefore(from);
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.quote(i) >= 0) {
                continue;
            } else if (subordinate
                    && tokens.low(i).equals(",")
                    && !tokens.low(i + 1).equals("“")) {
                return i;
            }
            boolean comma = tokens.low(i).equals(",") || tokens.low(i).equals("-");
            if (tokens.low(i).equals(";") || comma && lists.has("closing", tokens.low(i + 1)) && !goesOn(i + 1)) {
                return i;
            }
        }
        return tokens.size();
    }

    private int comma(int from) {
        int i = from;
        while (i < tokens.size()
                && !(tokens.quote(i) < 0
                        && (tokens.low(i).equals(",") || tokens.low(i).equals(";")))) {
            i++;
        }
        return i;
    }

    private boolean commaBefore(int end) {
        for (int i = 0; i < end; i++) {
            if (tokens.low(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether "but" goes on with what is reported: without a subject, or in the tense of reported speech. */
    private boolean goesOn(int conjunction) {
        if (!tokens.low(conjunction).equals("but")) {
            return false;
        }
        if (lists.has("going-on", tokens.low(conjunction + 1))
                || tokens.low(conjunction + 1).equals("“")) {
            return true;
        }
        for (int i = conjunction + 1; i < conjunction + 7 && tokens.isWord(i); i++) {
            if (lists.has("unreal", tokens.low(i)) || tokens.low(i).equals("should")) {
                return true;
            }
        }
        return false;
    }

    /** "Moscow's demand that", "claims by Kyiv that", "demands for". */
    private int noun(int i) {
        boolean is = lists.has("passive-aux", tokens.low(i + 1)) && !lists.has("is-complement", tokens.low(i + 2));
        if (is
                || !lists.has("noun-complement", tokens.low(i + 1))
                        && !tokens.low(i + 1).equals("by")
                        && !tokens.low(i + 1).equals("from")) {
            return i + 1;
        }
        var by = tokens.low(i + 1);
        Source source = null;
        int end = i + 1;
        if (by.equals("by") || by.equals("from")) {
            source = sources.beginningAt(i + 2);
            end = source == null ? i + 2 : source.end();
        } else {
            source = possessor(i);
        }
        if (source == null && !lists.has("sourceless-noun", tokens.low(i))) {
            return i + 1;
        }
        found.add(new Report(
                source,
                i,
                i + 1,
                ReportKind.CLAIMING,
                List.of(new Zone(i, tokens.low(end).equals("that") ? stop(end) : comma(end))),
                false,
                true));
        return i + 1;
    }

    private Source possessor(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
            if (tokens.low(i).equals("'s")) {
                return sources.endingAt(i - 1);
            } else if (lists.has("personal", tokens.low(i)) && lists.has("determiner", tokens.low(i))) {
                return new Source(i, i + 1, i, true);
            } else if (!tokens.isWord(i)) {
                return null;
            }
        }
        return null;
    }

    /** "Zelensky: NATO is off the table" and "NATO off the table - Kremlin". */
    private void headings() {
        for (int i = 1; i < tokens.size() - 1; i++) {
            boolean dash = tokens.low(i).equals("-");
            if (tokens.quote(i) < 0 && (dash || tokens.low(i).equals(":"))) {
                heading(i, dash);
            }
        }
    }

    private void heading(int mark, boolean dash) {
        int last = tokens.size() - 1;
        while (last > mark && !tokens.isWord(last)) {
            last--;
        }
        if (!dash && mark <= 6 && isSource(0, mark)) {
            found.add(new Report(
                    new Source(0, mark, mark - 1, false),
                    mark,
                    mark + 1,
                    ReportKind.NEUTRAL,
                    List.of(new Zone(mark, tokens.size())),
                    false,
                    true));
        } else if ((!dash || tokens.isWord(tokens.size() - 1))
                && last - mark <= 4
                && mark >= 3
                && last > mark
                && isSource(mark + 1, last + 1)) {
            found.add(new Report(
                    new Source(mark + 1, last + 1, last, false),
                    mark,
                    mark + 1,
                    ReportKind.NEUTRAL,
                    List.of(new Zone(0, mark)),
                    true,
                    true));
        }
    }

    private boolean isSource(int from, int to) {
        if (!tokens.isCapital(from) && !lists.has("source-word", tokens.low(to - 1))) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean word =
                    tokens.isWord(i) && !lists.has("no-source", tokens.low(i)) && !lists.has("auxiliary", tokens.low(i))
                            || tokens.low(i).equals("'s");
            if (!word || (lists.verb(tokens.low(i)) != null && !lists.has("source-word", tokens.low(i)))) {
                return false;
            }
        }
        return sources.isName(to - 1)
                || lists.has("source-word", tokens.low(to - 1))
                || lists.has("title", tokens.low(to - 1));
    }
}
