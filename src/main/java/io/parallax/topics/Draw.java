package io.parallax.topics;

/** Uniform random numbers of one shard and sweep: SplitMix64 (Steele, Lea and Flood 2014), the same on any machine. */
final class Draw {
    private static final long STEP = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    Draw(long seed, int shard, int sweep) {
        state = mix(mix(mix(seed) + shard) + sweep);
    }

    /** In [0, 1). */
    double next() {
        state += STEP;
        return (mix(state) >>> 11) * UNIT;
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
