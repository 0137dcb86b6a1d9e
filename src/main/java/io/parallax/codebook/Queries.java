package io.parallax.codebook;

import io.parallax.codebook.Query.Apart;
import io.parallax.codebook.Query.Both;
import io.parallax.codebook.Query.Either;
import io.parallax.codebook.Query.Near;
import io.parallax.codebook.Query.Phrase;
import io.parallax.codebook.Query.Term;
import io.parallax.codebook.Query.Then;
import io.parallax.codebook.Query.Without;
import java.util.ArrayList;
import java.util.List;

/** Walks over the trees of queries. */
public final class Queries {
    private Queries() {}

    /** The operands of an operator, in the order they were written; none of a word. */
    public static List<Query> parts(Query query) {
        if (query instanceof Phrase phrase) {
            return phrase.parts();
        } else if (query instanceof Either either) {
            return either.options();
        } else if (query instanceof Both both) {
            return List.of(both.left(), both.right());
        } else if (query instanceof Without without) {
            return List.of(without.wanted(), without.barred());
        } else if (query instanceof Near near) {
            return List.of(near.left(), near.right());
        } else if (query instanceof Then then) {
            return List.of(then.left(), then.right());
        } else if (query instanceof Apart apart) {
            return List.of(apart.wanted(), apart.barred());
        }
        return List.of();
    }

    /** Every mention of a named list, in order. */
    public static List<Term> terms(Query query) {
        var terms = new ArrayList<Term>();
        collect(query, terms);
        return terms;
    }

    private static void collect(Query query, List<Term> terms) {
        if (query instanceof Term term) {
            terms.add(term);
        }
        parts(query).forEach(part -> collect(part, terms));
    }
}
