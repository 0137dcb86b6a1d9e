package io.parallax.matching;

import io.parallax.text.WordForm;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words of a codebook as numbered sets: for any word of a text, the sets it belongs to. */
final class Lexicon implements Serializable {
    private static final long serialVersionUID = 1L;
    static final int[] NONE = {};
    private static final char ANY = '*';

    private final Map<String, int[]> folded = new HashMap<>();
    private final Map<String, int[]> exact = new HashMap<>();
    /** By the character that a word must begin with; {@link #ANY} where it may be any. */
    private final Map<Character, List<Pattern>> patterns = new HashMap<>();

    private final Sieve sieve;
    private final int size;

    private record Pattern(Glob glob, int[] wordSets) implements Serializable {}

    private Lexicon(List<SortedSet<Atom>> wordSets) {
        size = wordSets.size();
        var byAtom = new TreeMap<Atom, List<Integer>>();
        for (int i = 0; i < size; i++) {
            for (var atom : wordSets.get(i)) {
                byAtom.computeIfAbsent(atom, a -> new ArrayList<>()).add(i);
            }
        }
        sieve = new Sieve(byAtom.keySet());
        byAtom.forEach((atom, numbers) ->
                add(atom, numbers.stream().mapToInt(Integer::intValue).toArray()));
    }

    private void add(Atom atom, int[] numbers) {
        switch (atom.kind()) {
            case FOLDED -> folded.put(atom.text(), numbers);
            case EXACT -> exact.put(atom.text(), numbers);
            case PATTERN ->
                patterns.computeIfAbsent(beginning(atom.text()), c -> new ArrayList<>())
                        .add(new Pattern(new Glob(atom.text()), numbers));
        }
    }

    private static char beginning(String pattern) {
        char first = pattern.charAt(0);
        return first == '?' ? ANY : first;
    }

    /** What most words that are in no set do not pass. */
    Sieve sieve() {
        return sieve;
    }

    /** The words that stand in it folded, and whether a text's word is in the same sets whatever its case. */
    Map<String, Boolean> written() {
        var words = new TreeMap<String, Boolean>();
        folded.keySet().forEach(word -> words.put(word, true));
        exact.keySet().forEach(word -> words.put(WordForm.of(word).folded(), false));
        return words;
    }

    /** Number of word sets. */
    int size() {
        return size;
    }

    /** The sets that a word belongs to in any of its forms, ascending; {@link #NONE} where in none. */
    int[] wordSets(CharSequence word) {
        TreeSet<Integer> found = null;
        for (var form : WordForm.all(word)) {
            found = add(folded.get(form.folded()), found);
            found = add(exact.get(form.exact()), found);
            found = match(ANY, form.folded(), found);
            found = form.folded().isEmpty() ? found : match(form.folded().charAt(0), form.folded(), found);
        }
        return found == null ? NONE : found.stream().mapToInt(Integer::intValue).toArray();
    }

    private TreeSet<Integer> match(char beginning, String word, TreeSet<Integer> found) {
        var all = found;
        for (var pattern : patterns.getOrDefault(beginning, List.of())) {
            all = pattern.glob.matches(word) ? add(pattern.wordSets, all) : all;
        }
        return all;
    }

    private static TreeSet<Integer> add(int[] numbers, TreeSet<Integer> found) {
        if (numbers == null) {
            return found;
        }
        var all = found == null ? new TreeSet<Integer>() : found;
        Arrays.stream(numbers).forEach(all::add);
        return all;
    }

    /** Numbers the word sets of a codebook, those that are given first and the others as they come up. */
    static final class Builder {
        private final Map<SortedSet<Atom>, Integer> numbers = new HashMap<>();
        private final List<SortedSet<Atom>> wordSets = new ArrayList<>();

        Builder(List<SortedSet<Atom>> first) {
            first.forEach(this::number);
        }

        int number(SortedSet<Atom> wordSet) {
            return numbers.computeIfAbsent(wordSet, set -> {
                wordSets.add(set);
                return wordSets.size() - 1;
            });
        }

        SortedSet<Atom> wordSet(int number) {
            return wordSets.get(number);
        }

        /** The lexicon of the word sets with the lowest numbers. */
        Lexicon build(int size) {
            return new Lexicon(wordSets.subList(0, size));
        }
    }
}
