package io.parallax.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** ASCII letters, eight at a time: one in each byte of a number, the first lowest. */
final class Letters {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH = 0x8080808080808080L;
    private static final long SMALL = 0x2020202020202020L;
    private static final long FROM_A = 0x1F1F1F1F1F1F1F1FL;
    private static final long BEYOND_Z = 0x0505050505050505L;
    private static final long GATHER = 0x0102040810204080L;
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int LONG = Long.BYTES;
    /** The bits of the first eight characters of a word, by its length, and those of the second eight. */
    private static final long[] FIRST = new long[LONG + 1];

    private static final long[] SECOND = new long[2 * LONG + 1];

    static {
        for (int i = 0; i <= LONG; i++) {
            FIRST[i] = first(-1, i);
            SECOND[LONG + i] = FIRST[i];
        }
    }

    private Letters() {}

    static long eight(byte[] bytes, int at) {
        return (long) EIGHT.get(bytes, at);
    }

    /** The highest bit of each byte that is no letter. */
    static long others(long eight) {
        long lower = eight | SMALL;
        long low = lower & ~HIGH;
        return ~(low + FROM_A & ~(low + BEYOND_Z) & ~lower) & HIGH;
    }

    /** The highest bit of each byte that is no space. */
    static long noSpaces(long eight) {
        long other = eight ^ SMALL;
        return ((other & ~HIGH) + ~HIGH | other) & HIGH;
    }

    /** The highest bits of the eight bytes side by side, the first lowest. */
    static long bits(long eight) {
        return ((eight & HIGH) >>> 7) * GATHER >>> 56;
    }

    /** The first {@code count} bytes, 0 to 8; the others 0. */
    static long first(long eight, int count) {
        return count == LONG ? eight : eight & (1L << (count << 3)) - 1;
    }

    /** The first eight characters of {@code [from, to)}. */
    static long first(byte[] bytes, int from, int to) {
        return eight(bytes, from) & FIRST[Math.min(to - from, LONG)];
    }

    /** The second eight. */
    static long second(byte[] bytes, int from, int to) {
        return eight(bytes, from + LONG) & SECOND[Math.min(to - from, 2 * LONG)];
    }

    /** The first eight of the letters and digits {@code [from, to)}, as small letters. */
    static long beginning(byte[] bytes, int from, int to) {
        return (eight(bytes, from) | SMALL) & FIRST[Math.min(to - from, LONG)];
    }

    /** The second eight of the letters and digits {@code [from, to)}, as small letters. */
    static long rest(byte[] bytes, int from, int to) {
        return (eight(bytes, from + LONG) | SMALL) & SECOND[Math.min(to - from, 2 * LONG)];
    }

    /**
     * A number of the letters and digits {@code [from, to)} without regard to case: of up to eight they themselves, of more a
     * mixture that hardly two words share. Without a branch for words of up to sixteen.
     */
    static long folded(byte[] bytes, int from, int to) {
        long folded = beginning(bytes, from, to) ^ mix(rest(bytes, from, to));
        for (int i = from + 2 * LONG; i < to; i += LONG) {
            folded = mix(folded) ^ first(eight(bytes, i) | SMALL, Math.min(LONG, to - i));
        }
        return folded;
    }

    /** Spreads every bit over the upper half of the number. */
    private static long mix(long number) {
        long product = number * MIX;
        return product ^ product >>> 32;
    }
}
