package io.parallax.matching;

import io.parallax.text.Span;

/** Whether a match stands in a question, or in a condition that no word like "if" opens. */
final class Questions {
    /** How far before a match the modal verb of an unreal clause stands. */
    private static final int MODAL = 8;
    /** How far before a match the word that tells when it happens stands. */
    private static final int BESIDE = 4;

    private final Tokens tokens;
    private final WordLists lists;
    private final int from;
    private final int to;
    private final int quote;

    Questions(Tokens tokens, WordLists lists, int from, int to, int quote) {
        this.tokens = tokens;
        this.lists = lists;
        this.from = from;
        this.to = to;
        this.quote = quote;
    }

    /** What makes it one: the question mark, or the word that opens the condition; null where it is none. */
    Span cue() {
        int start = start();
        int mark = mark();
        var opening = tokens.low(start);
        if (mark >= 0) {
            boolean beside = lists.has("presupposing", opening) || isBackground(start);
            return beside ? null : tokens.span(mark, mark + 1);
        }
        if (lists.has("inverted", opening) && comma(start, from) < 0 && comma(to, tokens.size()) >= 0) {
            return tokens.span(start, start + 1);
        }
        return lists.has("statement-order", opening) && start == 0 ? tokens.span(start, start + 1) : unreal(start);
    }

    /** "What does Moscow hold as Oslo suggests a swap?": what happens beside what is asked. */
    private boolean isBackground(int start) {
        for (int i = Math.max(start + 2, from - BESIDE); i < from; i++) {
            boolean as = lists.has("meanwhile", tokens.low(i)) && tokens.quote(i) == quote;
            if (as && tokens.isCapital(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private int start() {
        int i = from;
        while (i > 0 && !".?!:“”".contains(tokens.low(i - 1)) && tokens.quote(i - 1) == quote) {
            i--;
        }
        return i;
    }

    /** The question mark that closes the clause of the match. */
    private int mark() {
        for (int i = to; i < tokens.size(); i++) {
            var low = tokens.low(i);
            if (low.equals("?") && (tokens.quote(i) == quote || tokens.quote(i) < 0)) {
                return i;
            } else if (".!;:".contains(low)) {
                return -1;
            }
        }
        return -1;
    }

    private int comma(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (tokens.low(i).equals(",") && tokens.quote(i) == quote) {
                return i;
            }
        }
        return -1;
    }

    /** A main clause with "would" beside a clause with "if". */
    private Span unreal(int start) {
        boolean modal = false;
        for (int i = Math.max(start, from - MODAL); i < to; i++) {
            modal |= lists.has("unreal", tokens.low(i));
        }
        for (int i = start; modal && i < tokens.size(); i++) {
            boolean asked = i > 0 && lists.verb(tokens.low(i - 1)) != null;
            boolean even = tokens.low(i - 1).equals("even");
            if (lists.has("condition", tokens.low(i)) && tokens.quote(i) == quote && !asked && !even) {
                return tokens.span(i, i + 1);
            }
        }
        return null;
    }
}
