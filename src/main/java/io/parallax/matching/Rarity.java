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

    /** What the plan cannot match without, each as word sets of which at least one must occur; the rarest first. */
    List<int[]> needed(Plan plan) {
        var clauses = new ArrayList<Clause>();
        collect(plan, clauses);
        return clauses.stream()
                .sorted(Comparator.comparingDouble(Clause::frequency))
                .map(Clause::wordSets)
                .toList();
    }

    private void collect(Plan plan, List<Clause> clauses) {
        if (plan instanceof Plan.Words || plan instanceof Plan.Either) {
            clauses.add(clause(plan));
        } else {
            parts(plan).forEach(part -> collect(part, clauses));
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
        return least(parts(plan));
    }

    private Clause least(List<Plan> parts) {
        Clause least = null;
        for (var part : parts) {
            var clause = clause(part);
            least = least == null || clause.frequency < least.frequency ? clause : least;
        }
        return least;
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
