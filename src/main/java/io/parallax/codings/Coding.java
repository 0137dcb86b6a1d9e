package io.parallax.codings;

import java.util.List;

/**
 * One sentence of a sample and what each coder says of it.
 *
 * @param item the sentence
 * @param codes by coder, each the codes that the coder gave, empty for none
 */
public record Coding(Item item, List<List<Code>> codes) {
    public Coding {
        codes = codes.stream().map(List::copyOf).toList();
    }

    double weight() {
        return 1 / item.probability();
    }
}
