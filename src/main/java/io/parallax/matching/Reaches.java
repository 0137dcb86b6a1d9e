package io.parallax.matching;

import io.parallax.text.Span;
import java.util.function.Predicate;

/** How far the cues of a sentence reach, and whether as far as one match. */
final class Reaches {
    /** The farthest that a cue reaches, in tokens, by its kind. */
    private static final int CLAUSE = 30;

    private static final int NEAR = 5;
    private static final int BACK = 6;
    private static final int AROUND = 14;
    private static final int AFTER = 12;

    /** How near the beginning of a sentence the noun stands that it speaks of. */
    private static final int CLAIM = 6;

    /** The most tokens of a tag between its commas, with them. */
    private static final int TAG = 8;

    /** What may stand behind an answer. */
    private static final String ENDS = ".,;:!?-”";

    private final Tokens tokens;
    private final WordLists lists;
    private final Predicate<String> own;
    private final int from;
    private final int to;
    private final int quote;

    Reaches(Tokens tokens, WordLists lists, Span match, Predicate<String> own) {
        this.tokens = tokens;
        this.lists = lists;
        this.own = own;
        this.from = tokens.at(match.begin());
        this.to = tokens.at(match.end() - 1) + 1;
        this.quote = tokens.quote(from);
    }

    /** Tokens between a cue and the match; -1 where the cue does not reach it. */
    int distance(Phrases.Found cue) {
        int spoken = tokens.quote(cue.begin());
        if (section(cue).equals("none") || (spoken >= 0 && spoken != quote && spoken != tokens.quote(to - 1))) {
            return -1;
        }
        var reach = section(cue).substring(section(cue).indexOf(' ') + 1);
        if (cue.begin() >= from && cue.begin() < to) {
            return inside(cue, reach);
        } else if (cue.begin() < from) {
            return reach.equals("back") ? -1 : forward(cue, reach);
        }
        return reach.equals("back") || reach.equals("around") ? backward(cue, reach) : -1;
    }

    /** Among the words of the match a cue counts where the match does not call for it, and something follows it. */
    private int inside(Phrases.Found cue, String reach) {
        if (section(cue).startsWith("questioned")) {
            return 0;
        }
        boolean covered = reach.equals("back") == (cue.end() <= to);
        return covered || called(cue) || relative(cue) || underOwn(cue) || ofThing(cue) ? -1 : 0;
    }

    /** Whether the match calls for the words of a cue that decide: all of them, or of one with a complement the first. */
    private boolean called(Phrases.Found cue) {
        if (negates(cue)) {
            return cue.end() - 2 >= from && own.test(raw(cue.end() - 2));
        }
        boolean complement = section(cue).endsWith(" clause");
        boolean called = false;
        for (int i = cue.begin(); i < Math.min(cue.end(), to); i++) {
            if (!lists.has("weightless", tokens.low(i)) || cue.end() == cue.begin() + 1) {
                called = own.test(raw(i));
                if (complement || !called) {
                    return called;
                }
            }
        }
        return called;
    }

    /** Whether a cue denies by a word of negation at its end: "vowed never to". */
    private boolean negates(Phrases.Found cue) {
        return lists.has("negator", tokens.low(cue.end() - 2))
                && tokens.low(cue.end() - 1).equals("to");
    }

