package io.parallax.matching;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;

/**
 * How the words that a codebook's patterns match may begin: a bit for the first five, four or three letters or digits, as
 * many as a pattern names before its first wildcard.
 */
final class Beginnings implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int LOG = 15;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    /** What may stand in a word's first characters, small; 0 where it has ended. */
    private static final String ANY = "\0abcdefghijklmnopqrstuvwxyz0123456789";

    private final boolean none;
    /** For three, four and five characters. */
    private final long[][] bits = new long[LONGEST - SHORTEST + 1][1 << LOG - 6];

    Beginnings(Collection<Atom> patterns) {
        none = patterns.isEmpty();
        patterns.forEach(pattern -> add(literal(pattern.text())));
    }

    /** What every ASCII word that the pattern matches begins with, at most {@value #LONGEST} characters. */
    private static String literal(String pattern) {
        int length = 0;
        while (length < Math.min(LONGEST, pattern.length()) && ANY.indexOf(pattern.charAt(length)) > 0) {
            length++;
        }
        return pattern.substring(0, length);
    }

    private void add(String literal) {
        if (literal.isEmpty()) {
            Arrays.fill(bits[0], -1);
        } else if (literal.length() < SHORTEST) {
            ANY.chars().forEach(next -> add(literal + (char) next));
        } else {
            long packed = 0;
            for (int i = 0; i < literal.length(); i++) {
                packed |= (long) literal.charAt(i) << (Byte.SIZE * i);
            }
            int at = at(packed, literal.length());
            bits[literal.length() - SHORTEST][at >>> 6] |= 1L << at;
        }
    }

    private static int at(long beginning, int characters) {
        return (int) ((beginning & (1L << Byte.SIZE * characters) - 1) * MIX >>> Long.SIZE - LOG);
    }

    /** 0 where no pattern matches a word of ASCII letters and digits that begins so, as {@code WordSieve} says, else 1. */
    int lets(long beginning) {
        return none ? 0 : bit(beginning, SHORTEST) | bit(beginning, SHORTEST + 1) | bit(beginning, LONGEST);
    }

    private int bit(long beginning, int characters) {
        int at = at(beginning, characters);
        return (int) (bits[characters - SHORTEST][at >>> 6] >>> at) & 1;
    }
}
