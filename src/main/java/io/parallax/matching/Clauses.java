package io.parallax.matching;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What patterns need, as numbers: a word set by its own, "any of these word sets" by numbers above all sets. Equal needs of
 * different patterns share a number, so that one look tells whether it is met.
 */
final class Clauses implements Serializable {
    private static final long serialVersionUID = 1L;
    private final int wordSets;
    private final Map<List<Integer>, Integer> numbers = new HashMap<>();
    private final List<List<Integer>> ofSets = new ArrayList<>();

    Clauses(int wordSets) {
        this.wordSets = wordSets;
        for (int i = 0; i < wordSets; i++) {
            ofSets.add(null);
        }
    }

    int number(int[] sets) {
        if (sets.length == 1) {
            return sets[0];
        }
        var key = Arrays.stream(sets).sorted().boxed().toList();
        var known = numbers.get(key);
        if (known != null) {
            return known;
        }
        int number = size();
        numbers.put(key, number);
        for (int set : sets) {
            if (ofSets.get(set) == null) {
                ofSets.set(set, new ArrayList<>());
            }
            ofSets.get(set).add(number);
        }
        return number;
    }

    /** Word sets and clauses together. */
    int size() {
        return wordSets + numbers.size();
    }

    /** The clauses that a word set meets. */
    List<Integer> of(int wordSet) {
        var clauses = ofSets.get(wordSet);
        return clauses == null ? List.of() : clauses;
    }
}
