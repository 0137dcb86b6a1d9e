package io.parallax.sentiments;

import io.parallax.codebook.Codebook;
import io.parallax.codebook.Framing;
import io.parallax.codebook.Query;
import io.parallax.codebook.Rule;
import io.parallax.codebook.Scope;
import io.parallax.matching.Engine;
import java.util.List;
import java.util.Map;

/** Finds a codebook's targets as its framings are found: where a sentence names one first, and in whose voice. */
public final class Targets {
    private Targets() {}

    /** An engine whose framings are the targets; it finds nothing where the codebook has none. */
    public static Engine engine(Codebook codebook) {
        var framings = codebook.targets().entrySet().stream()
                .map(target -> framing(target.getKey(), target.getValue()))
                .toList();
        return Engine.of(new Codebook(
                codebook.id(),
                codebook.version(),
                codebook.hash(),
                codebook.languages(),
                null,
                codebook.terms(),
                framings,
                Map.of()));
    }

    private static Framing framing(String name, Query query) {
        var rule = new Rule("named", query, name, Scope.SENTENCE, null, null);
        return new Framing(name, name, "", null, List.of(rule), List.of(), List.of(), List.of());
    }
}
