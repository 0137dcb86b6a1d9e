package io.parallax.matching;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** The word sets that a plan speaks of, wanted or barred. */
final class Mentioned {
    private Mentioned() {}

    static IntStream wordSets(Plan plan) {
        return plan instanceof Plan.Words words
                ? IntStream.of(words.wordSet())
                : parts(plan).stream().flatMapToInt(Mentioned::wordSets);
    }

    private static Collection<Plan> parts(Plan plan) {
        if (plan instanceof Plan.Either either) {
            return either.options();
        } else if (plan instanceof Plan.Block block) {
            return block.parts();
        } else if (plan instanceof Plan.Near near) {
            return near.parts();
        } else if (plan instanceof Plan.Both both) {
            return both.parts();
        } else if (plan instanceof Plan.Then then) {
            return List.of(then.first(), then.second());
        } else if (plan instanceof Plan.Repeat repeat) {
            return List.of(repeat.part());
        }
        return List.of(((Plan.Apart) plan).wanted(), ((Plan.Apart) plan).barred());
    }
}
