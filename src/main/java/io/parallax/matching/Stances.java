package io.parallax.matching;

import io.parallax.codebook.Stance;
import io.parallax.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The stance of one match in one sentence, by cues with a reach, as in ConText (Harkema et al. 2009): a cue reaches the
 * match where no word that ends its reach stands between them. The cues that reach it are applied from the nearest out: a
 * denial of a denial affirms, a denial of a hedge denies, a hedge of anything hedges, and a question stays one.
 */
final class Stances {
    /** Cues by which somebody other than the source may reject what is reported. */
    private static final Set<String> REJECTING =
            Set.of("denied back", "denied after", "denied reply", "affirmed reply", "hedged reply");

    private final Tokens tokens;
    private final WordLists lists;
    private final Reaches reaches;
    private final Afterthoughts afterthoughts;
    private final int from;
    private final int to;
    private final int quote;

    Stances(Said said, WordLists lists, Span match, Predicate<String> own) {
        this.tokens = said.tokens();
        this.lists = lists;
        this.reaches = new Reaches(tokens, lists, match, own);
        this.from = tokens.at(match.begin());
        this.to = tokens.at(match.end() - 1) + 1;
        this.quote = tokens.quote(from);
        this.afterthoughts = new Afterthoughts(said, lists, reaches, from, to);
    }

    /** A cue that reaches the match, with the number of tokens between them. */
    private record Reach(Phrases.Found cue, Stance stance, int distance) {}

    Stanced read() {
        var reached = reached();
        var stance = Stance.AFFIRMED;
        Span cue = null;
        for (var reach : reached) {
            var next = compose(stance, reach);
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

    /** The cue by which a claim is rejected by whoever reports it, null for none. */
    Phrases.Found rejection() {
        return reached().stream()
                .map(Reach::cue)
                .filter(cue -> section(cue).startsWith("rejected") || REJECTING.contains(section(cue)))
                .findFirst()
                .orElse(null);
    }

    private List<Reach> reached() {
        var reached = new ArrayList<Reach>();
        var cues = new ArrayList<>(lists.cues().in(tokens));
        cues.addAll(lists.backCues().in(tokens));
        for (var cue : cues) {
            int distance = isName(cue) ? -1 : reaches.distance(cue);
            if (distance >= 0) {
                reached.add(new Reach(cue, stance(cue), distance));
            }
        }
        for (var cue : afterthoughts.found()) {
            reached.add(new Reach(cue, stance(cue), Math.abs(cue.begin() - to)));
        }
        reached.sort(Comparator.comparingInt(Reach::distance).thenComparingInt(this::order));
        for (int i = 0; i + 1 < reached.size(); i++) {
            if (section(reached.get(i).cue()).equals("denied back")
                    && isSubject(reached.get(i + 1).cue())) {
                Collections.swap(reached, i, i + 1);
            }
        }
        reached.stream()
                .map(reach ->
                        section(reach.cue()).equals("questioned clause") ? afterthoughts.reply(reach.cue()) : null)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(reply -> reached.add(new Reach(reply, stance(reply), reply.begin())));
        return reached;
    }

    /** "the Centre for Strategic Studies", "Theresa May". */
    private boolean isName(Phrases.Found cue) {
        int i = cue.begin();
        return cue.end() == i + 1
                && tokens.isCapital(i)
                && tokens.isWord(i - 1)
                && !tokens.isShouted(i)
                && !tokens.isTitleCase();
    }

    /** Of cues as near as each other those behind the match come last, of the others the innermost first. */
    private int order(Reach reach) {
        int begin = reach.cue().begin();
        return begin < to ? -begin : begin;
    }

    /** Whether a cue before the match opens what a predicate behind it speaks of: "reports that ... are false". */
    private boolean isSubject(Phrases.Found cue) {
        return cue.begin() < from
                && section(cue).equals("hedged clause")
                && List.of("that", "of", "about").contains(tokens.low(cue.end() - 1));
    }

    /** What "whether" asks, "remains to be seen" behind it hedges. */
    private static Stance compose(Stance inner, Reach reach) {
        var outer = reach.stance();
        if (section(reach.cue()).endsWith(" reply")) {
            return outer;
        } else if (inner == Stance.QUESTIONED && section(reach.cue()).equals("hedged back")) {
            return Stance.HEDGED;
        } else if (inner == Stance.QUESTIONED || outer == Stance.QUESTIONED) {
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
            case "affirmed" -> Stance.AFFIRMED;
            default -> Stance.QUESTIONED;
        };
    }

    private Span span(Phrases.Found cue) {
        return tokens.span(cue.begin(), cue.end());
    }
}
