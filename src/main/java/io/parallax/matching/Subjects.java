package io.parallax.matching;

import java.util.List;

/** Whose verb a verb of report is. */
final class Subjects {
    /** How far back the comma is that opens an apposition. */
    private static final int APPOSITION = 30;

    /** How far behind "denounced as" its "by" is. */
    private static final int AS = 9;

    private final Tokens tokens;
    private final WordLists lists;
    private final Sources sources;
    private final Verbs verbs;
    private final Tags tags;

    Subjects(Tokens tokens, WordLists lists, Sources sources) {
        this.tokens = tokens;
        this.lists = lists;
        this.sources = sources;
        this.verbs = new Verbs(tokens, lists, sources);
        this.tags = new Tags(tokens, lists);
    }

    /**
     * The subject of a verb.
     *
     * @param source null where nobody is named
     * @param tag whether subject and verb stand behind or amid the words they report
     * @param unreal whether the verb stands behind a modal verb or a "to" of purpose
     * @param refusing whether it is negated, so that even unreal it tells what the subject does not
     * @param supposed whether the subject only speaks on a condition
     * @param imagined whether it stands behind "would" or "could"
     * @param passive whether the words reported stand before the verb, which has no subject of saying
     */
    record Subject(
            Source source,
            boolean tag,
            boolean unreal,
            boolean refusing,
            boolean supposed,
            boolean imagined,
            boolean passive) {}

    private static Subject plain(Source source, boolean tag, boolean passive) {
        return new Subject(source, tag, false, false, false, false, passive);
    }

    /** Null where the form at {@code begin} is no verb of somebody's. */
    Subject of(int begin, int end, ReportKind kind, List<Report> before) {
        int last = verbs.overBetween(begin - 1);
        if (verbs.isNoun(begin, end, last)) {
            return null;
        }
        if (tokens.low(begin).equals("explained") && tokens.low(end).equals(":")) {
            return null;
        }
        if (verbs.isPassive(begin, last)) {
            return passive(begin, end);
        }
        var inverted = kind.isTagged() ? inverted(begin, end, last) : null;
        if (inverted != null) {
            return inverted;
        }
        boolean hanging =
                verbs.ing(begin) && !verbs.held(begin, last) && !sources.isName(last) || verbs.purpose(begin, last);
        var source = hanging ? hanging(last, before) : subject(last, before);
        if (source == null && !hanging) {
            return null;
        }
        boolean joined = tokens.low(last).equals("and") && lists.isBase(tokens.low(begin));
        boolean conditional = source != null && lists.has("conditional", tokens.low(source.begin() - 1));
        boolean unreal = joined || verbs.modal(begin, last) || verbs.purpose(begin, last);
        boolean imagined = verbs.supposed(begin, last);
        return new Subject(
                source,
                source != null && !imagined && tags.isTag(source, begin, end, kind),
                unreal,
                verbs.negated(begin, last),
                conditional,
                imagined,
                false);
    }

    /** Who is quoted "as saying": what is quoted, or the subject where the verb is passive. */
    Subject quoted(int verb, int as, List<Report> before) {
        int last = verbs.overBetween(verb - 1);
        var source = verbs.isPassive(verb, last) ? subject(last, before) : sources.beginningAt(verb + 1);
        return plain(source, !tokens.isWord(as + 2) && !opensWords(as + 2), false);
    }

    private boolean opensWords(int i) {
        return tokens.low(i).equals(":")
                || tokens.low(i).equals("“")
                || tokens.low(i + 1).equals("“");
    }

    /** The subject of the "be" before an adjective, null for none. */
    Source ofAdjective(int begin, List<Report> before) {
        int last = verbs.overBetween(begin - 1);
        return last == begin - 1 && !tokens.low(last).equals(",") ? null : subject(last, before);
    }

    /** "was described by Putin as", "it is claimed that". */
    private Subject passive(int begin, int end) {
        int reach = tokens.low(end).equals("as") ? AS : 3;
        for (int i = end;
                i < Math.min(end + reach, tokens.size()) && !tokens.low(i).equals("and");
                i++) {
            if (tokens.low(i).equals("by")) {
                return plain(sources.beginningAt(i + 1), false, true);
            }
        }
        boolean impersonal = tokens.low(end).equals("that") || lists.has("told", tokens.low(begin));
        return impersonal ? plain(null, false, false) : null;
    }

    /** ", said Witkoff": behind a mark, with a source that nothing follows but the rest of a tag. */
    private Subject inverted(int begin, int end, int last) {
        boolean behindMark = last == begin - 1
                && (tokens.low(last).equals("”")
                        || tokens.low(last).equals(",")
                        || tokens.low(last).equals("-"));
        if (!behindMark || verbs.ing(begin)) {
            return null;
        }
        var source = sources.beginningAt(end);
        boolean heard = lists.has("addressing", tokens.low(begin));
        if (source == null
                || heard && (tokens.isWord(source.end()) || !lists.has("tag-verb", tokens.low(begin)))
                || tokens.low(end).equals("that")
                || source.pronoun()
                        && tokens.low(last).equals(",")
                        && !lists.has("nobody", tokens.low(source.head()))
                        && !tokens.low(source.begin()).equals("no")) {
            return null;
        }
        return tags.closed(source.end(), tokens.low(last).equals("”")) || tags.describes(source, begin)
                ? plain(source, true, false)
                : null;
    }

