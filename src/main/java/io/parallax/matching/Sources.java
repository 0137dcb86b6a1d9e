package io.parallax.matching;

/**
 * Noun phrases of one sentence that can be sources. Shallow: capitals, closed word classes and the lists of the language
 * decide, no parser.
 */
final class Sources {
    /** The most words before the head that a source in small letters may have, and the most of any source. */
    private static final int MODIFIERS = 6;

    private static final int LONGEST = 16;

    private final Tokens tokens;
    private final WordLists lists;

    Sources(Tokens tokens, WordLists lists) {
        this.tokens = tokens;
        this.lists = lists;
    }

    /** The noun phrase whose last token is {@code last}, null where none ends there. */
    Source endingAt(int last) {
        if (tokens.low(last).equals(")")) {
            return endingAt(beforeBracket(last));
        }
        if (last < 0 || !tokens.isWord(last)) {
            return null;
        }
        if (is("pronoun", last) && !tokens.low(last).equals("one")) {
            return new Source(last, last + 1, last, true);
        }
        Source own = isName(last) ? name(last) : noun(last);
        return own == null ? null : joined(own);
    }

    /** "(R-Iowa)" adds to a name and is none. */
    private int beforeBracket(int close) {
        int i = close;
        while (i > 0 && !tokens.low(i).equals("(")) {
            i--;
        }
        return i - 1;
    }

    /** The noun phrase that begins at {@code first}, null where none does. */
    Source beginningAt(int first) {
        if (!tokens.isWord(first)) {
            return null;
        }
        if (is("pronoun", first) && !is("determiner", first) || personal(first)) {
            return new Source(first, first + 1, first, true);
        }
        int end = first;
        int head = -1;
        while (end < tokens.size() && end - first < LONGEST && goesOn(first, end)) {
            if (head < 0 && inner(end) && end > first) {
                head = end - 1;
            }
            end++;
        }
        while (end > first
                && (inner(end - 1)
                        || is("determiner", end - 1)
                        || tokens.low(end - 1).equals("and"))) {
            end--;
        }
        if (end == first || (end == first + 1 && !isName(first) && is("determiner", first))) {
            return null;
        }
        return new Source(first, end, head < 0 || head >= end ? end - 1 : head, false);
    }

    private boolean personal(int i) {
        return is("personal", i) && !is("determiner", i);
    }

    private boolean goesOn(int first, int i) {
        var low = tokens.low(i);
        if (i > first && isName(i - 1) && tokens.isWord(i) && !tokens.isCapital(i) && !followsName(i)) {
            return false;
        }
        if (!tokens.isWord(i) || stops(i) && !(is("determiner", i) && startsPart(first, i))) {
            return low.equals(",") && honorificComma(i);
        }
        return true;
    }

    /** What can go on a noun phrase in small letters behind a name: "Kremlin spokesman", "Trump's aides". */
    private boolean followsName(int i) {
        return tokens.low(i).equals("'s")
                || lists.isAgent(tokens.low(i))
                || tokens.low(i).equals("and")
                || inner(i)
                || is("title", i)
                || is("source-word", i)
                || is("name-particle", i)
                || tokens.low(i).endsWith("s") && !is("auxiliary", i);
    }

    /** "Martin Luther King, Jr." */
    private boolean honorificComma(int i) {
        return tokens.low(i + 1).startsWith("jr") || tokens.low(i + 1).startsWith("sr");
    }

    private boolean startsPart(int first, int i) {
        return i == first || inner(i - 1) || tokens.low(i - 1).equals("and");
    }

    /** Whether a noun phrase read from the left cannot go on over a token. */
    private boolean stops(int i) {
        var low = tokens.low(i);
        if (tokens.isCapital(i) && !is("time", i) && i > 0) {
            return false;
        }
        if (low.equals("and")) {
            return !isName(i + 1);
        }
        boolean past = low.length() > 4 && low.endsWith("ed") && i > 0;
        return past
                || is("finite", i)
                || is("preposition", i) && !inner(i)
                || is("pronoun", i)
                || is("auxiliary", i)
                || is("time", i)
                || is("determiner", i)
                || is("stop", i)
                || low.equals("or")
                || isAdverb(i)
                || (lists.verb(low) != null && !lists.has("noun-like", low) && !is("title", i));
    }

    /** A preposition inside a noun phrase read from the left: only the closest kinds. */
    private boolean inner(int i) {
        var low = tokens.low(i);
        return low.equals("of") || low.equals("for");
    }

    private boolean isAdverb(int i) {
        var low = tokens.low(i);
        return low.length() > 4
                && low.endsWith("ly")
                && !tokens.isCapital(i)
                && !low.equals("family")
                && !low.equals("ally");
    }

