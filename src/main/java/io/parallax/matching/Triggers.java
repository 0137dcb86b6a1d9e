package io.parallax.matching;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which patterns of one scope a word set wakes: each pattern hangs on one of the things it cannot match without, the
 * rarest by estimate, and names the others that must be there too.
 */
final class Triggers implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NONE = -1;

    private final Pattern[] patterns;
    /** What each pattern needs beside its trigger and the second need, as {@link Clauses} numbers it. */
    private final int[][] others;
    /** Of word set {@code s} the entries {@code firsts[s]} to {@code firsts[s + 1]}. */
    private final int[] firsts;
    /** Two numbers an entry: the pattern, and its second need or {@link #NONE}. */
    private final int[] entries;

    Triggers(List<Pattern> patterns, int wordSets, Rarity rarity, Clauses clauses) {
        this.patterns = patterns.toArray(Pattern[]::new);
        others = new int[patterns.size()][];
        var lists = new ArrayList<List<Integer>>();
        for (int i = 0; i < wordSets; i++) {
            lists.add(null);
        }
        for (int i = 0; i < patterns.size(); i++) {
            add(i, rarity.needed(patterns.get(i).plan()), clauses, lists);
        }
        firsts = new int[wordSets + 1];
        entries = flattened(lists);
    }

    private void add(int pattern, List<int[]> needed, Clauses clauses, List<List<Integer>> lists) {
        int second = needed.size() > 1 ? clauses.number(needed.get(1)) : NONE;
        others[pattern] =
                needed.stream().skip(2).mapToInt(clauses::number).distinct().toArray();
        for (int set : needed.get(0)) {
            var list = lists.get(set) == null ? new ArrayList<Integer>() : lists.get(set);
            list.add(pattern);
            list.add(second);
            lists.set(set, list);
        }
    }

    private int[] flattened(List<List<Integer>> lists) {
        var flat = new ArrayList<Integer>();
        for (int set = 0; set < lists.size(); set++) {
            firsts[set] = flat.size();
            if (lists.get(set) != null) {
                flat.addAll(lists.get(set));
            }
        }
        firsts[lists.size()] = flat.size();
        return flat.stream().mapToInt(Integer::intValue).toArray();
    }

    boolean isEmpty() {
        return patterns.length == 0;
    }

    /** Collects the patterns that may match, each once. */
    void wake(Occurrences words, Woken woken) {
        woken.begin(patterns.length);
        for (int i = 0; i < words.presentCount(); i++) {
            int set = words.present(i);
            for (int e = firsts[set], end = firsts[set + 1]; e < end; e += 2) {
                int second = entries[e + 1];
                if (second == NONE || words.has(second)) {
                    wake(entries[e], words, woken);
                }
            }
        }
    }

    private void wake(int pattern, Occurrences words, Woken woken) {
        for (int need : others[pattern]) {
            if (!words.has(need)) {
                return;
            }
        }
        if (woken.first(pattern)) {
            woken.add(patterns[pattern]);
        }
    }

    /** The patterns to work out in one stretch. */
    static final class Woken {
        private int[] stretchOf = {};
        private int stretch;
        private Pattern[] list = new Pattern[8];
        private int size;

        private void begin(int patterns) {
            if (stretchOf.length < patterns) {
                stretchOf = new int[patterns];
                stretch = 0;
            }
            if (++stretch == Integer.MAX_VALUE) {
                Arrays.fill(stretchOf, 0);
                stretch = 1;
            }
            size = 0;
        }

        private boolean first(int pattern) {
            boolean first = stretchOf[pattern] != stretch;
            stretchOf[pattern] = stretch;
            return first;
        }

        private void add(Pattern pattern) {
            if (size == list.length) {
                list = Arrays.copyOf(list, size * 2);
            }
            list[size++] = pattern;
        }

        int size() {
            return size;
        }

        Pattern get(int i) {
            return list[i];
        }
    }
}
