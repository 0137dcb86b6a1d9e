package io.parallax.codings;

import io.parallax.codebook.Codebook;
import io.parallax.codebook.Framing;
import io.parallax.codebook.Rule;
import io.parallax.codebook.Scope;
import io.parallax.matching.Engine;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The detector's verdict as strata: sentences with a mention by the rarest framing found in them (so that rare framings keep
 * sentences of their own), sentences without one that are on the codebook's subject by themselves, where most misses are to
 * be expected, and all others.
 *
 * @param mentions how many mentions each framing that is sampled for has in the corpus
 */
public record Strata(Map<String, Long> mentions) implements Serializable {
    public static final String MENTION = "mention:";
    public static final String SUBJECT = "subject";
    public static final String OTHER = "other";

    public Strata {
        mentions = Map.copyOf(mentions);
    }

    String of(List<Verdict> found, boolean isOnSubject) {
        return found.stream()
                .map(Verdict::framing)
                .min(Comparator.comparingLong((String framing) -> mentions.getOrDefault(framing, 0L))
                        .thenComparing(Comparator.naturalOrder()))
                .map(framing -> MENTION + framing)
                .orElse(isOnSubject ? SUBJECT : OTHER);
    }

    /** What estimates take together: sentences with any mention, and the two kinds without. */
    static String kind(String stratum) {
        return stratum.startsWith(MENTION) ? MENTION : stratum;
    }

    /** Finds sentences that match the codebook's {@code about} by themselves; null where the codebook has none. */
    public static Engine subject(Codebook codebook) {
        if (codebook.about() == null) {
            return null;
        }
        var rule = new Rule(SUBJECT, codebook.about(), SUBJECT, Scope.SENTENCE, null, null);
        var framing = new Framing(SUBJECT, SUBJECT, "", null, List.of(rule), List.of(), List.of(), List.of());
        return Engine.of(new Codebook(
                codebook.id(),
                codebook.version(),
                codebook.hash(),
                codebook.languages(),
                null,
                codebook.terms(),
                List.of(framing),
                Map.of()));
    }
}
