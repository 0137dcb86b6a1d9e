package io.parallax.matching;

import java.util.List;

/** Whose verb a verb of report is. */
final class Subjects {
    /** How far back the comma is that opens an apposition. */
    private static final int APPOSITION = 30;

    private final Tokens tokens;
    private final WordLists lists;
    private final Sources sources;

    Subjects(Tokens tokens, WordLists lists, Sources sources) {
        this.tokens = tokens;
        this.lists = lists;
        this.sources = sources;
    }

    /**
     * The subject of a verb.
     *
     * @param source null where nobody is named
     * @param tag whether subject and verb stand behind or amid the words they report
     * @param unreal whether the verb stands behind a modal verb or a "to" of purpose
     * @param passive whether the words reported stand before the verb, which has no subject of saying
     */
    record Subject(Source source, boolean tag, boolean unreal, boolean passive) {}

    /** Null where the form at {@code begin} is no verb of somebody's. */
    Subject of(int begin, int end, ReportKind kind, List<Report> before) {
        int last = overBetween(begin - 1);
        if (isNoun(begin, last)) {
            return null;
        }
        if (tokens.low(begin).equals("explained") && tokens.low(end).equals(":")) {
            return null;
        }
        if (isPassive(begin, last)) {
            return passive(begin, end);
        }
        var inverted = kind.isTagged() ? inverted(begin, end, last) : null;
        if (inverted != null) {
            return inverted;
        }
        boolean hanging = ing(begin) && !held(begin, last) && !sources.isName(last) || purpose(begin, last);
        var source = hanging ? hanging(last, before) : subject(last, before);
        if (source == null && !hanging) {
            return null;
        }
        boolean joined = tokens.low(last).equals("and") && lists.isBase(tokens.low(begin));
        boolean unreal = joined || modal(begin, last) || purpose(begin, last);
        return new Subject(source, source != null && isTag(source, begin, end), unreal, false);
    }

    /** The subject of the "be" before an adjective, null for none. */
    Source ofAdjective(int begin, List<Report> before) {
        int last = overBetween(begin - 1);
        return last == begin - 1 && !tokens.low(last).equals(",") ? null : subject(last, before);
    }

