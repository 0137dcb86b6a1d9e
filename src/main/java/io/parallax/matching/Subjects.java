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
     * @param passive whether the words reported stand before the verb, which has no subject of saying
     */
    record Subject(Source source, boolean tag, boolean passive) {}

    /** Null where the form at {@code begin} is no verb of somebody's. */
    Subject of(int begin, int end, List<Report> before) {
        int last = overBetween(begin - 1);
        if (isNoun(begin, last)) {
            return null;
        }
        if (isPassive(begin, last)) {
            return passive(begin, end);
        }
        var inverted = inverted(begin, end, last);
        if (inverted != null) {
            return inverted;
        }
        var source = ing(begin) && last == begin - 1 ? hanging(last, before) : subject(last, before);
        if (source == null && !(ing(begin) && last == begin - 1)) {
            return null;
        }
        return new Subject(source, source != null && isTag(source, begin, end), false);
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
                i -= lists.has("preposition", tokens.low(i))
                                || lists.has("determiner", tokens.low(i))
                                || tokens.low(i).equals("late")
                                || tokens.low(i).equals("early")
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

    /** Forms that are nouns as often: behind a determiner, possessor or preposition they are. */
    private boolean isNoun(int verb, int last) {
        var low = tokens.low(verb);
        var before = tokens.low(verb - 1);
        if (before.equals("'s") && !ing(verb)) {
            return true;
        }
        boolean led = lists.has("determiner", before) && !lists.has("pronoun", before)
                || lists.has("preposition", before) && !before.equals("to") && !ing(verb);
        if (low.endsWith("ed") || !lists.has("noun-like", low)) {
            return led && !ing(verb);
        }
        if (led || lists.has("determiner", before) && lists.has("personal", before) && !lists.has("pronoun", before)) {
            return true;
        }
        if (last != verb - 1) {
            return false;
        }
        if (lists.has("pronoun", before) || before.equals(",") || before.equals("”")) {
            return false;
        }
        if (tokens.isCapital(verb - 1)) {
            return false;
        }
        return low.endsWith("s") == before.endsWith("s") || !tokens.isWord(verb - 1);
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
                return new Subject(sources.beginningAt(i + 1), false, true);
            }
        }
        boolean impersonal = tokens.low(end).equals("that") || lists.has("told", tokens.low(begin));
        return impersonal ? new Subject(null, false, false) : null;
    }

    /** ", said Witkoff": behind a mark, with a source that nothing follows but the rest of a tag. */
    private Subject inverted(int begin, int end, int last) {
        boolean behindMark = last == begin - 1
                && (last < 0 && false
                        || tokens.low(last).equals("”")
                        || tokens.low(last).equals(",")
                        || tokens.low(last).equals("-"));
        if (!behindMark || ing(begin)) {
            return null;
        }
        var source = sources.beginningAt(end);
        if (source == null || source.pronoun() && tokens.low(last).equals(",")) {
            return null;
        }
        int behind = source.end();
        boolean closed = behind >= tokens.size()
                || !tokens.isWord(behind)
                || lists.has("preposition", tokens.low(behind))
                || lists.has("time", tokens.low(behind))
                || lists.has("stop-clause", tokens.low(behind));
        return closed ? new Subject(source, true, false) : null;
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

    private Source behindApposition(int comma, List<Report> before) {
        for (int i = comma - 1; i > Math.max(0, comma - APPOSITION); i--) {
            if (tokens.quote(i) >= 0
                    || tokens.low(i).equals("”")
                    || tokens.low(i).equals(";")) {
                break;
            }
            if (tokens.low(i).equals(tokens.low(comma))) {
                var source = sources.endingAt(i - 1);
                if (source != null && appositive(i + 1)) {
                    return source;
                }
            }
        }
        return before.isEmpty() ? null : hanging(comma, before);
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

    /** The noun phrase that opens the sentence, over an adjunct before it. */
    private Source opening() {
        int i = 0;
        while (i < tokens.size() && !tokens.isWord(i)) {
            i++;
        }
        var low = tokens.low(i);
        if (lists.has("preposition", low) || lists.has("stop-clause", low) || ing(i)) {
            int comma = i;
            while (comma < tokens.size() && !tokens.low(comma).equals(",")) {
                comma++;
            }
            i = comma + 1;
        }
        while (lists.has("stop", tokens.low(i))
                || lists.has("stop-clause", tokens.low(i))
                || lists.has("between", tokens.low(i))) {
            i++;
        }
        return i < tokens.size() ? sources.beginningAt(i) : null;
    }

    /** Behind a comma or quotation, with nothing reported behind the verb. */
    private boolean isTag(Source source, int begin, int end) {
        int before = source.begin() - 1;
        if (source.end() > begin || before < 0) {
            return false;
        }
        boolean mark = tokens.low(before).equals("”")
                || tokens.low(before).equals(",")
                || tokens.low(before).equals("-");
        return mark && closes(end, tokens.low(before).equals("”"));
    }

    private boolean closes(int end, boolean quoted) {
        var low = tokens.low(end);
        if (end >= tokens.size() || ".,!?".contains(low) || lists.has("time", low) || low.equals("-")) {
            return true;
        }
        if (low.equals(":") || low.equals("“") || low.equals("that")) {
            return false;
        }
        return quoted
                || lists.has("preposition", low) && !low.equals("to")
                || low.equals("to") && lists.has("told", tokens.low(end + 1))
                || shortRest(end);
    }

    /** "told reporters on Monday". */
    private boolean shortRest(int end) {
        for (int i = end; i < Math.min(end + 4, tokens.size()); i++) {
            if (!tokens.isWord(i) || lists.has("preposition", tokens.low(i)) || lists.has("time", tokens.low(i))) {
                return lists.has("hearer", tokens.low(i - 1)) || lists.has("hearer", tokens.low(end));
            }
        }
        return end < tokens.size() && lists.has("hearer", tokens.low(tokens.size() - 2));
    }

    private boolean ing(int i) {
        var low = tokens.low(i);
        return low.length() > 4 && low.endsWith("ing");
    }
}
