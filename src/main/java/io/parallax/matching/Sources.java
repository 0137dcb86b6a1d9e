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
    private final Nominals nominals;

    Sources(Tokens tokens, WordLists lists) {
        this.tokens = tokens;
        this.nominals = new Nominals(tokens, lists);
    }

    /** The noun phrase whose last token is {@code last}, null where none ends there. */
    Source endingAt(int last) {
        if (tokens.low(last).equals(")")) {
            return endingAt(beforeBracket(last));
        }
        if (last < 0 || !tokens.isWord(last)) {
            return null;
        }
        if (nominals.isNoOne(last - 1)) {
            return new Source(last - 1, last + 1, last, true);
        }
        if (nominals.is("pronoun", last) && !tokens.low(last).equals("one")) {
            return new Source(last, last + 1, last, true);
        }
        Source own = nominals.isName(last) ? name(last) : noun(last);
        return own == null ? null : exampled(joined(own));
    }

    /** Of "scholars such as Mearsheimer" the scholars. */
    private Source exampled(Source example) {
        int as = example.begin() - 1;
        boolean such = tokens.low(as).equals("as") && tokens.low(as - 1).equals("such");
        var whole = such ? endingAt(as - 2) : null;
        return whole == null ? example : new Source(whole.begin(), example.end(), whole.head(), whole.pronoun());
    }

    /** As {@link #endingAt}, but of "support for Trump" the one who can speak: Trump. */
    Source personEndingAt(int last) {
        var whole = endingAt(last);
        if (whole == null || whole.head() == last || !nominals.isName(last) || nominals.canSpeak(whole.head())) {
            return whole;
        }
        return name(last);
    }

    /** "(R-Iowa)" adds to a name and is none. */
    private int beforeBracket(int close) {
        int i = close;
        while (i > 0 && !tokens.low(i).equals("(")) {
            i--;
        }
        return i - 1;
    }

    /** Whether a word can be one of a name. */
    boolean isName(int i) {
        return nominals.isName(i);
    }

    /** The noun phrase that begins at {@code first}, null where none does. */
    Source beginningAt(int first) {
        if (!tokens.isWord(first)) {
            return null;
        }
        if (nominals.isNoOne(first)) {
            return new Source(first, first + 2, first + 1, true);
        }
        if (nominals.is("pronoun", first) && !nominals.is("determiner", first) || nominals.personal(first)) {
            return new Source(first, first + 1, first, true);
        }
        int end = first;
        int head = -1;
        while (end < tokens.size() && end - first < LONGEST && goesOn(first, end)) {
            if (head < 0 && nominals.inner(end) && end > first) {
                head = end - 1;
            }
            end++;
        }
        while (end > first
                && (nominals.inner(end - 1)
                        || nominals.is("determiner", end - 1)
                        || tokens.low(end - 1).equals("and"))) {
            end--;
        }
        if (end == first || (end == first + 1 && !nominals.isName(first) && nominals.is("determiner", first))) {
            return null;
        }
        return new Source(first, end, head < 0 || head >= end ? end - 1 : head, false);
    }

    private boolean goesOn(int first, int i) {
        var low = tokens.low(i);
        if (i > first
                && nominals.isName(i - 1)
                && tokens.isWord(i)
                && !tokens.isCapital(i)
                && !nominals.followsName(i)) {
            return false;
        }
        if (!tokens.isWord(i)
                || nominals.stops(i) && !(nominals.is("determiner", i) && nominals.startsPart(first, i))) {
            return low.equals(",") && nominals.honorificComma(i);
        }
        return true;
    }

    private Source name(int last) {
        int begin = runBegin(last);
        int and = tokens.low(begin - 1).equals("the") ? begin - 2 : begin - 1;
        if (tokens.low(and).equals("and") && nominals.isName(and - 1)) {
            int other = runBegin(and - 1);
            if (other == 0
                    || !tokens.isWord(other - 1)
                    || nominals.is("determiner", other - 1)
                    || nominals.is("stop-clause", other - 1)) {
                begin = other;
            }
        }
        return new Source(modifiersBegin(begin, true), last + 1, head(begin, last), false);
    }

    /** The last word, or that before an "of" which adds where somebody is from. */
    private int head(int begin, int last) {
        for (int i = begin + 1; i < last; i++) {
            if (tokens.low(i).equals("of") && !nominals.is("of-title", i - 1)) {
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
            if (same && nominals.isName(before)) {
                begin = before;
            } else if (same
                    && (nominals.is("name-particle", before)
                            || tokens.low(before).equals("of"))
                    && nominals.isName(before - 1)) {
                begin = before - 1;
            } else if (nominals.is("name-particle", before) && !tokens.isWord(before - 1)) {
                begin = before;
            } else {
                break;
            }
        }
        return begin;
    }

    /** Over the small words that belong to a noun phrase, back to its determiner or possessor. */
    private int modifiersBegin(int begin, boolean ofName) {
        int b = begin;
        while (b > 0 && begin - b < MODIFIERS) {
            int before = b - 1;
            if (tokens.low(before).equals("'s") && tokens.isWord(before - 1)) {
                b = nominals.isName(before - 1) ? runBegin(before - 1) : before - 1;
            } else if (nominals.is("determiner", before) || tokens.isNumber(before)) {
                return tokens.low(before).equals("that")
                                || ofName && tokens.low(before).equals("which")
                        ? b
                        : before;
            } else if (ofName && nominals.isThing(before) && nominals.is("determiner", before - 1)) {
                return b;
            } else if (nominals.isModifier(before) && (!ofName || nominals.describes(before))) {
                b = before;
            } else {
                break;
            }
        }
        return b;
    }

    private Source noun(int last) {
        if (nominals.boundary(last)
                || nominals.isAdverb(last)
                || nominals.isVerb(last)
                || tokens.low(last).equals("'s")) {
            return null;
        }
        if (nominals.is("determiner", last) && !tokens.isNumber(last)) {
            return null;
        }
        return new Source(modifiersBegin(last, false), last + 1, last, false);
    }

    /** With the noun phrase that it is the complement of: "a spokesman for the Kremlin". */
    private Source joined(Source part) {
        int preposition = part.begin() - 1;
        if (!nominals.is("np-preposition", preposition) || part.end() - part.begin() > LONGEST) {
            return part;
        }
        int last = preposition - 1;
        if (!tokens.isWord(last)
                || tokens.isCapital(last)
                        && !nominals.is("title", last)
                        && tokens.low(preposition).length() > 2) {
            return part;
        }
        Source left = nominals.isName(last) ? name(last) : noun(last);
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
                || nominals.is("determiner", source.begin())
                || !tokens.isWord(before)
                || nominals.is("stop", before)
                || nominals.is("stop-clause", before)
                || nominals.is("np-preposition", before);
    }
}
