package io.parallax.matching;

import java.util.Arrays;

/**
 * Intervals of word positions, both ends included, none inside another: starts and ends both rise. A reusable buffer.
 */
final class Matches {
    private int[] ownStarts = new int[16];
    private int[] ownEnds = new int[16];
    private int[] ownWidths = null;

    int[] starts = ownStarts;
    int[] ends = ownEnds;
    int[] widths = null;
    int size;
    /** The fewest words that a match of this kind may have, whatever the text. */
    int least;

    /** Empties the buffer, for matches of at least so many words. */
    Matches clear(int least) {
        starts = ownStarts;
        ends = ownEnds;
        widths = null;
        size = 0;
        this.least = least;
        return this;
    }

    /** Takes over the positions of single words. */
    void copy(int[] positions, int from, int count) {
        if (ownStarts.length < count) {
            ownStarts = new int[2 * count];
            ownEnds = new int[2 * count];
        }
        System.arraycopy(positions, from, ownStarts, 0, count);
        starts = ownStarts;
        ends = ownStarts;
        size = count;
    }

    void add(int start, int end) {
        if (size == ownStarts.length) {
            grow();
        }
        starts[size] = start;
        ends[size++] = end;
    }

    /** Adds a match that covers fewer words than lie between its ends. */
    void add(int start, int end, int width) {
        add(start, end);
        if (ownWidths == null || ownWidths.length < ownStarts.length) {
            ownWidths = Arrays.copyOf(ownWidths == null ? new int[0] : ownWidths, ownStarts.length);
        }
        widths = ownWidths;
        widths[size - 1] = width;
    }

    /** Words that match {@code i} takes up. */
    int width(int i) {
        return widths == null ? ends[i] - starts[i] + 1 : widths[i];
    }

    private void grow() {
        ownStarts = Arrays.copyOf(ownStarts, size * 2);
        ownEnds = Arrays.copyOf(ownEnds, size * 2);
        starts = ownStarts;
        ends = ownEnds;
    }
}
