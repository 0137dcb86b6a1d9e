package io.parallax.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Guesses how often word sets occur, to let patterns wait for what is rare. Only speed depends on the guess: function
 * words are common, short words less rare than long ones, wildcards add up more than words.
 */
final class Rarity {
    private static final Set<String> COMMON = new HashSet<>(Arrays.asList(
            ("a about after all also an and any are as at be been but by can could did do for from had has have he her his how"
                            + " i if in into is it its more no not of off on one or other our out over said say says she so some"
                            + " than that the their them there they this to up was we were what when which who will with would"
                            + " you your new us people year years first last two time my me him now like just only president"
                            + " der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an")
                    .split(" ")));

    private final Lexicon.Builder lexicon;

    Rarity(Lexicon.Builder lexicon) {
        this.lexicon = lexicon;
    }

    /** What the plan cannot match without; the rarest first. */
    List<Need> needed(Plan plan) {
        var needs = new ArrayList<Need>();
        collect(plan, 0, 0, needs);
        needs.sort(Comparator.comparingDouble(Need::frequency));
        return needs;
    }

    /** Adds what a part needs that begins so many words behind the beginning of the whole match. */
    private void collect(Plan plan, int from, int to, List<Need> needs) {
        if (plan instanceof Plan.Words || plan instanceof Plan.Either) {
            var clause = clause(plan);
            needs.add(new Need(clause.wordSets, clause.frequency, from, Extent.add(to, Extent.longest(plan) - 1)));
        } else if (plan instanceof Plan.Block block) {
            inOrder(block.parts(), 0, from, to, needs);
        } else if (plan instanceof Plan.Then then) {
            inOrder(List.of(then.first(), then.second()), then.gap(), from, to, needs);
        } else if (plan instanceof Plan.Repeat repeat) {
            collect(repeat.part(), from, Extent.FAR, needs);
        } else if (plan instanceof Plan.Apart apart) {
            collect(apart.wanted(), from, to, needs);
        } else {
            int last = Extent.longest(plan);
            for (var part : parts(plan)) {
                int begins = last == Extent.FAR ? last : Extent.add(to, last - Extent.shortest(part));
                collect(part, from, begins, needs);
            }
        }
    }

    private void inOrder(List<Plan> parts, int gap, int from, int to, List<Need> needs) {
        int earliest = from;
        int latest = to;
        for (var part : parts) {
            collect(part, earliest, latest, needs);
            earliest = Extent.add(earliest, Extent.shortest(part));
            latest = Extent.add(latest, Extent.add(gap, Extent.longest(part)));
        }
    }

    /** What must match for the plan to match. */
    private static List<Plan> parts(Plan plan) {
        if (plan instanceof Plan.Block block) {
            return block.parts();
        } else if (plan instanceof Plan.Near near) {
            return near.parts();
        } else if (plan instanceof Plan.Both both) {
            return both.parts();
        } else if (plan instanceof Plan.Then then) {
            return List.of(then.first(), then.second());
        } else if (plan instanceof Plan.Repeat repeat) {
            return List.of(repeat.part());
        }
        return List.of(((Plan.Apart) plan).wanted());
    }

    private record Clause(int[] wordSets, double frequency) {}

    private Clause clause(Plan plan) {
        if (plan instanceof Plan.Words words) {
            return new Clause(new int[] {words.wordSet()}, frequency(words.wordSet()));
        } else if (plan instanceof Plan.Either either) {
            var clauses = either.options().stream().map(this::clause).toList();
            return new Clause(
                    clauses.stream()
                            .flatMapToInt(c -> IntStream.of(c.wordSets))
                            .distinct()
                            .toArray(),
                    clauses.stream().mapToDouble(Clause::frequency).sum());
        }
        return parts(plan).stream()
                .map(this::clause)
                .min(Comparator.comparingDouble(Clause::frequency))
                .orElseThrow();
    }

    private double frequency(int wordSet) {
        return lexicon.wordSet(wordSet).stream().mapToDouble(Rarity::frequency).sum();
    }

    private static double frequency(Atom atom) {
        if (atom.kind() == Atom.Kind.PATTERN) {
            long letters =
                    atom.text().chars().filter(Character::isLetterOrDigit).count();
            return 50.0 / (letters * letters);
        }
        return COMMON.contains(atom.text())
                ? 100
                : 10.0 / (atom.text().length() * atom.text().length());
    }
}
