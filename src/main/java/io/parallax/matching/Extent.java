package io.parallax.matching;

import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;

/** How many words a match of a plan may span, first to last. */
final class Extent {
    /** Without bound, or farther than is worth telling. */
    static final int FAR = 1 << 28;

    private Extent() {}

    /** No match spans fewer. Parts without an order may lie over each other. */
    static int shortest(Plan plan) {
        if (plan instanceof Plan.Words) {
            return 1;
        } else if (plan instanceof Plan.Either either) {
            return either.options().stream().mapToInt(Extent::shortest).min().orElseThrow();
        } else if (plan instanceof Plan.Block block) {
            return sum(block.parts(), Extent::shortest);
        } else if (plan instanceof Plan.Then then) {
            return sum(List.of(then.first(), then.second()), Extent::shortest);
        } else if (plan instanceof Plan.Near near) {
            return most(near.parts(), Extent::shortest);
        } else if (plan instanceof Plan.Both both) {
            return most(both.parts(), Extent::shortest);
        } else if (plan instanceof Plan.Repeat repeat) {
            return shortest(repeat.part());
        }
        return shortest(((Plan.Apart) plan).wanted());
    }

    /** No match spans more; {@link #FAR} where it may span any number. */
    static int longest(Plan plan) {
        if (plan instanceof Plan.Words) {
            return 1;
        } else if (plan instanceof Plan.Either either) {
            return most(either.options(), Extent::longest);
        } else if (plan instanceof Plan.Block block) {
            return sum(block.parts(), Extent::longest);
        } else if (plan instanceof Plan.Then then) {
            return add(then.gap(), sum(List.of(then.first(), then.second()), Extent::longest));
        } else if (plan instanceof Plan.Near near) {
            return add(near.gap(), sum(near.parts(), Extent::longest));
        } else if (plan instanceof Plan.Apart apart) {
            return longest(apart.wanted());
        }
        return FAR;
    }

    static int add(int words, int more) {
        return Math.min(FAR, words + more);
    }

    private static int sum(Collection<Plan> parts, ToIntFunction<Plan> extent) {
        return parts.stream().mapToInt(extent).reduce(0, Extent::add);
    }

    private static int most(Collection<Plan> parts, ToIntFunction<Plan> extent) {
        return parts.stream().mapToInt(extent).max().orElseThrow();
    }
}
