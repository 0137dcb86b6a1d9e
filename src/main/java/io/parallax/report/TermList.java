package io.parallax.report;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Words by weight: the terms of a topic, the words that mark a framing. The heaviest is drawn strongest.
 *
 * @param terms the words, in the order to show
 */
public record TermList(List<Term> terms) implements Block {
    /**
     * One word.
     *
     * @param word the word
     * @param weight any number of at least 0
     */
    public record Term(String word, double weight) {}

    public TermList {
        terms = List.copyOf(terms);
    }

    public static <R> TermList of(List<R> rows, Function<? super R, String> word, ToDoubleFunction<? super R> weight) {
        return new TermList(rows.stream()
                .map(row -> new Term(word.apply(row), weight.applyAsDouble(row)))
                .toList());
    }

    @Override
    public void write(Html html) {
        double top = terms.stream().mapToDouble(Term::weight).max().orElse(0);
        html.open("ul", "class", "terms");
        for (Term term : terms) {
            double strength = top > 0 ? Math.round(100 * term.weight() / top) : 0;
            html.element("li", term.word(), "style", "--weight:" + Math.max(0, strength) + ";");
        }
        html.close();
    }
}
