package io.parallax.matching;

/**
 * The next match of each part of an unordered join, the one on top that starts first, of several the longest. Which of equal
 * ones is on top decides what counts as between the parts; it is the one that Lucene 9.11.1 has there, as this is the same
 * binary heap ({@code org.apache.lucene.util.PriorityQueue}) filled in the same order.
 */
final class Heads {
    private Matches[] parts = {};
    /** By part. */
    private int[] next = new int[4];
    /** Parts, from 1 on; the children of {@code i} are {@code 2 i} and {@code 2 i + 1}. */
    private int[] heap = new int[5];

    private int size;
    private int right;
    long steps;

    /** Stands at the first match of each part; none is empty. */
    Heads over(Matches[] parts) {
        this.parts = parts;
        if (next.length < parts.length) {
            next = new int[parts.length];
            heap = new int[parts.length + 1];
        }
        size = 0;
        right = -1;
        for (int part = 0; part < parts.length; part++) {
            next[part] = 0;
            add(part);
        }
        return this;
    }

    /** Where the match on top starts. */
    int start() {
        return start(heap[1]);
    }

    /** Where the match on top ends. */
    int end() {
        return end(heap[1]);
    }

    /** The farthest end of all. */
    int right() {
        return right;
    }

    /** Words in the matches, those in several so many times. */
    int width() {
        int width = 0;
        for (int part = 0; part < parts.length; part++) {
            width += parts[part].width(next[part]);
        }
        return width;
    }

    /** Moves the part on top to its next match; false where it has none, and then all is over. */
    boolean advance() {
        steps++;
        int part = heap[1];
        heap[1] = heap[size--];
        down();
        if (++next[part] == parts[part].size) {
            return false;
        }
        add(part);
        return true;
    }

    private void add(int part) {
        right = Math.max(right, end(part));
        int i = ++size;
        for (; i > 1 && isBefore(part, heap[i >>> 1]); i >>>= 1) {
            heap[i] = heap[i >>> 1];
        }
        heap[i] = part;
    }

    private void down() {
        int part = heap[1];
        int i = 1;
        for (int child = child(i); child <= size && isBefore(heap[child], part); child = child(i)) {
            heap[i] = heap[child];
            i = child;
        }
        heap[i] = part;
    }

    private int child(int i) {
        int left = 2 * i;
        return left < size && isBefore(heap[left + 1], heap[left]) ? left + 1 : left;
    }

    private boolean isBefore(int part, int other) {
        int start = start(part);
        int otherStart = start(other);
        return start < otherStart || (start == otherStart && end(part) >= end(other));
    }

    private int start(int part) {
        return parts[part].starts[next[part]];
    }

    private int end(int part) {
        return parts[part].ends[next[part]];
    }
}
