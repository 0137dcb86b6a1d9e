package io.parallax.matching;

/** What the words of a sentence can be in a noun phrase, by their capitals and the closed classes of the language. */
final class Nominals {
    private final Tokens tokens;
    private final WordLists lists;

    Nominals(Tokens tokens, WordLists lists) {
        this.tokens = tokens;
        this.lists = lists;
    }

    boolean personal(int i) {
        return is("personal", i) && !is("determiner", i);
    }

    /** What can go on a noun phrase in small letters behind a name: "Kremlin spokesman", "Trump's aides". */
    boolean followsName(int i) {
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
    boolean honorificComma(int i) {
        return tokens.low(i + 1).startsWith("jr") || tokens.low(i + 1).startsWith("sr");
    }

    boolean startsPart(int first, int i) {
        return i == first || inner(i - 1) || tokens.low(i - 1).equals("and");
    }

    /** Whether a noun phrase read from the left cannot go on over a token. */
    boolean stops(int i) {
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
    boolean inner(int i) {
        var low = tokens.low(i);
        return low.equals("of") || low.equals("for");
    }

    boolean isAdverb(int i) {
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
                && !(i == 0 && tokens.low(i).endsWith("ly") && tokens.low(1).equals(","))
                && !opensAdjunct(i)
                && !isHeadlineVerb(i);
    }

    /** "Ahead of the vote", "Visiting Kyiv": a capital only because the sentence begins there. */
    private boolean opensAdjunct(int i) {
        if (tokens.isWord(i - 1) || is("no-person", i)) {
            return false;
        }
        boolean ing = tokens.low(i).length() > 5 && tokens.low(i).endsWith("ing");
        return is("preposition", i)
                || ing && (tokens.isCapital(i + 1) || is("preposition", i + 1) || is("determiner", i + 1));
    }

    /** A verb that has its capital from a headline: "Rubio Rejects". */
    private boolean isHeadlineVerb(int i) {
        return i > 0
                && lists.verb(tokens.low(i)) != null
                && tokens.low(i).endsWith("s")
                && !is("noun-like", i)
                && tokens.isTitleCase();
    }

    /** What a name can have before it: a capital, a title, what somebody is. */
    boolean describes(int i) {
        var low = tokens.low(i);
        return tokens.isCapital(i)
                || is("title", i)
                || is("adjective", i)
                || lists.isAgent(low)
                || low.indexOf('-') > 0
                || is("determiner", i - 1)
                || is("title", i + 1);
    }

    boolean isModifier(int i) {
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
    boolean isVerb(int i) {
        var low = tokens.low(i);
        return lists.verb(low) != null
                && !lists.has("noun-like", low)
                && !is("title", i)
                && !is("source-word", i)
                && !low.endsWith("ing");
    }

    boolean boundary(int i) {
        return is("preposition", i)
                || is("pronoun", i)
                || is("auxiliary", i)
                || is("between", i)
                || is("time", i)
                || is("stop", i)
                || is("stop-clause", i);
    }

    /** Whether a head is a name or a noun for persons or bodies. */
    boolean canSpeak(int head) {
        return tokens.isCapital(head) || lists.isAgent(tokens.low(head));
    }

    boolean is(String section, int i) {
        return i >= 0 && i < tokens.size() && lists.has(section, tokens.low(i));
    }
}
