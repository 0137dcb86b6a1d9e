package io.parallax.codebook;

import java.io.Serializable;
import java.util.List;

/**
 * A proposition that articles put forward in many words.
 *
 * @param id unique in the codebook
 * @param label for reports; the id where none is given
 * @param definition for readers and coders, empty where none is given
 * @param opposes id of the framing that says the opposite, null for none
 * @param rules at least one; ids are unique
 * @param unless a sentence that one of these matches is no mention
 */
public record Framing(
        String id,
        String label,
        String definition,
        String opposes,
        List<Rule> rules,
        List<Query> unless,
        List<Example> examples,
        List<Example> counterexamples)
        implements Serializable {

    public Framing {
        rules = List.copyOf(rules);
        unless = List.copyOf(unless);
        examples = List.copyOf(examples);
        counterexamples = List.copyOf(counterexamples);
    }
}
