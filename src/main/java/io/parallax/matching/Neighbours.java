package io.parallax.matching;

import io.parallax.codebook.Codebook;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The word sets that a codebook's plans speak of, in an order in which those that share a word stand together: what a word
 * is in then fills few blocks of a row of bits, see {@link Combinations}.
 */
final class Neighbours {
    private Neighbours() {}

    static List<SortedSet<Atom>> of(Codebook codebook) {
        var draft = new Lexicon.Builder(List.of());
        var planner = new Planner(codebook.terms(), draft);
        var wordSets = codebook.queries()
                .map(planner::plan)
                .flatMapToInt(Mentioned::wordSets)
                .distinct()
                .mapToObj(draft::wordSet)
                .toList();
        var shared = new HashMap<Atom, Integer>();
        wordSets.forEach(set -> set.forEach(atom -> shared.merge(atom, 1, Integer::sum)));
        var inOrder = new TreeMap<Atom[], SortedSet<Atom>>(Arrays::compare);
        wordSets.forEach(set -> inOrder.put(mostSharedFirst(set, shared), set));
        return List.copyOf(inOrder.values());
    }

    private static Atom[] mostSharedFirst(SortedSet<Atom> set, Map<Atom, Integer> shared) {
        return set.stream()
                .sorted(Comparator.comparing((Atom atom) -> -shared.get(atom)).thenComparing(Comparator.naturalOrder()))
                .toArray(Atom[]::new);
    }
}
