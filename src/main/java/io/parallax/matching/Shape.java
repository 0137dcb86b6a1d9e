package io.parallax.matching;

import java.util.List;

/** How a pattern is worked out once its two rarest needs are there. */
enum Shape {
    /** By its plan, where the two needs stand near enough. */
    PLAN,
    /** Two different word sets within a distance, in order or not: by looking around each occurrence of the first need. */
    PAIR,
    /** Word sets side by side: by looking at the neighbours of each occurrence of the first need. */
    RUN;

    static Shape of(Plan plan) {
        if (plan instanceof Plan.Block block) {
            return areWords(block.parts()) ? RUN : PLAN;
        } else if (plan instanceof Plan.Near near) {
            return isPair(near.parts()) ? PAIR : PLAN;
        } else if (plan instanceof Plan.Both both) {
            return isPair(both.parts()) ? PAIR : PLAN;
        } else if (plan instanceof Plan.Then then) {
            return isPair(List.of(then.first(), then.second())) ? PAIR : PLAN;
        }
        return PLAN;
    }

    private static boolean isPair(List<Plan> parts) {
        return parts.size() == 2 && areWords(parts) && !parts.get(0).equals(parts.get(1));
    }

    private static boolean areWords(List<Plan> parts) {
        return parts.stream().allMatch(Plan.Words.class::isInstance);
    }
}
