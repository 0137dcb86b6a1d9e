package io.parallax.matching;

/** Tags: a speaker and a verb behind or amid the words they report. */
final class Tags {
    private final Tokens tokens;
    private final WordLists lists;

    Tags(Tokens tokens, WordLists lists) {
        this.tokens = tokens;
        this.lists = lists;
    }

    /** Whether nothing but the rest of a tag follows; behind a plain comma only a mark or a day tells it from an apposition. */
    boolean closed(int behind, boolean quoted) {
        var low = tokens.low(behind);
        if (behind >= tokens.size() || !tokens.isWord(behind) || lists.has("time", low) || low.equals("ever")) {
            return true;
        }
        boolean goesOn = lists.has("stop-clause", low) || lists.has("preposition", low);
        return quoted && goesOn || lists.has("place-adjunct", low) && lists.has("time", tokens.low(behind + 1));
    }

    /** ", said an official in Kyiv who": more of who spoke, where only speech is told so. */
    boolean describes(Source source, int verb) {
        var low = tokens.low(source.end());
        boolean one = tokens.isCapital(source.head()) || lists.isAgent(tokens.low(source.head()));
        return one
                && lists.has("tag-verb", tokens.low(verb))
                && (lists.has("np-preposition", low) || low.equals("who"));
    }

    /** Behind a comma or quotation, with nothing reported behind the verb. */
    boolean isTag(Source source, int begin, int end, ReportKind kind) {
        int before = source.begin() - 1;
        if (source.end() > begin || before < 0) {
            return false;
        }
        if (before == 0 && tokens.low(0).equals("as")) {
            return itself(end)
                    || kind.isTagged() && tokens.low(overAdverbs(overTime(end))).equals(",");
        }
        boolean mark = tokens.low(before).equals("”")
                || tokens.low(before).equals(",")
                || tokens.low(before).equals("-")
                || tokens.low(before).equals("as") && tokens.low(before - 1).equals(",");
        return mark && closes(end, tokens.low(before).equals("”"));
    }

    /** "as Moscow sees it," */
    private boolean itself(int end) {
        return tokens.low(end).equals("it") && !tokens.isWord(end + 1);
    }

    private boolean closes(int end, boolean quoted) {
        var low = tokens.low(end);
        int behind = overTime(end);
        if (behind > end && isClause(behind)) {
            return false;
        }
        if (end >= tokens.size() || itself(end) || ".,!?;".contains(low) || lists.has("time", low) || low.equals("-")) {
            return true;
        }
        if (low.equals(":") || low.equals("“") || low.equals("that") || leadsOn(end)) {
            return false;
        }
        return quoted
                || !tokens.isWord(end)
                || lists.has("preposition", low) && !low.equals("to")
                || low.equals("to") && (lists.has("told", tokens.low(end + 1)) || hearer(end))
                || shortRest(end);
    }

    /** "confirmed to the BBC": behind a verb of speech, no verb of its own. */
    private boolean hearer(int to) {
        var kind = lists.verb(tokens.low(to - 1));
        return kind != null
                && kind.isTagged()
                && (tokens.isCapital(to + 1) || lists.has("determiner", tokens.low(to + 1)))
                && !isClause(to + 1);
    }

    private int overAdverbs(int from) {
        int i = from;
        while (lists.has("between", tokens.low(i)) || tokens.low(i).endsWith("ly")) {
            i++;
        }
        return i;
    }

    /** Behind "on Friday evening". */
    private int overTime(int from) {
        int i = lists.has("preposition", tokens.low(from)) ? from + 1 : from;
        int begin = i;
        while (lists.has("time", tokens.low(i)) || lists.has("time-adjective", tokens.low(i)) || tokens.isNumber(i)) {
            i++;
        }
        return i > begin && lists.has("time", tokens.low(i - 1)) ? i : from;
    }

    /** Whether a subject and its verb stand before the next mark. */
    private boolean isClause(int from) {
        boolean subject = tokens.isCapital(from)
                || lists.has("determiner", tokens.low(from))
                || lists.has("pronoun", tokens.low(from)) && !lists.has("preposition", tokens.low(from));
        for (int i = from + 1; subject && i < tokens.size() && tokens.isWord(i); i++) {
            boolean auxiliary =
                    lists.has("auxiliary", tokens.low(i)) && !tokens.low(i).equals("to");
            if (auxiliary || lists.has("finite", tokens.low(i))) {
                return true;
            } else if (lists.has("preposition", tokens.low(i)) || lists.has("stop", tokens.low(i))) {
                return false;
            }
        }
        return false;
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
}
