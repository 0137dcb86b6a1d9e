package io.parallax.matching;

/** Whether a form of a verb of report is one where it stands, and what stands before it. */
final class Verbs {
    private final Tokens tokens;
    private final WordLists lists;
    private final Sources sources;

    Verbs(Tokens tokens, WordLists lists, Sources sources) {
        this.tokens = tokens;
        this.lists = lists;
        this.sources = sources;
    }

    boolean modal(int verb, int last) {
        for (int i = last + 1; i < verb; i++) {
            if (lists.has("modal", tokens.low(i))) {
                return true;
            }
        }
        return false;
    }

    /** "NATO would respond". */
    boolean supposed(int verb, int last) {
        for (int i = last + 1; i < verb; i++) {
            if (lists.has("unreal", tokens.low(i))) {
                return true;
            }
        }
        return false;
    }

    boolean negated(int verb, int last) {
        for (int i = last + 1; i < verb; i++) {
            if (lists.has("negator", tokens.low(i)) || tokens.low(i).equals("neither")) {
                return true;
            }
        }
        return false;
    }

    /** Whether an auxiliary or a verb of going on holds an -ing form. */
    boolean held(int verb, int last) {
        for (int i = last + 1; i < verb; i++) {
            if (lists.has("auxiliary", tokens.low(i)) || lists.has("progressive", tokens.low(i))) {
                return true;
            }
        }
        return false;
    }

    /** Behind a "to" that no verb of trying or refusing holds: "used the talks to demand". */
    boolean purpose(int verb, int last) {
        return last >= 0 && last + 1 < verb && tokens.low(last + 1).equals("to") && tokens.isWord(last);
    }

    /** Back over auxiliaries, adverbs and days that stand between a subject and its verb. */
    int overBetween(int from) {
        int i = from;
        while (i >= 0 && tokens.quote(i) < 0) {
            var low = tokens.low(i);
            boolean adverb = low.length() > 4 && low.endsWith("ly") && !tokens.isCapital(i);
            if (lists.has("auxiliary", low)
                    || lists.has("between", low)
                    || lists.has("negator", low)
                    || low.equals("neither")
                    || adverb) {
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
    boolean isNoun(int verb, int end, int last) {
        var before = tokens.low(verb - 1);
        if (tokens.isCapital(verb) && verb > 0 && !tokens.isTitleCase() && !tokens.isShouted(verb)) {
            return true;
        }
        if (before.equals("to") && tokens.low(verb).endsWith("s") && lists.has("noun-like", tokens.low(verb))) {
            return true;
        }
        if (before.equals("'s")) {
            return !ing(verb) || lists.has("noun-like", tokens.low(verb));
        }
        if (lists.has("noun-like", tokens.low(verb))
                && (bareNoun(verb, last) || end == verb + 1 && lists.has("noun-tail", tokens.low(end)))) {
            return true;
        }
        if (lists.has("noun-like", tokens.low(verb)) && isSubject(verb, end)) {
            return true;
        }
        boolean determined = lists.has("determiner", before) && !lists.has("pronoun", before);
        boolean on = before.equals("on") && !lists.has("between", tokens.low(verb - 2));
        boolean governed = (on || !lists.has("between", before))
                && lists.has("preposition", before)
                && !before.equals("to")
                && !ing(verb);
        if (determined || governed || lists.has("adjective", before) && lists.has("noun-like", tokens.low(verb))) {
            return true;
        }
        return last >= 0 && onlyAdverbs(last + 1, verb) && !agrees(verb, last);
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

    private boolean onlyAdverbs(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.low(i).endsWith("ly")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a form in the present fits the word before it in number. */
    private boolean agrees(int verb, int last) {
        var low = tokens.low(verb);
        var before = tokens.low(last);
        if (lists.has("pronoun", before) || !tokens.isWord(last) || before.equals("and") || before.equals("or")) {
            return true;
        }
        boolean plural = isPlural(before);
        if (lists.isBase(low)) {
            return plural || joined(last) || hasPluralHead(last);
        }
        return last < verb - 1
                || !lists.has("noun-like", low)
                || !low.endsWith("s")
                || tokens.isCapital(last)
                || !plural;
    }

    /** A plural with its own verb behind it: "the Baltic states will". */
    private boolean isSubject(int noun, int end) {
        return end == noun + 1
                && tokens.low(noun).endsWith("s")
                && lists.has("auxiliary", tokens.low(end))
                && !tokens.low(end).equals("to");
    }

    private boolean isPlural(String noun) {
        return noun.endsWith("s") && !noun.endsWith("ss") || lists.has("plural", noun);
    }

    /** "Members of the cabinet demand". */
    private boolean hasPluralHead(int last) {
        var source = sources.endingAt(last);
        return source != null && source.head() < last && isPlural(tokens.low(source.head()));
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

    boolean isPassive(int verb, int last) {
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

    boolean ing(int i) {
        var low = tokens.low(i);
        return low.length() > 4 && low.endsWith("ing");
    }
}