    /** The subject whose last word is at {@code last}, over appositions, relative pronouns and coordination. */
    private Source subject(int last, List<Report> before) {
        var low = tokens.low(last);
        if (low.equals(",") || low.equals("-")) {
            return behindApposition(last, before);
        } else if (low.equals("and") || low.equals("but") || low.equals("or") || low.equals("then")) {
            return hanging(last, before);
        } else if (low.equals("who") || low.equals("which") || low.equals("that")) {
            int antecedent = tokens.low(last - 1).equals(",") ? last - 2 : last - 1;
            var source = low.equals("who") ? sources.personEndingAt(antecedent) : sources.endingAt(antecedent);
            return source == null ? sources.endingAt(last) : source;
        }
        var source = sources.endingAt(last);
        return source == null ? null : overAdjunct(source);
    }

    /** "Rubio in Brussels said". */
    private Source overAdjunct(Source source) {
        int preposition = source.begin() - 1;
        boolean adjunct = lists.has("place-adjunct", tokens.low(preposition)) && sources.isName(preposition - 1);
        return adjunct ? sources.endingAt(preposition - 1) : source;
    }

    /** The noun phrase before an apposition: the farthest that opens its clause, else the nearest. */
    private Source behindApposition(int comma, List<Report> before) {
        Source nearest = null;
        Source opening = null;
        for (int i = comma - 1; i > Math.max(0, comma - APPOSITION); i--) {
            if (tokens.quote(i) >= 0
                    || tokens.low(i).equals("”")
                    || tokens.low(i).equals(";")) {
                break;
            }
            var source = tokens.low(i).equals(tokens.low(comma)) ? sources.endingAt(i - 1) : null;
            if (source != null && appositive(i + 1)) {
                nearest = nearest == null ? source : nearest;
                opening = opensClause(source) ? source : opening;
            }
        }
        if (nearest != null) {
            return opening == null ? nearest : opening;
        }
        return before.isEmpty() ? null : hanging(comma, before);
    }

    private boolean opensClause(Source source) {
        int before = source.begin() - 1;
        return before < 0
                || lists.has("stop", tokens.low(before))
                || lists.has("subordinator", tokens.low(before))
                || tokens.low(before).equals("and")
                || tokens.low(before).equals("that");
    }

    private boolean appositive(int i) {
        var low = tokens.low(i);
        return tokens.isNumber(i)
                || low.equals("who")
                || low.equals("which")
                || low.equals("whose")
                || lists.has("determiner", low)
                || lists.has("title", low)
                || lists.has("preposition", low)
                || tokens.isCapital(i)
                || verbs.ing(i)
                || !lists.has("auxiliary", low) && !lists.has("stop-clause", low) && !lists.has("pronoun", low);
    }

    /** Of a verb without a subject of its own: that of the report before it, else the one that opens the sentence. */
    private Source hanging(int last, List<Report> before) {
        boolean adjunct = !tokens.low(last).equals("and") && !tokens.low(last).equals("or");
        for (int i = before.size() - 1; i >= 0; i--) {
            var report = before.get(i);
            boolean earlier = report.source() != null
                    && report.begin() <= last
                    && report.source().begin() < last;
            if (earlier
                    && !(adjunct && nested(report, before))
                    && !tokens.low(report.source().head()).equals("it")) {
                return report.source();
            }
        }
        var first = opening();
        return first == null ? null : first.end() > last + 1 ? main(last) : first;
    }

    /** "While insisting that ..., Scholz said": the subject of the main clause behind an opening one. */
    private Source main(int last) {
        boolean opens = last < 1
                || lists.has("subordinator", tokens.low(last))
                || tokens.low(last).equals("by");
        for (int comma = last + 2; opens && comma < tokens.size(); comma++) {
            var source = tokens.low(comma).equals(",") ? subjectAt(comma + 1) : null;
            if (source != null && lists.verb(tokens.low(source.end())) != null) {
                return source;
            }
        }
        return null;
    }

    /** Whether a report stands among the words of an earlier one. */
    private static boolean nested(Report report, List<Report> all) {
        return all.stream()
                .anyMatch(other -> other.begin() < report.begin()
                        && other.source() != null
                        && other.zones().stream()
                                .anyMatch(zone -> zone.overlap(report.source().begin(), report.begin()) > 0));
    }

    /** The noun phrase that opens the sentence, over what is set off before it. */
    private Source opening() {
        int i = 0;
        while (i < tokens.size() && !tokens.isWord(i)) {
            i++;
        }
        var low = tokens.low(i);
        boolean adjunct = lists.has("preposition", low)
                || lists.has("stop-clause", low)
                || lists.has("subordinator", low)
                || verbs.ing(i);
        var first = adjunct ? null : subjectAt(i);
        for (int comma = i; first == null && comma < Math.min(tokens.size(), APPOSITION); comma++) {
            first = tokens.low(comma).equals(",") ? subjectAt(comma + 1) : null;
        }
        return first;
    }

    /** The noun phrase at a token if a verb can follow it. */
    private Source subjectAt(int token) {
        int i = token;
        while (lists.has("stop", tokens.low(i))
                || lists.has("stop-clause", tokens.low(i))
                || lists.has("between", tokens.low(i))) {
            i++;
        }
        boolean none = lists.has("not-name", tokens.low(i))
                && !lists.has("determiner", tokens.low(i))
                && !lists.has("pronoun", tokens.low(i));
        var source = i < tokens.size() && !none ? sources.beginningAt(i) : null;
        boolean followed = source != null && (tokens.isWord(source.end()) || appositive(source.end() + 1));
        return followed && !lists.has("preposition", tokens.low(i)) ? source : null;
    }
}
