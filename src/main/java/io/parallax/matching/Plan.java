package io.parallax.matching;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A query compiled to integers: what {@link Intersection} works out over the positions of word sets. The shape follows
 * Lucene's interval sources, since the semantics do (see the package's chapter).
 */
sealed interface Plan extends Serializable {

    /** Whether the word sets that a match needs occur at all. */
    boolean possible(Occurrences words);

    /** Whether there is a match for certain, seen from which word sets occur alone; false where their places decide. */
    default boolean certain(Occurrences words) {
        return false;
    }

    /** The fewest words a match can have; of alternatives the least of all. */
    int least();

    /**
     * Pushes the matches of each way in which the plan can match, one buffer a way: ways that differ by an alternative are
     * kept apart so that a short one does not hide a longer one before the enclosing operator has looked at both.
     */
    void ways(Intersection to);

    /** Pushes one buffer with the minimal matches of all ways. */
    default void minimal(Intersection to) {
        int from = to.top();
        ways(to);
        to.merge(from);
    }

    /** The ways as an alternative of {@link Either}. */
    default void asOption(Intersection to) {
        ways(to);
    }

    /** Any word of a set. */
    record Words(int wordSet) implements Plan {
        @Override
        public boolean possible(Occurrences words) {
            return words.has(wordSet);
        }

        @Override
        public boolean certain(Occurrences words) {
            return words.has(wordSet);
        }

        @Override
        public int least() {
            return 1;
        }

        @Override
        public void ways(Intersection to) {
            to.words(wordSet);
        }
    }

    /**
     * Alternatives; none is itself an {@code Either}, at most one is {@code Words}. A repeat among other short
     * ones takes up all that lies between its ends, as in Lucene.
     */
    final class Either implements Plan {
        private static final long serialVersionUID = 1L;
        private final Set<Plan> set;
        private final Plan[] options;
        private final int least;
        private final boolean severalShort;

        Either(Set<Plan> options) {
            set = Set.copyOf(options);
            this.options = options.toArray(Plan[]::new);
            least = options.stream().mapToInt(Plan::least).min().orElseThrow();
            severalShort =
                    options.stream().filter(option -> option.least() == 1).count() > 1;
        }

        Set<Plan> options() {
            return set;
        }

        @Override
        public boolean possible(Occurrences words) {
            for (var option : options) {
                if (option.possible(words)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean certain(Occurrences words) {
            return Arrays.stream(options).anyMatch(option -> option.certain(words));
        }

        @Override
        public int least() {
            return least;
        }

        @Override
        public void ways(Intersection to) {
            int from = to.top();
            for (var option : options) {
                if (option.possible(to.words())) {
                    option.asOption(to);
                }
            }
            if (severalShort) {
                to.fill(from);
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Either either && set.equals(either.set);
        }

        @Override
        public int hashCode() {
            return set.hashCode();
        }
    }

    /** Parts side by side, in order. */
    record Block(List<Plan> parts) implements Plan {
        @Override
        public boolean possible(Occurrences words) {
            return allPossible(parts, words);
        }

        @Override
        public int least() {
            return sum(parts);
        }

        @Override
        public void ways(Intersection to) {
            if (isPair(parts)) {
                to.pair(first(parts), second(parts), 0, true);
            } else {
                to.combine(parts, (ways, into) -> into.block(ways));
            }
        }
    }

    /** Two parts in order, at most {@code gap} words between them. */
    record Then(Plan first, Plan second, int gap) implements Plan {
        @Override
        public boolean possible(Occurrences words) {
            return first.possible(words) && second.possible(words);
        }

        @Override
        public int least() {
            return first.least() + second.least();
        }

        @Override
        public void ways(Intersection to) {
            if (first instanceof Words a && second instanceof Words b) {
                to.pair(a.wordSet(), b.wordSet(), gap, true);
            } else {
                to.combine(List.of(first, second), (ways, into) -> into.ordered(ways, gap));
            }
        }
    }

    /** Parts in any order, overlapping or not, at most {@code gap} words of the whole in none of them. */
    record Near(List<Plan> parts, int gap) implements Plan {
        @Override
        public boolean possible(Occurrences words) {
            return allPossible(parts, words);
        }

        @Override
        public int least() {
            return sum(parts);
        }

        @Override
        public void ways(Intersection to) {
            if (isPair(parts)) {
                to.pair(first(parts), second(parts), gap, false);
            } else {
                to.combine(parts, (ways, into) -> into.unordered(ways, gap));
            }
        }
    }

    /** Parts anywhere in the stretch. */
    record Both(List<Plan> parts) implements Plan {
        @Override
        public boolean possible(Occurrences words) {
            return allPossible(parts, words);
        }

        @Override
        public boolean certain(Occurrences words) {
            return parts.stream().allMatch(part -> part.certain(words));
        }

        @Override
        public int least() {
            return sum(parts);
        }

        @Override
        public void ways(Intersection to) {
            if (isPair(parts)) {
                to.pair(first(parts), second(parts), Integer.MAX_VALUE, false);
            } else {
                to.combine(parts, (ways, into) -> into.unordered(ways, Integer.MAX_VALUE));
            }
        }

        @Override
        public void asOption(Intersection to) {
            minimal(to);
        }
    }

    /** So many matches of one part in a row, whatever stands between. */
    record Repeat(Plan part, int times) implements Plan {
        @Override
        public boolean possible(Occurrences words) {
            return part.possible(words);
        }

        @Override
        public int least() {
            return part.least();
        }

        @Override
        public void ways(Intersection to) {
            int from = to.top();
            part.minimal(to);
            to.repeat(from, times, least());
        }
    }

    /** The first with no match of the second overlapping it or within {@code words} words of it. */
    record Apart(Plan wanted, int words, Plan barred) implements Plan {
        @Override
        public boolean possible(Occurrences words) {
            return wanted.possible(words);
        }

        @Override
        public int least() {
            return wanted.least();
        }

        @Override
        public void ways(Intersection to) {
            int from = to.top();
            wanted.minimal(to);
            if (to.found(from) && barred.possible(to.words())) {
                barred.minimal(to);
                to.apart(from, words, least());
            }
        }
    }

    /** Two word sets, the commonest shape, which needs no telling apart of ways. */
    private static boolean isPair(List<Plan> parts) {
        return parts.size() == 2 && parts.get(0) instanceof Words && parts.get(1) instanceof Words;
    }

    private static int first(List<Plan> pair) {
        return ((Words) pair.get(0)).wordSet();
    }

    private static int second(List<Plan> pair) {
        return ((Words) pair.get(1)).wordSet();
    }

    private static boolean allPossible(List<Plan> parts, Occurrences words) {
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).possible(words)) {
                return false;
            }
        }
        return true;
    }

    private static int sum(List<Plan> parts) {
        int sum = 0;
        for (var part : parts) {
            sum += part.least();
        }
        return sum;
    }
}
