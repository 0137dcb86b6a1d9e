package io.parallax.matching;

import java.util.Arrays;
import java.util.List;

/**
 * Works out plans over the occurrences in one stretch, on a stack of reusable buffers. Every operator takes time linear in
 * the matches of its operands, for each combination of their ways that occurs.
 */
final class Intersection {

    /** Turns one way of each operand into matches of the whole, in a buffer that has been cleared. */
    interface Operator {
        void apply(Matches[] ways, Joins into);
    }

    private final Occurrences words;
    private final Joins joins = new Joins();
    private Matches[] stack = new Matches[0];
    private int top;

    Intersection(Occurrences words) {
        this.words = words;
    }

    /** The minimal matches of a plan, none inside another; valid until the next call. */
    Matches of(Plan plan) {
        top = 0;
        plan.minimal(this);
        return stack[0];
    }

    /** The minimal matches of two different word sets, {@link Joins#around}; valid until the next call. */
    Matches pair(int set, int other, int gap, int order) {
        top = 0;
        var matches = push(2);
        joins.into(matches).around(words, set, other, gap, order);
        return matches;
    }

    /**
     * The matches of a run, {@link Triggers}, around each occurrence of the set that is its {@code at}-th; valid until the
     * next call.
     */
    Matches run(int set, int[] runs, int run, int at) {
        top = 0;
        var matches = push(runs[run]);
        joins.into(matches).run(words, set, runs, run, at);
        return matches;
    }

    /** Positions looked at since the beginning: the measure of work, for tests of its growth. */
    long steps() {
        return joins.steps + words.steps();
    }

    Occurrences words() {
        return words;
    }

    int top() {
        return top;
    }

    private Matches push(int least) {
        if (top == stack.length) {
            stack = Arrays.copyOf(stack, Math.max(16, top * 2));
            for (int i = top; i < stack.length; i++) {
                stack[i] = new Matches();
            }
        }
        return stack[top++].clear(least);
    }

    void words(int wordSet) {
        var matches = push(1);
        if (words.has(wordSet)) {
            int count = words.count(wordSet);
            matches.copy(words.positions(), words.first(wordSet), count);
        }
    }

    /** Pushes the matches of two word sets, {@link Joins#pair}. */
    void pair(int first, int second, int gap, boolean inOrder) {
        var matches = push(2);
        if (words.has(first) && words.has(second)) {
            joins.into(matches).pair(words, first, second, gap, inOrder);
        }
    }

    /** Replaces the buffers from {@code from} on by one with their minimal matches. */
    void merge(int from) {
        if (top == from) {
            push(1);
        }
        while (top - from > 1) {
            var left = stack[top - 2];
            var right = stack[top - 1];
            joins.into(push(Math.min(left.least, right.least))).union(left, right);
            sink(top - 3, 1);
        }
    }

    /** Lets the matches of all buffers from {@code from} on take up all that lies between their ends. */
    void fill(int from) {
        for (int i = from; i < top; i++) {
            stack[i].widths = null;
        }
    }

    /** Moves the topmost {@code count} buffers down to {@code to} and drops what lay between. */
    private void sink(int to, int count) {
        int from = top - count;
        for (int i = 0; from > to && i < count; i++) {
            var lower = stack[to + i];
            stack[to + i] = stack[from + i];
            stack[from + i] = lower;
        }
        top = to + count;
    }

    void combine(List<Plan> parts, Operator operator) {
        int base = top;
        var ends = new int[parts.size()];
        for (int i = 0; i < ends.length; i++) {
            int from = top;
            parts.get(i).ways(this);
            drop(from);
            group(from);
            ends[i] = top;
        }
        int results = top;
        each(ends, base, 0, new Matches[ends.length], operator);
        sink(base, top - results);
    }

    /** Drops ways without a match. */
    private void drop(int from) {
        int kept = from;
        for (int i = from; i < top; i++) {
            if (stack[i].size > 0) {
                var lower = stack[kept];
                stack[kept++] = stack[i];
                stack[i] = lower;
            }
        }
        top = kept;
    }

    /** Ways that a single word can match are told apart by nothing: they become one. */
    private void group(int from) {
        int longer = from;
        for (int i = from; i < top; i++) {
            if (stack[i].least > 1) {
                var lower = stack[longer];
                stack[longer++] = stack[i];
                stack[i] = lower;
            }
        }
        if (top - longer > 1) {
            merge(longer);
        }
    }

    private void each(int[] ends, int from, int part, Matches[] chosen, Operator operator) {
        if (part == ends.length) {
            int least = 0;
            for (var way : chosen) {
                least += way.least;
            }
            var into = push(least);
            operator.apply(chosen, joins.into(into));
            top -= into.size == 0 ? 1 : 0;
            return;
        }
        for (int i = from; i < ends[part]; i++) {
            chosen[part] = stack[i];
            each(ends, ends[part], part + 1, chosen, operator);
        }
    }

    /** Whether a buffer has a match. */
    boolean found(int at) {
        return stack[at].size > 0;
    }

    void repeat(int from, int times, int least) {
        var part = stack[from];
        joins.into(push(least)).repeat(part, times);
        sink(from, 1);
    }

    void apart(int from, int words, int least) {
        var wanted = stack[from];
        var barred = stack[from + 1];
        joins.into(push(least)).apart(wanted, words, barred);
        sink(from, 1);
    }
}
