package io.parallax.matching;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which patterns of one scope a word set wakes: each pattern hangs on one of the things it cannot match without, the
 * rarest by estimate, names a second and how far from the first it may stand, and the others that must be there too.
 * Patterns of the simplest {@link Shape}s, most of a large codebook, are told by numbers that lie side by side.
 */
final class Triggers implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NONE = -1;
    private static final int[] NO_OTHERS = {};

    private final Pattern[] patterns;
    /** What each pattern needs beside its trigger and the second need, as {@link Clauses} numbers it. */
    private final int[][] others;
    /** Of word set {@code s} the entries {@code firsts[s]} to {@code firsts[s + 1]}. */
    private final int[] firsts;
    /** The second need of each entry, or {@link #NONE}. */
    private final int[] seconds;

    private final Shape[] shapes;
    /** A bit for each word set that has entries. */
    private final long[] triggers;
    /**
     * Three numbers an entry, the first the pattern. Of a plan, how far the second need may stand behind the first, from and
     * to; of a pair the words that may lie between and whether the first need comes first (1), last (-1) or either (0); of a
     * run where its sets are and which of them is the first need.
     */
    private final int[] entries;
    /** The word sets of runs, the number of them before each. */
    private final int[] runs;

    private record Entry(int pattern, int second, Shape shape, int from, int to) {}

    Triggers(List<Pattern> patterns, int wordSets, Rarity rarity, Clauses clauses) {
        this.patterns = patterns.toArray(Pattern[]::new);
        others = new int[patterns.size()][];
        var lists = new ArrayList<List<Entry>>();
        for (int i = 0; i < wordSets; i++) {
            lists.add(new ArrayList<>());
        }
        var runs = new ArrayList<Integer>();
        for (int i = 0; i < patterns.size(); i++) {
            add(i, rarity.needed(patterns.get(i).plan()), clauses, runs, lists);
        }
        this.runs = runs.stream().mapToInt(Integer::intValue).toArray();
        firsts = new int[wordSets + 1];
        triggers = new long[wordSets / Long.SIZE + 1];
        for (int set = 0; set < wordSets; set++) {
            firsts[set + 1] = firsts[set] + lists.get(set).size();
            triggers[set / Long.SIZE] |= lists.get(set).isEmpty() ? 0 : 1L << set;
        }
        var all = lists.stream().flatMap(List::stream).toList();
        seconds = all.stream().mapToInt(Entry::second).toArray();
        shapes = all.stream().map(Entry::shape).toArray(Shape[]::new);
        entries = all.stream()
                .flatMapToInt(entry -> IntStream.of(entry.pattern, entry.from, entry.to))
                .toArray();
    }

    private void add(int pattern, List<Need> needed, Clauses clauses, List<Integer> runs, List<List<Entry>> lists) {
        var plan = patterns[pattern].plan();
        var first = needed.get(0);
        int second = needed.size() > 1 ? clauses.number(needed.get(1).wordSets()) : NONE;
        others[pattern] = NO_OTHERS;
        Entry entry;
        switch (Shape.of(plan)) {
            case PAIR -> entry = pair(pattern, plan, first, second);
            case RUN -> {
                entry = new Entry(pattern, second, Shape.RUN, runs.size(), first.from());
                var parts = ((Plan.Block) plan).parts();
                runs.add(parts.size());
                parts.forEach(part -> runs.add(((Plan.Words) part).wordSet()));
            }
            default -> {
                entry = plan(pattern, needed, second);
                others[pattern] = needed.stream()
                        .skip(2)
                        .mapToInt(need -> clauses.number(need.wordSets()))
                        .distinct()
                        .toArray();
            }
        }
        for (int set : first.wordSets()) {
            lists.get(set).add(entry);
        }
    }

    private static Entry plan(int pattern, List<Need> needed, int second) {
        boolean near = needed.size() > 1 && needed.get(1).wordSets().length == 1;
        int least = near ? needed.get(0).least(needed.get(1)) : -Extent.FAR;
        int most = near ? needed.get(0).most(needed.get(1)) : Extent.FAR;
        return new Entry(pattern, second, Shape.PLAN, least, most);
    }

    private static Entry pair(int pattern, Plan plan, Need first, int second) {
        if (plan instanceof Plan.Then then) {
            boolean leads = ((Plan.Words) then.first()).wordSet() == first.wordSets()[0];
            return new Entry(pattern, second, Shape.PAIR, then.gap(), leads ? 1 : -1);
        }
        int gap = plan instanceof Plan.Near near ? near.gap() : Integer.MAX_VALUE;
        return new Entry(pattern, second, Shape.PAIR, gap, 0);
    }

    boolean isEmpty() {
        return patterns.length == 0;
    }

    /** Collects the patterns that may match, each once. */
    void wake(Occurrences words, Woken woken) {
        woken.begin(patterns.length);
        for (int block = 0; block < triggers.length; block++) {
            for (long sets = words.has64(block) & triggers[block]; sets != 0; sets &= sets - 1) {
                wake(block * Long.SIZE + Long.numberOfTrailingZeros(sets), words, woken);
            }
        }
    }

    private void wake(int set, Occurrences words, Woken woken) {
        for (int e = firsts[set], end = firsts[set + 1]; e < end; e++) {
            int second = seconds[e];
            if ((second == NONE || words.has(second))
                    && (shapes[e] != Shape.PLAN || isPossible(set, e, words) && woken.first(entries[3 * e]))) {
                woken.add(e, set);
            }
        }
    }

    private boolean isPossible(int set, int entry, Occurrences words) {
        int least = entries[3 * entry + 1];
        int most = entries[3 * entry + 2];
        for (int need : others[entries[3 * entry]]) {
            if (!words.has(need)) {
                return false;
            }
        }
        return (least <= -Extent.FAR && most >= Extent.FAR) || words.within(set, seconds[entry], least, most);
    }

    Pattern pattern(int entry) {
        return patterns[entries[3 * entry]];
    }

    /** The minimal matches of an entry's pattern, woken by a word set; valid until the next call. */
    Matches matches(int entry, int set, Intersection intersection) {
        int from = entries[3 * entry + 1];
        int to = entries[3 * entry + 2];
        return switch (shapes[entry]) {
            case PLAN -> intersection.of(pattern(entry).plan());
            case PAIR -> intersection.pair(set, seconds[entry], from, to);
            case RUN -> intersection.run(set, runs, from, to);
        };
    }
}
