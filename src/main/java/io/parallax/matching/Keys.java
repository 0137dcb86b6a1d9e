package io.parallax.matching;

/**
 * Words of at most sixteen ASCII characters with a number each, found by their characters as two 64-bit numbers: an open hash
 * table that is never more than a quarter full.
 */
final class Keys {
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final long MIX_MORE = 0xC2B2AE3D27D4EB4FL;
    private static final int SMALLEST = 1 << 12;

    private long[] keys = new long[2 * SMALLEST];
    private int[] numbers = new int[SMALLEST];
    private int size;

    int size() {
        return size;
    }

    void clear() {
        keys = new long[2 * SMALLEST];
        numbers = new int[SMALLEST];
        size = 0;
    }

    /** The slot that holds a word, or as the complement the free one that it belongs in. */
    int slot(long key, long more) {
        final var keys = this.keys;
        int mask = numbers.length - 1;
        int slot = (int) ((key ^ more * MIX_MORE) * MIX >>> Long.numberOfLeadingZeros(mask));
        while (keys[2 * slot] != key || keys[2 * slot + 1] != more) {
            if (keys[2 * slot] == 0) {
                return ~slot;
            }
            slot = slot + 1 & mask;
        }
        return slot;
    }

    int number(int slot) {
        return numbers[slot];
    }

    /** Puts a word into a free slot. */
    void put(int slot, long key, long more, int number) {
        keys[2 * slot] = key;
        keys[2 * slot + 1] = more;
        numbers[slot] = number;
        if (++size * 4 > numbers.length) {
            grow();
        }
    }

    private void grow() {
        var oldKeys = keys;
        var oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[oldNumbers.length * 2];
        for (int i = 0; i < oldNumbers.length; i++) {
            long key = oldKeys[2 * i];
            if (key != 0) {
                int slot = ~slot(key, oldKeys[2 * i + 1]);
                keys[2 * slot] = key;
                keys[2 * slot + 1] = oldKeys[2 * i + 1];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
