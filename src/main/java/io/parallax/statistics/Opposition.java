package io.parallax.statistics;

import io.parallax.codebook.Framing;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two framings that oppose each other.
 *
 * @param framing id of the one that stands first in the codebook
 * @param opposed id of the other
 */
public record Opposition(String framing, String opposed) implements Serializable {

    /** Every pair once, whichever of the two says {@code opposes}; in the order of the codebook. */
    public static List<Opposition> in(List<Framing> framings) {
        var places = IntStream.range(0, framings.size())
                .boxed()
                .collect(Collectors.toMap(i -> framings.get(i).id(), Function.identity()));
        return framings.stream()
                .filter(framing -> framing.opposes() != null)
                .map(framing -> inOrder(framing.id(), framing.opposes(), places))
                .distinct()
                .toList();
    }

    private static Opposition inOrder(String one, String other, Map<String, Integer> places) {
        return places.get(one) < places.get(other) ? new Opposition(one, other) : new Opposition(other, one);
    }
}