    /** Whether a noun only names the thing that a match says something of: "sees the prospect of NATO there as a threat". */
    private boolean ofThing(Phrases.Found cue) {
        if (!section(cue).equals("hedged clause") || !tokens.low(cue.end() - 1).equals("of")) {
            return false;
        }
        int verb = lists.has("determiner", tokens.low(cue.begin() - 1)) ? cue.begin() - 2 : cue.begin() - 1;
        if (cue.begin() >= from || lists.has("naming", tokens.low(verb))) {
            return true;
        }
        for (int i = from + 1; i < to; i++) {
            if (lists.has("copula", tokens.low(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue stands in a relative clause of its own. */
    private boolean relative(Phrases.Found cue) {
        return lists.has("relative", tokens.low(cue.begin() - 1)) && cue.begin() > from;
    }

    /** Whether a hedge stands under a negation that is the match's own: "rejects a suggestion to cede". */
    private boolean underOwn(Phrases.Found cue) {
        if (!section(cue).startsWith("hedged")) {
            return false;
        }
        for (var other : lists.cues().in(tokens)) {
            boolean before = other.begin() >= from && other.end() <= cue.begin();
            if (before && section(other).startsWith("denied") && called(other)) {
                return true;
            }
        }
        return false;
    }

    /** The word of the text that a token is or is part of. */
    private String raw(int i) {
        int begin = i;
        while (begin > 0 && tokens.end(begin - 1) == tokens.begin(begin) && tokens.isWord(begin - 1)) {
            begin--;
        }
        int end = i;
        while (end + 1 < tokens.size() && tokens.end(end) == tokens.begin(end + 1) && tokens.isWord(end + 1)) {
            end++;
        }
        return tokens.span(begin, end + 1).in(tokens.text());
    }

    private int forward(Phrases.Found cue, String reach) {
        if (cue.end() > from) {
            return called(cue) ? -1 : 0;
        }
        int gap = from - cue.end();
        if (!section(cue).startsWith("rejected") && lists.has("evaluating", tokens.low(from))) {
            return -1;
        }
        if (reach.equals("near")) {
            return gap <= NEAR && tokens.quote(cue.begin()) == quote && open(cue.end(), from, true, false) ? gap : -1;
        }
        boolean that =
                lists.has("complement", tokens.low(cue.end() - 1)) || lists.has("complement", tokens.low(cue.end()));
        if (section(cue).equals("denied clause") && !opensClause(cue) && isEvaluated()) {
            return -1;
        }
        if (ofThing(cue)) {
            return -1;
        }
        boolean around = reach.equals("around");
        int begin = around && tokens.low(cue.end()).equals(",") ? cue.end() + 1 : cue.end();
        return gap <= (around ? AROUND : CLAUSE) && open(begin, from, false, that) ? gap : -1;
    }

    private int backward(Phrases.Found cue, String reach) {
        int gap = cue.begin() - to;
        boolean near = reach.equals("back");
        if (near && section(cue).startsWith("hedged") && tokens.low(from).equals("no")) {
            return -1;
        }
        int end = !near && tokens.low(cue.begin() - 1).equals(",") ? cue.begin() - 1 : cue.begin();
        boolean far = !near || isClaim();
        return gap <= (far ? AROUND : BACK) && open(to, end, !far, false) ? gap : -1;
    }

    /** Whether the match is what a claim says that opens the sentence, so that its predicate may be far. */
    private boolean isClaim() {
        for (int i = Math.min(from, CLAIM) - 1; i >= 0; i--) {
            boolean says = lists.has("noun-complement", tokens.low(i + 1)) && !lists.has("copula", tokens.low(i + 1));
            if (says && lists.has("speech-noun", tokens.low(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause behind the match, set off by a mark or a word like "but", takes up the clause of the match. */
    boolean takesUp(Phrases.Found cue) {
        int begin = cue.begin();
        while (begin > to && (!tokens.isWord(begin - 1) || tokens.low(begin - 1).equals("-"))) {
            begin--;
        }
        boolean set = begin < cue.begin() && begin >= to || lists.has("stop", tokens.low(cue.begin()));
        int spoken = tokens.quote(cue.begin());
        boolean near = cue.begin() >= to && begin - to <= AFTER;
        return near && set && (spoken < 0 || spoken == quote) && open(to, begin, false, false);
    }

    /** Whether an answer behind the match stands in the sentence's main clause, behind one comma, and is all that is said. */
    boolean answers(Phrases.Found cue) {
        boolean refusal = section(cue).startsWith("hedged");
        var next = tokens.low(cue.end());
        if (!refusal && !ENDS.contains(next) && !lists.has("time", next)) {
            return false;
        }
        int i = to;
        while (i < cue.begin() && !tokens.low(i).equals(",")) {
            i++;
        }
        return i < cue.begin() && cue.begin() - i <= AFTER && open(i + 1, cue.begin(), false, false);
    }

    /** Whether nothing between two tokens ends a reach; a clause opened by "that" holds its commas. */
    private boolean open(int begin, int end, boolean near, boolean that) {
        for (int i = begin; i < end; i++) {
            int behind = behindTag(i);
            if (behind > 0 && behind <= end + 1) {
                i = behind - 1;
                continue;
            }
            var low = tokens.low(i);
            if (lists.has("factive", low)) {
                return false;
            } else if (low.equals("yet") && lists.has("auxiliary", tokens.low(i - 1))) {
                continue;
            } else if (lists.has("stop", low) || ".?!".contains(low) || near && lists.has("stop-clause", low)) {
                return false;
            } else if ((low.equals(",") || low.equals("-")) && (!that || closes(i + 1))) {
                return false;
            } else if (!near && (joinsReport(i) || relativeAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Behind ", officials said,", where one stands at a token; 0 for none. */
    private int behindTag(int comma) {
        if (!tokens.low(comma).equals(",")) {
            return 0;
        }
        boolean tag = false;
        for (int i = comma + 1; i < comma + TAG; i++) {
            if (tokens.low(i).equals(",")) {
                return tag ? i + 1 : 0;
            }
            var kind = lists.verb(tokens.low(i));
            tag |= kind != null && kind.isTagged() && !tokens.low(i).endsWith("ing");
        }
        return 0;
    }

    private boolean closes(int i) {
        return lists.has("closing", tokens.low(i)) || lists.has("stop-comma", tokens.low(i));
    }

    /** "and argues": a verb of report of its own goes on. */
    private boolean joinsReport(int i) {
        int verb = tokens.low(i + 1).endsWith("ly") ? i + 2 : i + 1;
        return tokens.low(i).equals("and") && lists.verb(tokens.low(verb)) != null && !lists.isBase(tokens.low(verb));
    }

    /** "that" with a verb right behind it stands for what was named before, as "who" does. */
    private boolean relativeAt(int i) {
        var next = tokens.low(i + 1);
        boolean verb = lists.has("auxiliary", next)
                || lists.has("finite", next)
                || lists.verb(next) != null && !lists.has("noun-like", next);
        return tokens.low(i).equals("that") && verb && !next.endsWith("ing")
                || tokens.low(i).equals("who");
    }

    /** Whether a cue speaks of what is said, not of a thing: "rejects the claim that". */
    private boolean opensClause(Phrases.Found cue) {
        for (int i = cue.end() - 1; i < from; i++) {
            if (lists.has("complement", tokens.low(i))) {
                return true;
            }
        }
        return lists.has("complement", tokens.low(cue.end()));
    }

    /** A thing the text calls illegal or a sham stays one where somebody rejects the thing. */
    private boolean isEvaluated() {
        for (int i = from; i < to; i++) {
            if (lists.has("evaluating", tokens.low(i))) {
                return true;
            }
        }
        return false;
    }

    private static String section(Phrases.Found cue) {
        return cue.phrase().section();
    }
}
