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

    /**
     * A number of the letters {@code [from, to)} without regard to case: of up to eight the letters themselves, of more a
     * mixture that hardly two words share.
     */
    static long folded(byte[] bytes, int from, int to) {
        long sum = 0;
        int i = from;
        for (; to - i > LONG; i += LONG) {
            sum = mix(sum ^ (eight(bytes, i) | SMALL));
        }
        return sum ^ first(eight(bytes, i) | SMALL, to - i);
    }

    /** Spreads every bit over the upper half of the number. */
    private static long mix(long number) {
        long product = number * MIX;
        return product ^ product >>> 32;
    }
}
