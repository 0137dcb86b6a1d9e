package io.parallax.codebook;

import io.parallax.documents.Distance;
import java.util.Collection;
import java.util.Comparator;

/** "Did you mean": the allowed word that is nearest to one that is not. */
final class Nearest {
    private Nearest() {}

    /** {@code ; did you mean 'nato'? allowed: ...}, at most a dozen of them. */
    static String to(String word, Collection<String> allowed, String mark) {
        if (allowed.isEmpty()) {
            return "; there are none yet";
        }
        var nearest = allowed.stream()
                .min(Comparator.comparingInt(a -> Distance.between(a, word)))
                .filter(a -> Distance.between(a, word) <= 1 + word.length() / 3)
                .map(a -> "did you mean '" + mark + a + "'? ");
        var listed = allowed.stream().limit(12).map(a -> mark + a).toList();
        return "; " + nearest.orElse("") + "allowed: " + String.join(", ", listed)
                + (allowed.size() > 12 ? " and " + (allowed.size() - 12) + " more" : "");
    }
}
