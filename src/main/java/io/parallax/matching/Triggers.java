package io.parallax.matching;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which patterns of one scope a word set wakes: each pattern hangs on one of the things it cannot match without, the
 * rarest by estimate, names a second and how far from the first it may stand, and the others that must be there too.
 */
final class Triggers implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NONE = -1;

    private final Pattern[] patterns;
    /** What each pattern needs beside its trigger and the second need, as {@link Clauses} numbers it. */
    private final int[][] others;
    /** Of word set {@code s} the entries {@code firsts[s]} to {@code firsts[s + 1]}. */
    private final int[] firsts;
    /** The second need of each entry, or {@link #NONE}. */
    private final int[] seconds;
    /** Three numbers an entry: the pattern, and how far the second need may stand behind the first, from and to. */
    private final int[] entries;

    private record Entry(int pattern, int second, int least, int most) {}

    Triggers(List<Pattern> patterns, int wordSets, Rarity rarity, Clauses clauses) {
        this.patterns = patterns.toArray(Pattern[]::new);
        others = new int[patterns.size()][];
        var lists = new ArrayList<List<Entry>>();
        for (int i = 0; i < wordSets; i++) {
            lists.add(new ArrayList<>());
        }
        for (int i = 0; i < patterns.size(); i++) {
            add(i, rarity.needed(patterns.get(i).plan()), clauses, lists);
        }
        firsts = new int[wordSets + 1];
        for (int set = 0; set < wordSets; set++) {
            firsts[set + 1] = firsts[set] + lists.get(set).size();
        }
        var all = lists.stream().flatMap(List::stream).toList();
        seconds = all.stream().mapToInt(Entry::second).toArray();
        entries = all.stream()
                .flatMapToInt(entry -> IntStream.of(entry.pattern, entry.least, entry.most))
                .toArray();
    }

    private void add(int pattern, List<Need> needed, Clauses clauses, List<List<Entry>> lists) {
        var first = needed.get(0);
        var entry = new Entry(pattern, NONE, -Extent.FAR, Extent.FAR);
        if (needed.size() > 1) {
            var second = needed.get(1);
            boolean near = second.wordSets().length == 1;
            entry = new Entry(
                    pattern,
                    clauses.number(second.wordSets()),
                    near ? first.least(second) : -Extent.FAR,
                    near ? first.most(second) : Extent.FAR);
        }
        others[pattern] = needed.stream()
                .skip(2)
                .mapToInt(need -> clauses.number(need.wordSets()))
                .distinct()
                .toArray();
        for (int set : first.wordSets()) {
            lists.get(set).add(entry);
        }
    }

    boolean isEmpty() {
        return patterns.length == 0;
    }

    /** Collects the patterns that may match, each once. */
    void wake(Occurrences words, Woken woken) {
        woken.begin(patterns.length);
        for (int i = 0; i < words.presentCount(); i++) {
            int set = words.present(i);
            for (int e = firsts[set], end = firsts[set + 1]; e < end; e++) {
                int second = seconds[e];
                if (second == NONE || (words.has(second) && near(set, second, 3 * e, words))) {
                    wake(entries[3 * e], words, woken);
                }
            }
        }
    }

    private boolean near(int set, int second, int entry, Occurrences words) {
        int least = entries[entry + 1];
        int most = entries[entry + 2];
        return (least <= -Extent.FAR && most >= Extent.FAR) || words.within(set, second, least, most);
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