    private boolean modal(int verb, int last) {
        for (int i = last + 1; i < verb; i++) {
            if (lists.has("modal", tokens.low(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an auxiliary or a verb of going on holds an -ing form. */
    private boolean held(int verb, int last) {
        for (int i = last + 1; i < verb; i++) {
            if (lists.has("auxiliary", tokens.low(i)) || lists.has("between", tokens.low(i))) {
                return true;
            }
        }
        return false;
    }

    /** Behind a "to" that no verb of trying or refusing holds: "used the talks to demand". */
    private boolean purpose(int verb, int last) {
        return last >= 0 && last + 1 < verb && tokens.low(last + 1).equals("to") && tokens.isWord(last);
    }

    /** Back over auxiliaries, adverbs and days that stand between a subject and its verb. */
    private int overBetween(int from) {
        int i = from;
        while (i >= 0 && tokens.quote(i) < 0) {
            var low = tokens.low(i);
            boolean adverb = low.length() > 4 && low.endsWith("ly") && !tokens.isCapital(i);
            if (lists.has("auxiliary", low) || lists.has("between", low) || low.equals("not") || adverb) {
                i--;
            } else if (lists.has("time", low) && i > 0) {
                i--;
                while (i > 0 && tokens.isNumber(i)) {
                    i--;
                }
                i -= lists.has("preposition", tokens.low(i))
                                || lists.has("determiner", tokens.low(i))
                                || lists.has("time-adjective", tokens.low(i))
                        ? 1
                        : 0;
            } else if (low.equals(")")) {
                while (i > 0 && !tokens.low(i).equals("(")) {
                    i--;
                }
                i--;
            } else {
                break;
            }
        }
        return i;
    }

    /** Whether a form is no verb here: a name, or a noun by the word before it or for want of agreement with it. */
    private boolean isNoun(int verb, int last) {
        var before = tokens.low(verb - 1);
        if (tokens.isCapital(verb) && verb > 0 && !tokens.isTitleCase()) {
            return true;
        }
        if (before.equals("'s")) {
            return !ing(verb) || lists.has("noun-like", tokens.low(verb));
        }
        if (lists.has("noun-like", tokens.low(verb))
                && (bareNoun(verb, last) || lists.has("noun-tail", tokens.low(verb + 1)))) {
            return true;
        }
        boolean determined = lists.has("determiner", before) && !lists.has("pronoun", before);
        boolean governed = lists.has("preposition", before) && !before.equals("to") && !ing(verb);
        if (determined || governed || lists.has("adjective", before) && !ing(verb)) {
            return true;
        }
        return last == verb - 1 && last >= 0 && !agrees(verb);
    }

    /** A noun behind a noun, as in "security guarantees": in the singular a subject in small letters has a determiner. */
    private boolean bareNoun(int verb, int last) {
        var before = tokens.low(verb - 1);
        if (last != verb - 1
                || last < 0
                || !tokens.isWord(last)
                || tokens.isCapital(last)
                || lists.has("pronoun", before)) {
            return false;
        }
        boolean modifier = before.endsWith("ing") || before.endsWith("ed");
        var source = sources.endingAt(last);
        boolean determined = source != null && lists.has("determiner", tokens.low(source.begin()));
        return modifier
                || tokens.low(verb).endsWith("s")
                        && !determined
                        && !lists.has("source-word", before)
                        && !lists.has("title", before);
    }

    /** Whether a form in the present fits the word before it in number. */
    private boolean agrees(int verb) {
        var low = tokens.low(verb);
        var before = tokens.low(verb - 1);
        if (lists.has("pronoun", before) || !tokens.isWord(verb - 1) || before.equals("and") || before.equals("or")) {
            return true;
        }
        boolean plural = before.endsWith("s") && !before.endsWith("ss") || lists.has("plural", before);
        if (lists.isBase(low)) {
            return plural || joined(verb - 1);
        }
        return !lists.has("noun-like", low) || !low.endsWith("s") || tokens.isCapital(verb - 1) || !plural;
    }

    /** "Moscow and Kyiv demand". */
    private boolean joined(int last) {
        for (int i = last - 1; i > Math.max(0, last - 4); i--) {
            if (tokens.low(i).equals("and")) {
                return sources.isName(i - 1);
            }
        }
        return false;
    }

    private boolean isPassive(int verb, int last) {
        if (ing(verb)) {
            return false;
        }
        for (int i = verb - 1; i > last; i--) {
            if (lists.has("passive-aux", tokens.low(i))) {
                return participle(verb);
            } else if (lists.has("auxiliary", tokens.low(i)) || tokens.low(i).equals("to")) {
                return false;
            }
        }
        return participle(verb) && tokens.low(verb + 1).equals("by");
    }

    private boolean participle(int i) {
        var low = tokens.low(i);
        return low.endsWith("ed") || lists.has("participle", low);
    }

    /** "was described by Putin as", "it is claimed that". */
    private Subject passive(int begin, int end) {
        for (int i = end; i < Math.min(end + 3, tokens.size()); i++) {
            if (tokens.low(i).equals("by")) {
                return new Subject(sources.beginningAt(i + 1), false, false, true);
            }
        }
        boolean impersonal = tokens.low(end).equals("that") || lists.has("told", tokens.low(begin));
        return impersonal ? new Subject(null, false, false, false) : null;
    }

    /** ", said Witkoff": behind a mark, with a source that nothing follows but the rest of a tag. */
    private Subject inverted(int begin, int end, int last) {
        boolean behindMark = last == begin - 1
                && (tokens.low(last).equals("”")
                        || tokens.low(last).equals(",")
                        || tokens.low(last).equals("-"));
        if (!behindMark || ing(begin) || lists.has("addressing", tokens.low(begin))) {
            return null;
        }
        var source = sources.beginningAt(end);
        if (source == null
                || tokens.low(end).equals("that")
                || source.pronoun() && tokens.low(last).equals(",")) {
            return null;
        }
        return closed(source.end(), tokens.low(last).equals("”")) ? new Subject(source, true, false, false) : null;
    }

    /** Whether nothing but the rest of a tag follows; behind a plain comma only a mark or a day tells it from an apposition. */
    private boolean closed(int behind, boolean quoted) {
        var low = tokens.low(behind);
        if (behind >= tokens.size() || !tokens.isWord(behind) || lists.has("time", low)) {
            return true;
        }
        boolean goesOn = lists.has("stop-clause", low) || lists.has("preposition", low);
        return quoted && goesOn || lists.has("place-adjunct", low) && lists.has("time", tokens.low(behind + 1));
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
            var source = sources.endingAt(antecedent);
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
                || ing(i)
                || !lists.has("auxiliary", low) && !lists.has("stop-clause", low) && !lists.has("pronoun", low);
    }

    /** Of a verb without a subject of its own: that of the report before it, else the one that opens the sentence. */
    private Source hanging(int last, List<Report> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            var report = before.get(i);
            if (report.source() != null
                    && report.begin() <= last
                    && report.source().begin() < last) {
                return report.source();
            }
        }
        var first = opening();
        return first == null || first.end() > last + 1 ? null : first;
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
                || ing(i);
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
        var source = i < tokens.size() ? sources.beginningAt(i) : null;
        boolean followed = source != null && (tokens.isWord(source.end()) || appositive(source.end() + 1));
        return followed && !lists.has("preposition", tokens.low(i)) ? source : null;
    }

    /** Behind a comma or quotation, with nothing reported behind the verb. */
    private boolean isTag(Source source, int begin, int end) {
        int before = source.begin() - 1;
        if (source.end() > begin || before < 0) {
            return false;
        }
        boolean mark = tokens.low(before).equals("”")
                || tokens.low(before).equals(",")
                || tokens.low(before).equals("-")
                || tokens.low(before).equals("as") && tokens.low(before - 1).equals(",");
        return mark && closes(end, tokens.low(before).equals("”"));
    }

    private boolean closes(int end, boolean quoted) {
        var low = tokens.low(end);
        if (end >= tokens.size() || ".,!?;".contains(low) || lists.has("time", low) || low.equals("-")) {
            return true;
        }
        if (low.equals(":") || low.equals("“") || low.equals("that") || leadsOn(end)) {
            return false;
        }
        return quoted
                || lists.has("preposition", low) && !low.equals("to")
                || low.equals("to") && lists.has("told", tokens.low(end + 1))
                || shortRest(end);
    }

    /** Whether "that" or a quotation still comes before the next mark: "said on Friday that". */
    private boolean leadsOn(int end) {
        int i = end;
        while (i < tokens.size() && tokens.isWord(i) && !tokens.low(i).equals("that")) {
            i++;
        }
        return tokens.low(i).equals("that")
                || tokens.low(i).equals("“")
                || tokens.low(i).equals(":");
    }

    /** "told a panel on Monday": behind a verb with a hearer nothing is said any more. */
    private boolean shortRest(int end) {
        if (!lists.has("addressing", tokens.low(end - 1))) {
            return false;
        }
        for (int i = end; i < tokens.size() && tokens.isWord(i); i++) {
            boolean clause = lists.has("auxiliary", tokens.low(i))
                    || lists.has("clause-opener", tokens.low(i))
                    || lists.verb(tokens.low(i)) != null;
            if (clause) {
                return false;
            }
        }
        return true;
    }

    private boolean ing(int i) {
        var low = tokens.low(i);
        return low.length() > 4 && low.endsWith("ing");
    }
}
