package io.parallax.matching;

import io.parallax.text.WordSieve;
import io.parallax.text.Words;
import java.io.Serializable;
import java.util.Collection;

/**
 * Tells of most words of a text that a codebook does not look for them, without a look-up: a bit for each number that a word
 * of its own has ({@link Words#folded}), two in one cell (a blocked Bloom filter: Putze, Sanders and Singler 2007), small enough to stay in the processor's cache. Only words of ASCII letters and
 * digits alone are judged, since folding leaves nothing of those but their small letters.
 */
final class Sieve implements WordSieve, Serializable {
    private static final long serialVersionUID = 1L;
    private static final long MIX = 0x9E3779B97F4A7C15L;
    /** So many bits a word leave about one in fifty of the others through. */
    private static final int BITS_PER_WORD = 16;

    private final long[] bits;
    private final int shift;
    private final Beginnings patterns;

    Sieve(Collection<Atom> atoms) {
        int log = Math.max(12, 64 - Long.numberOfLeadingZeros((long) atoms.size() * BITS_PER_WORD));
        bits = new long[1 << log - 6];
        shift = 64 - log + 6;
        patterns = new Beginnings(
                atoms.stream().filter(atom -> atom.kind() == Atom.Kind.PATTERN).toList());
        atoms.stream()
                .filter(atom -> atom.kind() != Atom.Kind.PATTERN)
                .mapToLong(atom -> Words.folded(atom.text()))
                .filter(folded -> folded != 0)
                .forEach(this::add);
    }

    private void add(long folded) {
        long mixed = folded * MIX;
        bits[(int) (mixed >>> shift)] |= pair(mixed);
    }

    @Override
    public int lets(long folded, long beginning) {
        long mixed = folded * MIX;
        long pair = pair(mixed);
        long missing = pair & ~bits[(int) (mixed >>> shift)];
        return (int) (missing - 1 >>> 63 & ~missing >>> 63) | patterns.lets(beginning);
    }

    /** Two bits of a cell's 64, from the middle of the number. */
    private static long pair(long mixed) {
        return 1L << (mixed >>> 32) | 1L << (mixed >>> 26);
    }
}
