package io.parallax.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The word sets that a word is in, and the clauses they meet, as bits of a row: only the blocks of 64 that hold any. */
final class Combination {
    private final int[] sets;
    private final int[] blocks;
    private final long[] bits;
    private final byte scopes;

    /** @param sets ascending */
    Combination(int[] sets, Compiled compiled) {
        this.sets = sets;
        var numbers = Arrays.stream(sets)
                .flatMap(set -> IntStream.concat(
                        IntStream.of(set), compiled.clauses().of(set).stream().mapToInt(Integer::intValue)))
                .toArray();
        blocks = Arrays.stream(numbers)
                .map(number -> number / Long.SIZE)
                .sorted()
                .distinct()
                .toArray();
        bits = new long[blocks.length];
        for (int number : numbers) {
            bits[Arrays.binarySearch(blocks, number / Long.SIZE)] |= 1L << number;
        }
        byte all = 0;
        for (int set : sets) {
            all |= compiled.scopes(set);
        }
        scopes = all;
    }

    int[] sets() {
        return sets;
    }

    boolean has(int set) {
        int block = set / Long.SIZE;
        for (int i = 0; i < blocks.length; i++) {
            if (blocks[i] == block) {
                return (bits[i] >>> set & 1) != 0;
            }
        }
        return false;
    }

    void mark(long[] row) {
        for (int i = 0; i < blocks.length; i++) {
            row[blocks[i]] |= bits[i];
        }
    }

    /** {@link Compiled#scopes} of all of them. */
    byte scopes() {
        return scopes;
    }
}
