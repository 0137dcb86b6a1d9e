package io.parallax.matching;

import java.util.Arrays;

/**
 * The interval operators: merges of buffers of minimal matches into one, in a single pass (Clarke, Cormack and Burkowski
 * 1995; the tie-breaking of Lucene 9.11.1).
 */
final class Joins {
    long steps;
    private Matches into;
    private final Heads heads = new Heads();
    private int[] next = new int[4];

    Joins into(Matches into) {
        this.into = into;
        return this;
    }

    /** What matches either, less what contains another match. */
    void union(Matches a, Matches b) {
        int i = 0;
        int j = 0;
        int last = -1;
        while (i < a.size || j < b.size) {
            steps++;
            boolean first = j == b.size || (i < a.size && before(a, i, b, j));
            int start = first ? a.starts[i] : b.starts[j];
            int end = first ? a.ends[i++] : b.ends[j++];
            if (start > last) {
                into.add(start, end);
                last = start;
            }
        }
    }

    /** Ends first; of two that end together the shorter first. */
    private static boolean before(Matches a, int i, Matches b, int j) {
        return a.ends[i] < b.ends[j] || (a.ends[i] == b.ends[j] && a.starts[i] >= b.starts[j]);
    }

    /**
     * Single words of two sets with at most {@code gap} words between: neighbours when both lists are merged. Where one word
     * is in both sets it is a match by itself unless order is asked for; then it ends one pair and begins the next.
     */
    void pair(Occurrences words, int first, int second, int gap, boolean inOrder) {
        final int endA = words.count(first) + words.first(first);
        final int endB = words.count(second) + words.first(second);
        final var at = words.positions();
        int i = words.first(first);
        int j = words.first(second);
        steps += endA - i + endB - j;
        int lastA = NOWHERE;
        int lastB = NOWHERE;
        while (i < endA || j < endB) {
            int nextA = i < endA ? at[i] : Integer.MAX_VALUE;
            int nextB = j < endB ? at[j] : Integer.MAX_VALUE;
            if (nextA == nextB && !inOrder) {
                into.add(nextA, nextA);
                lastA = NOWHERE;
                lastB = NOWHERE;
                i++;
                j++;
            } else if (nextB <= nextA) {
                if (lastA != NOWHERE && nextB - lastA - 1 <= gap) {
                    into.add(lastA, nextB);
                }
                lastA = NOWHERE;
                lastB = nextB;
                j++;
            } else {
                if (!inOrder && lastB != NOWHERE && nextA - lastB - 1 <= gap) {
                    into.add(lastB, nextA);
                }
                lastA = nextA;
                lastB = NOWHERE;
                i++;
            }
        }
    }

    private static final int NOWHERE = -1;

    /**
     * The same for two different sets that both occur, by what stands nearest on either side of each occurrence of one.
     *
     * @param order 1 where {@code set} comes first, -1 where it comes last, 0 for either
     */
    void around(Occurrences words, int set, int other, int gap, int order) {
        if (words.count(set) > words.count(other)) {
            around(words, other, set, gap, -order);
            return;
        }
        final int end = words.count(set) + words.first(set);
        final int endOfOther = words.count(other) + words.first(other);
        final var at = words.positions();
        int strict = order == 0 ? 1 : 0;
        int j = words.first(other);
        int last = NOWHERE;
        for (int i = words.first(set); i < end; i++) {
            int here = at[i];
            int next = i + 1 < end ? at[i + 1] : Integer.MAX_VALUE;
            j = words.from(j, endOfOther, here);
            boolean both = j < endOfOther && at[j] == here;
            if (both && order == 0) {
                into.add(here, here);
            } else {
                if (order <= 0 && j > words.first(other) && at[j - 1] >= last + strict && here - at[j - 1] - 1 <= gap) {
                    into.add(at[j - 1], here);
                }
                int behind = both ? j + 1 : j;
                if (order >= 0 && behind < endOfOther && at[behind] <= next - strict && at[behind] - here - 1 <= gap) {
                    into.add(here, at[behind]);
                }
            }
            last = here;
        }
    }

