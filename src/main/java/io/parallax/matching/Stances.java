package io.parallax.matching;

import io.parallax.codebook.Stance;
import io.parallax.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The stance of one match in one sentence, by cues with a reach, as in ConText (Harkema et al. 2009): a cue reaches the
 * match where no word that ends its reach stands between them. The cues that reach it are applied from the nearest out: a
 * denial of a denial affirms, a denial of a hedge denies, a hedge of anything hedges, and a question stays one.
 */
final class Stances {
    /** The farthest that a cue reaches, in tokens, by its kind. */
    private static final int CLAUSE = 30;

    private static final int NEAR = 5;
    private static final int BACK = 6;
    private static final int AROUND = 14;

    private final Tokens tokens;
    private final WordLists lists;
    private final Predicate<String> own;
    private final int from;
    private final int to;
    private final int quote;

    Stances(Tokens tokens, WordLists lists, Span match, Predicate<String> own) {
        this.tokens = tokens;
        this.lists = lists;
        this.own = own;
        this.from = tokens.at(match.begin());
        this.to = tokens.at(match.end() - 1) + 1;
        this.quote = tokens.quote(from);
    }

    /** A cue that reaches the match, with the number of tokens between them. */
    private record Reach(Phrases.Found cue, Stance stance, int distance) {}

    Stanced read() {
        var reached = reached();
        var stance = Stance.AFFIRMED;
        Span cue = null;
        for (var reach : reached) {
            var next = compose(stance, reach.stance());
            if (next != stance || cue == null) {
                cue = span(reach.cue());
            }
            stance = next;
        }
        if (stance != Stance.QUESTIONED) {
            var question = new Questions(tokens, lists, from, to, quote).cue();
            if (question != null) {
                return new Stanced(Stance.QUESTIONED, question);
            }
        }
        return new Stanced(stance, stance == Stance.AFFIRMED ? null : cue);
    }

    /** The cue by which the text itself rejects what it reports, null for none. */
    Phrases.Found rejection() {
        return reached().stream()
                .map(Reach::cue)
                .filter(cue -> section(cue).startsWith("rejected"))
                .findFirst()
                .orElse(null);
    }

    private List<Reach> reached() {
        var reached = new ArrayList<Reach>();
        for (var cue : lists.cues().in(tokens)) {
            int distance = distance(cue);
            if (distance >= 0) {
                reached.add(new Reach(cue, stance(cue), distance));
            }
        }
        reached.sort(Comparator.comparingInt(Reach::distance));
        return reached;
    }

    private static Stance compose(Stance inner, Stance outer) {
        if (inner == Stance.QUESTIONED || outer == Stance.QUESTIONED) {
            return Stance.QUESTIONED;
        } else if (outer == Stance.DENIED) {
            return inner == Stance.DENIED ? Stance.AFFIRMED : Stance.DENIED;
        }
        return outer;
    }

    private static String section(Phrases.Found cue) {
        return cue.phrase().section();
    }

    private static Stance stance(Phrases.Found cue) {
        return switch (section(cue).split(" ")[0]) {
            case "denied", "rejected" -> Stance.DENIED;
            case "hedged" -> Stance.HEDGED;
            default -> Stance.QUESTIONED;
        };
    }

    /** Tokens between a cue and the match; -1 where the cue does not reach it. */
    private int distance(Phrases.Found cue) {
        if (section(cue).equals("none") || (tokens.quote(cue.begin()) >= 0 && tokens.quote(cue.begin()) != quote)) {
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
        boolean last = cue.end() >= to && !reach.equals("back");
        return last || called(cue) || relative(cue) || underOwn(cue) ? -1 : 0;
    }

    /** Whether the match calls for every word of a cue that decides. */
    private boolean called(Phrases.Found cue) {
        for (int i = cue.begin(); i < Math.min(cue.end(), to); i++) {
            if (!lists.has("weightless", tokens.low(i)) && !own.test(raw(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cue stands in a relative clause of its own. */
    private boolean relative(Phrases.Found cue) {
        return lists.has("relative", tokens.low(cue.begin() - 1)) && cue.begin() > from;
    }

    /** Whether a cue stands under a negation that is the match's own: "rejects a suggestion to cede". */
    private boolean underOwn(Phrases.Found cue) {
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
            return 0;
        }
        int gap = from - cue.end();
        if (reach.equals("near")) {
            return gap <= NEAR && tokens.quote(cue.begin()) == quote && open(cue.end(), from, true, false) ? gap : -1;
        }
        boolean that =
                lists.has("complement", tokens.low(cue.end() - 1)) || lists.has("complement", tokens.low(cue.end()));
        int most = reach.equals("around") ? AROUND : CLAUSE;
        return gap <= most && open(cue.end(), from, false, that) ? gap : -1;
    }

    private int backward(Phrases.Found cue, String reach) {
        int gap = cue.begin() - to;
        boolean near = reach.equals("back");
        return gap <= (near ? BACK : AROUND) && open(to, cue.begin(), near, false) ? gap : -1;
    }

    /** Whether nothing between two tokens ends a reach; a clause opened by "that" holds its commas. */
    private boolean open(int begin, int end, boolean near, boolean that) {
        for (int i = begin; i < end; i++) {
            var low = tokens.low(i);
            boolean comma = low.equals(",") || low.equals("-");
            if (lists.has("stop", low) || ".?!".contains(low) || (near && lists.has("stop-clause", low))) {
                return false;
            }
            if (comma
                    && (!that
                            || lists.has("closing", tokens.low(i + 1))
                            || lists.has("stop-comma", tokens.low(i + 1)))) {
                return false;
            }
        }
        return true;
    }

    private Span span(Phrases.Found cue) {
        return tokens.span(cue.begin(), cue.end());
    }
}
