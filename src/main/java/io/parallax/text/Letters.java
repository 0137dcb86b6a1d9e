package io.parallax.text;

/** ASCII letters, eight at a time: one in each byte of a number, the first lowest. */
final class Letters {
    private static final long HIGH = 0x8080808080808080L;
    private static final long SMALL = 0x2020202020202020L;
    private static final long FROM_A = 0x1F1F1F1F1F1F1F1FL;
    private static final long BEYOND_Z = 0x0505050505050505L;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private Letters() {}

    /** The highest bit of each byte that is no letter. */
    static long others(long eight) {
        long lower = eight | SMALL;
        long low = lower & ~HIGH;
        return ~(low + FROM_A & ~(low + BEYOND_Z) & ~lower) & HIGH;
    }

    /** How many letters stand before the first of {@link #others}. */
    static int before(long others) {
        return Long.numberOfTrailingZeros(others) >>> 3;
    }

    /** Letters as small ones. */
    static long lower(long eight) {
        return eight | SMALL;
    }

    /** The first {@code count} bytes, 0 to 8; the others 0. */
    static long first(long eight, int count) {
        return count == Long.BYTES ? eight : eight & (1L << (count << 3)) - 1;
    }

    /** Spreads every bit over the upper half of the number. */
    static long mix(long number) {
        long product = number * MIX;
        return product ^ product >>> 32;
    }
}
