package io.parallax.matching;

/** What stands behind a verb: a clause, whose words can be the subject's, or a thing, which the text names in its own. */
final class Complements {
    private final Tokens tokens;
    private final WordLists lists;

    Complements(Tokens tokens, WordLists lists) {
        this.tokens = tokens;
        this.lists = lists;
    }

    /** Whether a clause stands behind a token, or before {@code last} an "as" of what somebody is taken for. */
    boolean isClause(int end, int last) {
        for (int i = end; i < Math.min(end + 12, tokens.size()) && !lists.has("stop", tokens.low(i)); i++) {
            boolean clause = i < end + 3 && lists.has("clause-opener", tokens.low(i));
            boolean auxiliary =
                    lists.has("auxiliary", tokens.low(i)) && !tokens.low(i).equals("to");
            boolean finite = auxiliary && i > end && i < end + 6 && plainUntil(end, i);
            if (clause || finite || i < last && tokens.low(i).equals("as")) {
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
}
