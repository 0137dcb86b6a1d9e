package io.parallax.matching;

import io.parallax.matching.Report.Zone;
import java.util.ArrayList;
import java.util.List;

/** Finds the reports of one sentence, in the order of their cues. */
final class Reports {
    /** How far behind the "that" of a demand its verb is, at most. */
    private static final int DEMAND = 8;

    /** How far behind "quoted" its "as saying" is, at most. */
    private static final int QUOTED = 12;

    private final Tokens tokens;
    private final WordLists lists;
    private final Sources sources;
    private final Subjects subjects;
    private final Zones zones;
    private final SpeechNouns nouns;
    private final Complements complements;
    private final List<Report> found = new ArrayList<>();

    private Reports(Tokens tokens, WordLists lists) {
        this.tokens = tokens;
        this.lists = lists;
        this.sources = new Sources(tokens, lists);
        this.subjects = new Subjects(tokens, lists, sources);
        this.zones = new Zones(tokens, lists);
        this.nouns = new SpeechNouns(tokens, lists, sources, zones);
        this.complements = new Complements(tokens, lists);
    }

    static List<Report> in(Tokens tokens, WordLists lists) {
        var reports = new Reports(tokens, lists);
        for (int i = 0; i < tokens.size(); i++) {
            i = Math.max(i, reports.at(i) - 1);
        }
        new Headings(tokens, lists, reports.sources, reports.found).read();
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
        boolean view = i == 0 && (tokens.low(i).equals("for") || tokens.low(i).equals("to"));
        int viewed = view ? viewed() : tokens.low(i).equals("if") ? believed(i) : 0;
        if (viewed > 0) {
            return viewed;
        }
        if (lists.has("in-view", tokens.low(i))) {
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
        if (next > i + 1 || !lists.has("speech-noun", tokens.low(i)) || isCue(i)) {
            return next;
        }
        var claim = nouns.at(i);
        if (claim != null) {
            found.add(claim);
        }
        return i + 1;
    }

    private boolean isCue(int i) {
        return !found.isEmpty() && found.get(found.size() - 1).begin() == i;
    }

    /** "According to Kyiv, ..." */
    private int credit(int begin, int end) {
        var source = sources.beginningAt(end);
        int behind = source == null ? end : source.end();
        found.add(new Report(source, begin, end, ReportKind.NEUTRAL, zones.around(begin, behind), begin > 0, true));
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
                found.add(new Report(
                        source, begin, i + 2, ReportKind.MINDING, zones.around(begin, i + 2), begin > 0, true));
                return i + 2;
            }
        }
        return begin + 1;
    }

    /** "For Moscow, ...": behind the name; 0 where it is none's view. */
    private int viewed() {
        var source = sources.beginningAt(1);
        boolean set =
                source != null && !source.pronoun() && tokens.low(source.end()).equals(",");
        if (!set
                || lists.has("time", tokens.low(source.head()))
                || lists.has("object-relative", tokens.low(source.end() + 1))
                || !(sources.isName(source.head()) || lists.isAgent(tokens.low(source.head())))) {
            return 0;
        }
        var words = List.of(new Zone(source.end(), zones.stop(source.end() + 1)));
        found.add(new Report(source, 0, source.end(), ReportKind.MINDING, words, false, true));
        return source.end();
    }

    /** "if Moscow is to be believed": behind it; 0 where it is none. */
    private int believed(int begin) {
        var source = sources.beginningAt(begin + 1);
        if (source == null
                || !lists.has("copula", tokens.low(source.end()))
                || !tokens.low(source.end() + 1).equals("to")
                || !tokens.low(source.end() + 3).equals("believed")) {
            return 0;
        }
        int end = source.end() + 4;
        found.add(new Report(source, begin, end, ReportKind.DOUBTING, zones.around(begin, end), true, true));
        return end;
    }

    /** "is opposed to": an adjective with the subject of its "be". */
    private int stand(int begin, int end) {
        var subject = subjects.ofAdjective(begin, found);
        if (subject != null) {
            found.add(new Report(
                    subject, begin, end, ReportKind.POSITION, List.of(new Zone(begin, zones.stop(end))), false, true));
        }
        return end;
    }

    /** "Tass quoted Lavrov as saying": behind the last word of it; 0 where it is none. */
    private int quoting(int verb) {
        int last = lists.has("quoting", tokens.low(verb)) ? verb + QUOTED : verb;
        for (int as = verb + 1; as < last; as++) {
            boolean said = tokens.low(as).equals("as") && lists.verb(tokens.low(as + 1)) != null;
            if (said && tokens.low(as + 1).endsWith("ing")) {
                var subject = subjects.quoted(verb, as, found);
                if (subject.source() == null) {
                    return 0;
                }
                var where = zones.zones(verb, as + 2, subject);
                found.add(new Report(subject.source(), verb, as + 2, ReportKind.NEUTRAL, where, subject.tag(), true));
                return as + 2;
            }
        }
        return 0;
    }

    private int verb(int begin, int end, ReportKind kind) {
        int quoting = quoting(begin);
        if (quoting > 0) {
            return quoting;
        }
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
                zones.zones(begin, end, subject),
                subject.tag(),
                !asked
                        && !presupposes(begin, end)
                        && !isContradicted(subject.source())
                        && speaks(subject.source(), kind, tokens.low(begin))
                        && credits(kind, end, subject)));
        return end;
    }

    /** Whether what follows is taken for granted rather than said: "refused to condemn", "did not denounce". */
    private boolean presupposes(int begin, int end) {
        if (!lists.has("factive", tokens.low(begin))) {
            return tokens.low(end).equals("to") && lists.has("factive", tokens.low(end + 1));
        }
        int i = begin - 1;
        while (tokens.low(i).equals("to") || lists.has("auxiliary", tokens.low(i))) {
            i--;
        }
        return lists.has("withholding", tokens.low(i)) || lists.has("withholding", tokens.low(begin - 1));
    }

    /** "Contrary to what Moscow says": what follows is not in its words. */
    private boolean isContradicted(Source source) {
        return source != null
                && tokens.low(source.begin() - 1).equals("what")
                && (lists.has("contradicting", tokens.low(source.begin() - 2))
                        || lists.has("contradicting", tokens.low(source.begin() - 3)));
    }

    /** Whether a verb in its base form tells what an earlier one demands: "demanded that Kyiv renounce". */
    private boolean demanded(int verb) {
        for (var report : found) {
            boolean open = report.zones().stream().anyMatch(zone -> zone.overlap(verb, verb + 1) > 0);
            boolean demand = report.kind() == ReportKind.DEMANDING
                    || report.noun() && lists.has("demand-noun", tokens.low(report.begin()));
            if (open && demand && report.begin() < verb) {
                return true;
            }
        }
        for (int i = verb - 1; i > Math.max(0, verb - DEMAND); i--) {
            if (tokens.low(i).equals("that")) {
                int noun = i - 1;
                while (noun > 0 && (!tokens.isWord(noun) || tokens.low(noun).equals("including"))) {
                    noun--;
                }
                return lists.has("demand-noun", tokens.low(noun));
            }
        }
        return false;
    }

    /** Whether those who can speak are the subject: a name, a pronoun, a person or body; papers and polls say, and no more. */
    private boolean speaks(Source source, ReportKind kind, String verb) {
        var head = source == null ? "" : tokens.low(source.head());
        boolean named = source == null || source.pronoun() || tokens.isCapital(source.head());
        return named || kind == ReportKind.NEUTRAL || lists.has("evidence", verb) || lists.isAgent(head);
    }

    /** Whether the words behind a verb are its subject's. */
    private boolean credits(ReportKind kind, int end, Subjects.Subject subject) {
        boolean supposed = subject.supposed()
                || subject.unreal()
                        && !kind.isSpeech()
                        && !(subject.refusing() && lists.has("clause-opener", tokens.low(end)));
        if (!kind.credits() || supposed || kind == ReportKind.DEMANDING && subject.imagined()) {
            return false;
        }
        return kind != ReportKind.PERCEIVING || subject.tag() || complements.isClause(end, tokens.size());
    }
}
