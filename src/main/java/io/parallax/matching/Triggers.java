package io.parallax.matching;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which patterns of one scope a word set wakes: each pattern hangs on one of the things it cannot match without, the
 * rarest by estimate.
 */
final class Triggers implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Pattern[] patterns;
    private final int[][] wokenBy;

    Triggers(List<Pattern> patterns, int wordSets, Rarity rarity) {
        this.patterns = patterns.toArray(Pattern[]::new);
        var lists = new ArrayList<List<Integer>>();
        for (int i = 0; i < wordSets; i++) {
            lists.add(List.of());
        }
        for (int i = 0; i < patterns.size(); i++) {
            for (int wordSet : rarity.rarest(patterns.get(i).plan())) {
                var list = new ArrayList<>(lists.get(wordSet));
                list.add(i);
                lists.set(wordSet, list);
            }
        }
        wokenBy = lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    boolean isEmpty() {
        return patterns.length == 0;
    }

    /** A pattern may come more than once; {@code woken} remembers which have. */
    void wake(Occurrences words, Woken woken) {
        woken.begin(patterns.length);
        for (int i = 0; i < words.presentCount(); i++) {
            for (int pattern : wokenBy[words.present(i)]) {
                if (woken.first(pattern) && patterns[pattern].plan().possible(words)) {
                    woken.add(patterns[pattern]);
                }
            }
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
