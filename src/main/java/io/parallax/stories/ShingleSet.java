package io.parallax.stories;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;

/** A set of shingles as a binary column: ascending, eight bytes each, big-endian. */
final class ShingleSet {
    private ShingleSet() {}

    static byte[] of(long[] shingles) {
        long[] members = Arrays.stream(shingles).sorted().distinct().toArray();
        var bytes = ByteBuffer.allocate(members.length * Long.BYTES);
        bytes.asLongBuffer().put(members);
        return bytes.array();
    }

    /** Without the shingles that lie nearest to one of these min-hashes. */
    static byte[] without(Set<Long> keys, long[] shingles) {
        int[] minima = Minima.in(shingles);
        var kept = new long[shingles.length];
        int n = 0;
        for (int i = 0; i < minima.length; i++) {
            if (!keys.contains(shingles[minima[i]])) {
                int from = bound(minima, i, shingles.length);
                int length = bound(minima, i + 1, shingles.length) - from;
                System.arraycopy(shingles, from, kept, n, length);
                n += length;
            }
        }
        return of(Arrays.copyOf(kept, n));
    }

    /** Half way between two min-hashes. */
    private static int bound(int[] minima, int i, int end) {
        return i == 0 ? 0 : i == minima.length ? end : (minima[i - 1] + minima[i] + 1) / 2;
    }

    /** Shingles in both. */
    static long shared(byte[] one, byte[] other) {
        var a = ByteBuffer.wrap(one);
        var b = ByteBuffer.wrap(other);
        long n = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            long x = a.getLong(i);
            long y = b.getLong(j);
            n += x == y ? 1 : 0;
            i += x <= y ? Long.BYTES : 0;
            j += y <= x ? Long.BYTES : 0;
        }
        return n;
    }
}