    boolean isName(int i) {
        return tokens.isCapital(i)
                && !is("time", i)
                && !(is("not-name", i) && !tokens.low(i).equals("us"))
                && !tokens.low(i).equals("i")
                && !(i == 0 && tokens.low(i).endsWith("ly") && tokens.low(1).equals(","));
    }

    private Source name(int last) {
        int begin = runBegin(last);
        if (tokens.low(begin - 1).equals("and") && isName(begin - 2)) {
            int other = runBegin(begin - 2);
            if (other == 0
                    || !tokens.isWord(other - 1)
                    || is("determiner", other - 1)
                    || is("stop-clause", other - 1)) {
                begin = other;
            }
        }
        return new Source(modifiersBegin(begin), last + 1, head(begin, last), false);
    }

    /** The last word, or that before an "of" which adds where somebody is from. */
    private int head(int begin, int last) {
        for (int i = begin + 1; i < last; i++) {
            if (tokens.low(i).equals("of") && !is("of-title", i - 1)) {
                return i - 1;
            }
        }
        return last;
    }

    /** Where a run of capitals begins, over name particles and an "of" between two of them. */
    private int runBegin(int last) {
        int begin = last;
        while (begin > 0) {
            int before = begin - 1;
            boolean same = tokens.quote(before) == tokens.quote(last);
            if (same && isName(before)) {
                begin = before;
            } else if (same
                    && (is("name-particle", before) || tokens.low(before).equals("of"))
                    && isName(before - 1)) {
                begin = before - 1;
            } else {
                break;
            }
        }
        return begin;
    }

    /** Over the small words that belong to a noun phrase, back to its determiner or possessor. */
    private int modifiersBegin(int begin) {
        int b = begin;
        while (b > 0 && begin - b < MODIFIERS) {
            int before = b - 1;
            if (tokens.low(before).equals("'s") && tokens.isWord(before - 1)) {
                b = isName(before - 1) ? runBegin(before - 1) : before - 1;
            } else if (is("determiner", before) || tokens.isNumber(before)) {
                return tokens.low(before).equals("that") ? b : before;
            } else if (isModifier(before)) {
                b = before;
            } else {
                break;
            }
        }
        return b;
    }

    private boolean isModifier(int i) {
        var low = tokens.low(i);
        boolean verb = lists.verb(low) != null && !lists.has("noun-like", low);
        boolean participle = low.length() > 4 && (low.endsWith("ed") || low.endsWith("ing")) && !tokens.isCapital(i);
        return tokens.isWord(i)
                && (isName(i) || !tokens.isCapital(i))
                && !participle
                && !verb
                && !boundary(i)
                && !isAdverb(i);
    }

    /** A form that is a verb's and no noun's. */
    private boolean isVerb(int i) {
        var low = tokens.low(i);
        return lists.verb(low) != null
                && !lists.has("noun-like", low)
                && !is("title", i)
                && !is("source-word", i)
                && !low.endsWith("ing");
    }

    private boolean boundary(int i) {
        return is("preposition", i)
                || is("pronoun", i)
                || is("auxiliary", i)
                || is("between", i)
                || is("time", i)
                || is("stop", i)
                || is("stop-clause", i);
    }

    private Source noun(int last) {
        if (boundary(last) || isAdverb(last) || isVerb(last) || tokens.low(last).equals("'s")) {
            return null;
        }
        if (is("determiner", last) && !tokens.isNumber(last)) {
            return null;
        }
        return new Source(modifiersBegin(last), last + 1, last, false);
    }

    /** With the noun phrase that it is the complement of: "a spokesman for the Kremlin". */
    private Source joined(Source part) {
        int preposition = part.begin() - 1;
        if (!is("np-preposition", preposition) || part.end() - part.begin() > LONGEST) {
            return part;
        }
        int last = preposition - 1;
        if (!tokens.isWord(last)
                || tokens.isCapital(last)
                        && !is("title", last)
                        && tokens.low(preposition).length() > 2) {
            return part;
        }
        Source left = isName(last) ? name(last) : noun(last);
        if (left == null || !opens(left)) {
            return part;
        }
        Source whole = joined(left);
        return new Source(whole.begin(), part.end(), whole.head(), false);
    }

    /** Whether a noun phrase is led by a determiner or stands where a clause begins. */
    private boolean opens(Source source) {
        int before = source.begin() - 1;
        return before < 0
                || is("determiner", source.begin())
                || !tokens.isWord(before)
                || is("stop", before)
                || is("stop-clause", before)
                || is("np-preposition", before);
    }

    private boolean is(String section, int i) {
        return i >= 0 && i < tokens.size() && lists.has(section, tokens.low(i));
    }
}
