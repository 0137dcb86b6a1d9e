package io.parallax.codings;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * How many sentences of each verdict stratum are drawn: Neyman's allocation (Neyman 1934; Cochran 1977, section 5.5), n_h in
 * proportion to N_h S_h, for the sum over framings of the squared relative error of their counts.
 *
 * <p>Half of the sample goes to sentences with a mention, for precision, and half to those without, for recall. Among
 * mentions, all framings are taken to be right equally often: relative errors are then least with equal numbers. Of the
 * sentences without one, misses are expected in proportion {@value #MISSES_ON_SUBJECT} on the subject, the rest elsewhere;
 * with k misses among N sentences N S is sqrt(k N). These guesses cost precision where they are wrong, never validity: weights
 * are what the draw was. No stratum gets more than it has or less than {@value #LEAST}; what one cannot use others get.
 */
final class Allocation {
    static final int LEAST = 2;
    private static final double MISSES_ON_SUBJECT = 0.8;

    private Allocation() {}

    /** How many of each stratum; they sum to {@code size} unless there are fewer sentences or more strata than that allows. */
    static Map<String, Long> of(Map<String, Long> sizes, long size) {
        var with = part(sizes, true);
        var without = part(sizes, false);
        long half = Math.min(size / 2, total(with));
        long rest = Math.min(size - half, total(without));
        var drawn = spread(with, Math.min(size - rest, total(with)), stratum -> 1);
        drawn.putAll(spread(without, rest, stratum -> Math.sqrt(expected(stratum) * without.get(stratum))));
        return drawn;
    }

    private static double expected(String stratum) {
        return stratum.equals(Strata.SUBJECT) ? MISSES_ON_SUBJECT : 1 - MISSES_ON_SUBJECT;
    }

    private static Map<String, Long> part(Map<String, Long> sizes, boolean withMention) {
        return sizes.entrySet().stream()
                .filter(each -> each.getKey().startsWith(Strata.MENTION) == withMention)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new));
    }

    private static long total(Map<String, Long> sizes) {
        return sizes.values().stream().mapToLong(n -> n).sum();
    }

    /** Hands out one sentence after the other to the stratum whose load per sentence is highest (Sainte-Lague's divisors). */
    private static Map<String, Long> spread(Map<String, Long> sizes, long size, ToDoubleFunction<String> load) {
        var drawn = new TreeMap<String, Long>();
        sizes.forEach((stratum, n) -> drawn.put(stratum, Math.min(n, LEAST)));
        for (long left = size - total(drawn); left > 0; left--) {
            sizes.keySet().stream()
                    .filter(stratum -> drawn.get(stratum) < sizes.get(stratum))
                    .reduce((a, b) -> need(b, drawn, load) > need(a, drawn, load) ? b : a)
                    .ifPresent(stratum -> drawn.merge(stratum, 1L, Long::sum));
        }
        return drawn;
    }

    private static double need(String stratum, Map<String, Long> drawn, ToDoubleFunction<String> load) {
        return load.applyAsDouble(stratum) / (2 * drawn.get(stratum) + 1);
    }
}
