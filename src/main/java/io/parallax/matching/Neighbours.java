package io.parallax.matching;

import io.parallax.codebook.Codebook;
import io.parallax.codebook.Framing;
import io.parallax.codebook.Query;
import io.parallax.codebook.Rule;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * The word sets that a codebook's plans speak of, in an order in which those that share a word stand together: what a word
 * is in then fills few blocks of a row of bits, see {@link Combinations}.
 */
final class Neighbours {
    private Neighbours() {}

    static List<SortedSet<Atom>> of(Codebook codebook) {
        var draft = new Lexicon.Builder(List.of());
        var planner = new Planner(codebook.terms(), draft);
        var wordSets = queries(codebook)
                .map(planner::plan)
                .flatMapToInt(Mentioned::wordSets)
                .distinct()
                .mapToObj(draft::wordSet)
                .toList();
        var shared = new HashMap<Atom, Integer>();
        wordSets.forEach(set -> set.forEach(atom -> shared.merge(atom, 1, Integer::sum)));
        return wordSets.stream()
                .map(set -> new Place(most(set, shared), set))
                .sorted(Place.ORDER)
                .map(Place::wordSet)
                .toList();
    }

    private static Stream<Query> queries(Codebook codebook) {
        var framings = codebook.framings().stream()
                .flatMap(framing -> Stream.concat(rules(framing), framing.unless().stream()));
        return Stream.concat(framings, Stream.ofNullable(codebook.about()));
    }

    private static Stream<Query> rules(Framing framing) {
        return framing.rules().stream().map(Rule::match);
    }

    /** A word set's atoms, the one that most sets share first. */
    private static List<Atom> most(SortedSet<Atom> set, Map<Atom, Integer> shared) {
        return set.stream()
                .sorted(Comparator.comparing((Atom atom) -> -shared.get(atom)).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private record Place(List<Atom> atoms, SortedSet<Atom> wordSet) {
        static final Comparator<Place> ORDER = (one, other) -> {
            for (int i = 0; i < Math.min(one.atoms.size(), other.atoms.size()); i++) {
                int order = one.atoms.get(i).compareTo(other.atoms.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(one.atoms.size(), other.atoms.size());
        };
    }
}
