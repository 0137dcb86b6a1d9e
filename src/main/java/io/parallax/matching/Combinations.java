package io.parallax.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The word sets that words are in, each combination of them under a number: of one set alone the set's own, of several one
 * behind those. With the clauses that the sets meet they are bits of a row, of which only the blocks of 64 that hold any are
 * kept, those of all combinations side by side.
 */
final class Combinations {
    private final Compiled compiled;
    private final Map<List<Integer>, Integer> several = new HashMap<>();
    private int size;
    private int[][] sets;
    private long[] folded;
    private byte[] scopes;
    /** Of each number where its blocks begin and end. */
    private int[] begins;

    private int[] ends;
    private int[] blocks = new int[256];
    private long[] bits = new long[256];
    private int filled;

    Combinations(Compiled compiled) {
        this.compiled = compiled;
        size = compiled.lexicon().size();
        sets = new int[size + 64][];
        folded = new long[sets.length];
        scopes = new byte[sets.length];
        begins = new int[sets.length];
        ends = new int[sets.length];
    }

    /** How many of several sets there are. */
    int several() {
        return several.size();
    }

    /** The number of one set or more, ascending. */
    int number(int[] sets) {
        if (sets.length == 1) {
            if (this.sets[sets[0]] == null) {
                add(sets[0], sets);
            }
            return sets[0];
        }
        return several.computeIfAbsent(Arrays.stream(sets).boxed().toList(), list -> {
            makeRoom();
            add(size, sets);
            return size++;
        });
    }

    private void makeRoom() {
        if (size == sets.length) {
            sets = Arrays.copyOf(sets, 2 * size);
            folded = Arrays.copyOf(folded, 2 * size);
            scopes = Arrays.copyOf(scopes, 2 * size);
            begins = Arrays.copyOf(begins, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
    }

    private void add(int number, int[] sets) {
        this.sets[number] = sets;
        for (int set : sets) {
            folded[number] |= bit(set);
            scopes[number] |= compiled.scopes(set);
        }
        begins[number] = filled;
        Arrays.stream(sets)
                .flatMap(set -> IntStream.concat(
                        IntStream.of(set), compiled.clauses().of(set).stream().mapToInt(Integer::intValue)))
                .sorted()
                .forEach(bit -> mark(bit, begins[number]));
        ends[number] = filled;
    }

    private void mark(int bit, int begin) {
        int block = bit / Long.SIZE;
        if (filled == begin || blocks[filled - 1] != block) {
            if (filled == blocks.length) {
                blocks = Arrays.copyOf(blocks, 2 * filled);
                bits = Arrays.copyOf(bits, 2 * filled);
            }
            blocks[filled] = block;
            bits[filled++] = 0;
        }
        bits[filled - 1] |= 1L << bit;
    }

    int[] sets(int number) {
        return sets[number];
    }

    boolean has(int number, int set) {
        int block = set / Long.SIZE;
        for (int i = begins[number]; i < ends[number]; i++) {
            if (blocks[i] == block) {
                return (bits[i] >>> set & 1) != 0;
            }
        }
        return false;
    }

    void mark(int number, long[] row) {
        for (int i = begins[number], end = ends[number]; i < end; i++) {
            row[blocks[i]] |= bits[i];
        }
    }

    /** {@link Compiled#scopes} of all sets of a number. */
    byte scopes(int number) {
        return scopes[number];
    }

    /** Of a number a {@link #bit} for each of its sets, which others share. */
    long folded(int number) {
        return folded[number];
    }

    static long bit(int set) {
        return 1L << set;
    }
}