    /** Word sets side by side, {@link Intersection#run}. */
    void run(Occurrences words, int set, int[] runs, int run, int at) {
        int length = runs[run];
        int end = words.count(set) + words.first(set);
        var positions = words.positions();
        for (int i = words.first(set); i < end; i++) {
            int begin = positions[i] - at;
            int k = 0;
            while (k < length && (k == at || words.isAt(begin + k, runs[run + 1 + k]))) {
                k++;
            }
            steps += k;
            if (k == length) {
                into.add(begin, begin + length - 1);
            }
        }
    }

    /** Each part begins where the one before it ends. */
    void block(Matches[] parts) {
        var next = cursors(parts.length);
        var head = parts[0];
        for (int i = 0; i < head.size; i++) {
            int end = head.ends[i];
            for (int p = 1; p < parts.length && end >= 0; p++) {
                end = endOf(parts[p], next, p, end + 1);
            }
            if (end >= 0) {
                into.add(head.starts[i], end);
            }
        }
    }

    /** The end of the match that starts at a position, -1 where none does. */
    private int endOf(Matches part, int[] next, int p, int start) {
        int i = next[p];
        while (i < part.size && part.starts[i] < start) {
            i++;
            steps++;
        }
        next[p] = i;
        steps++;
        return i < part.size && part.starts[i] == start ? part.ends[i] : -1;
    }

    /** The second after the first, at most {@code gap} words between. */
    void ordered(Matches[] parts, int gap) {
        var first = parts[0];
        var second = parts[1];
        int j = 0;
        for (int i = 0; i < first.size; i++) {
            while (j < second.size && second.starts[j] <= first.ends[i]) {
                j++;
                steps++;
            }
            steps++;
            if (j == second.size) {
                return;
            }
            boolean nearest = i + 1 == first.size || first.ends[i + 1] >= second.starts[j];
            if (nearest && gaps(first, i, second, j) <= gap) {
                into.add(first.starts[i], second.ends[j]);
            }
        }
    }

    private static int gaps(Matches first, int i, Matches second, int j) {
        return second.ends[j] - first.starts[i] + 1 - first.width(i) - second.width(j);
    }

    /** All parts, in any order, at most {@code gap} words of the whole in none of them. */
    void unordered(Matches[] parts, int gap) {
        heads.over(parts);
        int start = -1;
        boolean all = true;
        while (true) {
            while (all && heads.start() == start) {
                all = heads.advance();
            }
            if (!all) {
                steps += heads.steps;
                heads.steps = 0;
                return;
            }
            int end = heads.right();
            int gaps;
            do {
                start = heads.start();
                gaps = end - start + 1 - heads.width();
                if (heads.end() == end) {
                    break;
                }
                all = heads.advance();
            } while (all && heads.right() == end);
            if (gaps <= gap) {
                into.add(start, end);
            }
        }
    }

    /** So many neighbours. */
    void repeat(Matches part, int times) {
        for (int i = 0; i + times <= part.size; i++) {
            int width = 0;
            for (int k = i; k < i + times; k++) {
                width += part.width(k);
            }
            steps += times;
            into.add(part.starts[i], part.ends[i + times - 1], width);
        }
    }

    /** What is wanted where nothing barred overlaps it or comes within {@code words} words. */
    void apart(Matches wanted, int words, Matches barred) {
        int j = 0;
        for (int i = 0; i < wanted.size; i++) {
            while (j < barred.size && barred.ends[j] < wanted.starts[i] - words) {
                j++;
                steps++;
            }
            steps++;
            if (j == barred.size || barred.starts[j] - words > wanted.ends[i]) {
                into.add(wanted.starts[i], wanted.ends[i]);
            }
        }
    }

    private int[] cursors(int parts) {
        if (next.length < parts) {
            next = new int[parts];
        }
        Arrays.fill(next, 0, parts, 0);
        return next;
    }
}
